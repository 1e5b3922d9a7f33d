using System.Text.RegularExpressions;
using TorrentApi.Shared;

namespace TorrentApi.Conventions.Tests.Endpoints;

/// <summary>One row of docs/endpoints.md.</summary>
internal sealed partial record EndpointRow(Api Api, MarkdownRow Row)
{
    private const string NotSent = "Documented and not sent";

    private static readonly MarkdownPage Page = MarkdownPage.Read("docs/endpoints.md");

    /// <summary>Every endpoint that is sent.</summary>
    public static IReadOnlyList<EndpointRow> Sent { get; } = [.. Api.All.SelectMany(api => Page.Table(api.Title).Select(row => new EndpointRow(api, row)))];

    /// <summary>Every endpoint that is not.</summary>
    public static IReadOnlyList<EndpointRow> Unsent { get; } =
        [.. Page.Table(NotSent).Select(row => new EndpointRow(Api.All.Single(api => api.Title == row["API"]), row))];

    /// <summary>Method and path: <c>GET torrents/info</c>.</summary>
    public string Endpoint => MarkdownPage.Code(Row["route"]).Single();

    public string Method => Endpoint.Split(' ')[0];

    public string Route => Endpoint.Split(' ')[1];

    /// <summary>The last part of the path, which tests that know the rest write alone.</summary>
    public string Action => Route.TrimEnd('/').Split('/')[^1];

    public string Name => $"{Api}: {Endpoint}";

    /// <summary>The members that lead to it, as <c>ITagFeature.SetAsync</c>.</summary>
    public IReadOnlyList<string> Members => MarkdownPage.Code(Row["reached by"]);

    /// <summary>The methods that documents tell beside the one that is sent.</summary>
    public IReadOnlyList<string> DocumentedMethods => [.. DocumentedAs().Matches(Row["versions"]).Select(match => match.Groups["method"].Value), Method];

    public string Verbatim => TestIn("verbatim test");

    public string Server => TestIn(Api.ServerColumn);

    private string TestIn(string column) => MarkdownPage.Code(Row[column]).Single();

    [GeneratedRegex("documented as `(?<method>[A-Z]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DocumentedAs();
}
