using System.Globalization;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Mapping;

/// <summary>The tree of <c>rss/items</c>. Source: src/base/rss, and replies of 4.2.5, 4.5.2, 5.1.0 and 5.3.0, which are alike.</summary>
internal static class RssMapping
{
    // RFC 2822, as Qt writes it: without the day of the week.
    private const string DateFormat = "dd MMM yyyy HH:mm:ss zzz";

    public static QBittorrentRssFolder ToTree(Node root) => new() { Name = "", Path = "", Items = ToItems(root, "") };

    public static IReadOnlyDictionary<string, IReadOnlyList<string>> ToMatches(Node reply) =>
        reply.Members().ToDictionary(feed => feed.Key, feed => (IReadOnlyList<string>)[.. feed.Value.Items().Select(title => title.AsText()).OfType<string>()], StringComparer.Ordinal);

    public static DateTimeOffset? ToDate(string? text) =>
        DateTimeOffset.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var date) ? date : null;

    /// <summary>"02 Jan 2026 10:00:00 +0000"; empty for none.</summary>
    public static string ToText(DateTimeOffset? date) => date?.ToUniversalTime().ToString("dd MMM yyyy HH:mm:ss '+0000'", CultureInfo.InvariantCulture) ?? "";

    private static IReadOnlyList<QBittorrentRssItem> ToItems(Node folder, string path) =>
        [.. folder.Members().Where(member => member.Value.IsObject).Select(member => ToItem(member.Key, path.Length == 0 ? member.Key : $@"{path}\{member.Key}", member.Value))];

    /// <summary>A feed tells its <c>uid</c> as a text; in a folder an item of that name would be an object.</summary>
    private static QBittorrentRssItem ToItem(string name, string path, Node node) => node.Text("uid") is { } id
        ? new QBittorrentRssFeed
        {
            Name = name,
            Path = path,
            Id = id,
            Url = node.Text("url") ?? "",
            RefreshInterval = node.Whole("refreshInterval") is > 0 and var seconds ? Units.Seconds(seconds) : null,
            Title = node.Text("title"),
            LastBuildDate = node.Text("lastBuildDate"),
            IsLoading = node.Flag("isLoading"),
            HasError = node.Flag("hasError"),
            Articles = node.Find("articles") is { } articles ? [.. articles.Items().Select(ToArticle).OfType<QBittorrentRssArticle>()] : null,
        }
        : new QBittorrentRssFolder { Name = name, Path = path, Items = ToItems(node, path) };

    private static QBittorrentRssArticle? ToArticle(Node node) => node.Text("id") is { } id
        ? new QBittorrentRssArticle
        {
            Id = id,
            Title = node.Text("title") ?? "",
            TorrentUrl = node.Text("torrentURL"),
            Link = node.Text("link"),
            PublishedAt = ToDate(node.Text("date")),
            Description = node.Text("description"),
            Author = node.Text("author"),
            IsRead = node.Flag("isRead") == true,
        }
        : null;
}
