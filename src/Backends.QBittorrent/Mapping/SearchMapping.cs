using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Mapping;

/// <summary>What <c>search/*</c> answers. Source: src/webui/api/searchcontroller.cpp, and replies of 4.2.5, 4.5.2, 5.1.0 and 5.3.0.</summary>
internal static class SearchMapping
{
    private const string Running = "Running";

    public static IReadOnlyList<QBittorrentSearchJob> ToJobs(IEnumerable<Node> rows) => [.. rows.Select(ToJob).OfType<QBittorrentSearchJob>()];

    public static IReadOnlyList<QBittorrentSearchPlugin> ToPlugins(IEnumerable<Node> rows) => [.. rows.Select(ToPlugin).OfType<QBittorrentSearchPlugin>()];

    public static QBittorrentSearchPage ToPage(Node reply) => new()
    {
        Results = [.. reply.Find("results")?.Items().Where(row => row.IsObject).Select(ToResult) ?? []],
        Total = Count(reply.Whole("total")),
        IsRunning = reply.Text("status") == Running,
    };

    private static QBittorrentSearchJob? ToJob(Node row) => row.Whole("id") is > 0 and <= int.MaxValue and var id
        ? new QBittorrentSearchJob
        {
            Id = (int)id,
            IsRunning = row.Text("status") == Running,
            ResultCount = Count(row.Whole("total")),
            Pattern = row.Text("pattern"),
            Category = row.Text("category"),
            Plugins = row.Texts("plugins"),
        }
        : null;

    private static QBittorrentSearchResult ToResult(Node row) => new()
    {
        Name = row.Text("fileName") ?? "",
        Url = row.Text("fileUrl") ?? "",
        SizeBytes = Units.Bytes(row.Whole("fileSize")),
        Seeds = Units.Count(row.Whole("nbSeeders")),
        Leechers = Units.Count(row.Whole("nbLeechers")),
        SiteUrl = row.Text("siteUrl") ?? "",
        DescriptionUrl = row.Text("descrLink") is { Length: > 0 } page ? page : null,
        Plugin = row.Text("engineName") is { Length: > 0 } plugin ? plugin : null,
        PublishedAt = Units.Date(row.Whole("pubDate")),
    };

    private static QBittorrentSearchPlugin? ToPlugin(Node row) => row.Text("name") is { Length: > 0 } name
        ? new QBittorrentSearchPlugin
        {
            Name = name,
            Title = row.Text("fullName") ?? "",
            Version = row.Text("version") ?? "",
            SiteUrl = row.Text("url") ?? "",
            IsEnabled = row.Flag("enabled") == true,
            Categories = [.. (row.Find("supportedCategories")?.Items() ?? []).Select(CategoryOf).OfType<string>().Where(category => category != QBittorrentSearch.AllCategories)],
        }
        : null;

    /// <summary>Names up to 4.2.5; later objects, whose <c>id</c> is that name, with "all" in front.</summary>
    private static string? CategoryOf(Node item) => item.AsText() ?? item.Text("id");

    private static int Count(long? count) => Units.Count(count) ?? 0;
}
