using System.Reflection;
using TorrentApi.Backends.QBittorrent.Tests.Scripted;
using TorrentApi.DependencyInjection;

namespace TorrentApi.Backends.QBittorrent.Tests.Native;

/// <summary>Every member of these parts of the native API, found by reflection: each is one operation that interceptors see, and says of itself whether it changes anything.</summary>
public sealed class NativeMembersTests
{
    private static readonly string[] Reading = ["Get", "List", "Export", "Load", "Parse"];

    private static readonly Type[] Parts = [typeof(QBittorrentRss), typeof(QBittorrentSearch), typeof(QBittorrentCreator)];

    private static readonly string[] OfTheClient =
    [
        nameof(QBittorrentApi.GetPropertiesAsync), nameof(QBittorrentApi.GetCountAsync), nameof(QBittorrentApi.SetCommentAsync), nameof(QBittorrentApi.SetSavePathAsync),
        nameof(QBittorrentApi.SetDownloadPathAsync), nameof(QBittorrentApi.CreateTagsAsync), nameof(QBittorrentApi.DeleteTagsAsync), nameof(QBittorrentApi.PauseSessionAsync),
        nameof(QBittorrentApi.ResumeSessionAsync), nameof(QBittorrentApi.FetchMetadataAsync), nameof(QBittorrentApi.ParseMetadataAsync),
        nameof(QBittorrentApi.LoadClientDataAsync), nameof(QBittorrentApi.StoreClientDataAsync),
    ];

    private static readonly IReadOnlyList<MethodInfo> Methods =
        [.. Parts.SelectMany(part => part.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)).Where(method => typeof(Task).IsAssignableFrom(method.ReturnType))
            .Concat(OfTheClient.Select(name => typeof(QBittorrentApi).GetMethod(name)!))];

    public static TheoryData<string> Members => [.. Methods.Select(NameOf)];

    public static TheoryData<string> Writes => [.. Methods.Select(NameOf).Where(member => !IsRead(member))];

    [Theory]
    [MemberData(nameof(Members))]
    public async Task Each_member_is_one_operation_of_its_kind(string member)
    {
        var recorder = new Recorder();
        using var server = new ScriptedServer("5.3.0");
        await using var api = Connect(server, recorder);

        var failure = await Record.ExceptionAsync(() => Call(api, member));

        failure.Should().BeOfType<TorrentApiException>().Which.Error.Should().Be(new ApiError.Blocked(Recorder.Rule));
        var operation = recorder.Seen.Should().ContainSingle().Which;
        (operation.Kind == OperationKind.Read).Should().Be(IsRead(member), "{0} says what it does", operation);
        server.Requests.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task A_read_only_client_blocks_each_write_and_sends_nothing(string member)
    {
        using var server = new ScriptedServer("5.3.0");
        await using var api = Connect(server, new ReadOnlyInterceptor());

        var failure = await Record.ExceptionAsync(() => Call(api, member));

        failure.Should().BeOfType<TorrentApiException>().Which.Error.Should().Be(new ApiError.Blocked(ReadOnlyInterceptor.Rule));
        server.Requests.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Members))]
    public async Task Each_member_needs_the_api_v2(string member)
    {
        await using var scene = await Scene.ConnectedAsync("4.0.4");

        var error = await Failure.OfAsync<ApiError.Unsupported>(() => Call(scene.Api, member));

        error.What.Should().Contain("qBittorrent").And.Contain("4.0.4");
        scene.Server.Requests.Should().BeEmpty();
    }

    [Fact]
    public void Two_members_are_two_operations()
    {
        var names = typeof(QBittorrentApi).Assembly.GetTypes().Where(type => type.Name.EndsWith("Operations", StringComparison.Ordinal) && type.Namespace == "TorrentApi.Backends.QBittorrent")
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static)).Select(property => ((Operation)property.GetValue(null)!).Name);

        names.Should().OnlyHaveUniqueItems().And.NotBeEmpty();
    }

    private static QBittorrentApi Connect(ScriptedServer server, TorrentInterceptor interceptor) => new(
        new QBittorrentOptions { BaseAddress = new Uri("http://qbt.test:8080"), Username = ScriptedServer.Username, Password = ScriptedServer.Password },
        new BackendServices { Handler = server, Interceptors = [interceptor] });

    private static Task Call(QBittorrentApi api, string member)
    {
        var method = Methods.Single(method => NameOf(method) == member);
        var part = method.DeclaringType == typeof(QBittorrentApi) ? api : typeof(QBittorrentApi).GetProperties().Single(property => property.PropertyType == method.DeclaringType).GetValue(api);
        return (Task)method.Invoke(part, BindingFlags.DoNotWrapExceptions, null, [.. method.GetParameters().Select(Argument)], null)!;
    }

    /// <summary>A legal one; a parameter of a new kind fails the facts until it is taught here.</summary>
    private static object? Argument(ParameterInfo parameter) => parameter switch
    {
        { HasDefaultValue: true, ParameterType: var type } when type != typeof(CancellationToken) => parameter.DefaultValue,
        { ParameterType: var type } when type == typeof(CancellationToken) => CancellationToken.None,
        { Name: "url" } => "http://f.test/",
        { Name: "newName" or "newPath" } => "other",
        { Name: "rules" } => "{}",
        { ParameterType: var type } when type == typeof(string) => "name",
        { ParameterType: var type } when type == typeof(int) => 1,
        { ParameterType: var type } when type == typeof(TimeSpan?) => TimeSpan.FromMinutes(1),
        { ParameterType: var type } when type == typeof(IReadOnlyCollection<string>) => (string[])["name"],
        { ParameterType: var type } when type == typeof(SingleTarget) => (SingleTarget)Sample.Hash(1),
        { ParameterType: var type } when type == typeof(MultiTarget) => (MultiTarget)(SingleTarget)Sample.Hash(1),
        { ParameterType: var type } when type == typeof(AddSource) => (AddSource)new Uri("http://t.test/"),
        { ParameterType: var type } when type == typeof(TorrentFile) => Sample.File,
        { ParameterType: var type } when type == typeof(IReadOnlyDictionary<string, string?>) => new Dictionary<string, string?> { ["key"] = "1" },
        { ParameterType: var type } when type == typeof(QBittorrentCreatorOptions) => new QBittorrentCreatorOptions { SourcePath = "/a" },
        { ParameterType: var type } when type == typeof(QBittorrentRssRule) => new QBittorrentRssRule { Name = "name" },
        { ParameterType: var type } when type == typeof(QBittorrentSearchResult) => new QBittorrentSearchResult { Name = "name", Url = "http://t.test/", Plugin = "p" },
        _ => throw new NotSupportedException($"Nobody knows what {parameter} could be."),
    };

    private static bool IsRead(string member) => Reading.Any(verb => member.Split('.')[1].StartsWith(verb, StringComparison.Ordinal));

    private static string NameOf(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";

    private sealed class Recorder : TorrentInterceptor
    {
        public const string Rule = "recorded";

        public List<Operation> Seen { get; } = [];

        public override Task<TResult> InvokeAsync<TResult>(Operation operation, BackendInfo backend, Func<CancellationToken, Task<TResult>> proceed, CancellationToken cancellationToken)
        {
            Seen.Add(operation);
            return Task.FromException<TResult>(new TorrentApiException(new ApiError.Blocked(Rule)));
        }
    }
}
