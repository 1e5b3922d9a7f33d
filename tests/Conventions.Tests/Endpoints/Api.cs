using System.Reflection;
using TorrentApi.Conventions.Tests.Support;

namespace TorrentApi.Conventions.Tests.Endpoints;

/// <summary>One protocol: where the code lists its routes, and where its tests stand.</summary>
/// <param name="Title">The heading of its section in the page.</param>
/// <param name="Backend">The project that speaks it: <c>Backends.UTorrent</c>.</param>
/// <param name="Lists">The types, below the backend's <c>Gateway</c>, whose constants are the routes: <c>V2.Routes</c>.</param>
internal sealed record Api(string Title, string Backend, params IReadOnlyList<string> Lists)
{
    private const string DocumentedFile = "tests/Conventions.Tests/Endpoints/documented.txt";
    private const BindingFlags Constants = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static Api V1 { get; } = new("qBittorrent, API v1", "Backends.QBittorrent", "V1.Routes") { Bindings = ["320", "334", "3316", "404"] };

    public static Api V2 { get; } = new("qBittorrent, API v2", "Backends.QBittorrent", "V2.Routes") { Bindings = ["425", "452", "510", "530"], IsReal = true };

    public static Api UTorrent { get; } = new("µTorrent", "Backends.UTorrent", "Routes", "Actions") { Bindings = ["204", "221", "300", "330Server", "345", "355"] };

    public static Api TorBox { get; } = new("TorBox", "Backends.TorBox", "Routes") { Bindings = ["TorBox"] };

    public static IReadOnlyList<Api> All { get; } = [V1, V2, UTorrent, TorBox];

    /// <summary>The servers that the suites are bound to, as the names of the files with the bindings end: <c>On530.cs</c>.</summary>
    public required IReadOnlyList<string> Bindings { get; init; }

    /// <summary>True where the page names tests with real servers, false where it names tests with the simulator.</summary>
    public bool IsReal { get; init; }

    public string VerbatimTests => $"tests/{Backend}.Tests/";

    public string ServerTests => IsReal ? "tests/RealServers.Tests/" : "tests/Testing.Tests/";

    public string ServerColumn => IsReal ? "real server" : "simulator";

    /// <summary>The routes of the code, without what they all begin with and the slash behind which a hash comes.</summary>
    public IReadOnlyList<string> Routes => [.. Lists.SelectMany(RoutesOf).Distinct(StringComparer.Ordinal)];

    /// <summary>The endpoints of the protocol's documents, as <c>GET torrents/info</c>.</summary>
    public IReadOnlyList<string> Documented => [.. Repository.Read(DocumentedFile).ReplaceLineEndings("\n")
        .Split('[')
        .Single(section => section.StartsWith(Title + "]", StringComparison.Ordinal))
        .Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)];

    /// <summary>The title.</summary>
    public override string ToString() => Title;

    private IEnumerable<string> RoutesOf(string list)
    {
        var type = Product.Of(Backend).Assembly.GetType($"TorrentApi.{Backend}.Gateway.{list}", throwOnError: true)!;
        var constants = type.GetFields(Constants).Where(field => field.IsLiteral).ToDictionary(field => field.Name, field => (string)field.GetRawConstantValue()!);
        var root = constants.GetValueOrDefault("Root", "");
        return constants.Where(constant => constant.Key != "Root").Select(constant => constant.Value[root.Length..]).Select(route => route.Count('/') > 1 ? route.TrimEnd('/') : route);
    }
}
