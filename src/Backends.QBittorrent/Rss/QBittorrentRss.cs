using TorrentApi.Backends.QBittorrent.Mapping;
using TorrentApi.Backends.QBittorrent.Native;

namespace TorrentApi.Backends.QBittorrent;

/// <summary>RSS: a tree of folders and feeds, what the feeds offer, and rules that download by themselves. qBittorrent 4.1+.</summary>
/// <remarks>
/// Folders and feeds go by their path, the names from the root down joined by <c>\</c>; a name may hold a <c>/</c>. Before 5.0 the
/// server cuts off blanks at the ends of a path, and of a rule's name. Older servers throw <see cref="ApiError.Unsupported"/>, which names the version.
/// </remarks>
public sealed partial class QBittorrentRss
{
    private static readonly Needed Rss = new("4.1", "RSS");
    private static readonly Needed Refreshing = new("4.1.9", "refreshing feeds");
    private static readonly Needed Marking = new("4.2.5", "marking articles as read");
    private static readonly Needed SettingUrl = new("4.6", "changing the address of a feed");
    private static readonly Needed SettingInterval = new("5.2", "the interval of one feed");

    private readonly NativeCalls _calls;

    internal QBittorrentRss(NativeCalls calls) => _calls = calls;

    /// <summary>Reads the tree without articles.</summary>
    public Task<QBittorrentRssFolder> ListAsync(CancellationToken cancellationToken = default) =>
        _calls.RunAsync(RssOperations.List, Rss, async (gateway, token) => RssMapping.ToTree(await gateway.ListRssAsync(withArticles: false, token).ConfigureAwait(false)), cancellationToken);

    /// <summary>Reads the tree with all articles that the server keeps, by default 50 of each feed.</summary>
    public Task<QBittorrentRssFolder> ListWithArticlesAsync(CancellationToken cancellationToken = default) =>
        _calls.RunAsync(RssOperations.List, Rss, async (gateway, token) => RssMapping.ToTree(await gateway.ListRssAsync(withArticles: true, token).ConfigureAwait(false)), cancellationToken);

    /// <summary>Adds a folder to one that is there.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.Conflict"/>: the path is taken, or the folder above it is not there.</exception>
    public Task AddFolderAsync(string path, CancellationToken cancellationToken = default)
    {
        RssArguments.CheckPath(path, nameof(path));
        return _calls.RunAsync(RssOperations.AddFolder, Rss, (gateway, token) => gateway.AddRssFolderAsync(path, token), cancellationToken);
    }

    /// <summary>Adds a feed. The server reads it at its own time, and tells in <see cref="QBittorrentRssFeed.HasError"/> how that went.</summary>
    /// <param name="url">An absolute http or https address that is no feed's yet.</param>
    /// <param name="path">Its path; null: in the root, by its address until its title is known.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <exception cref="TorrentApiException"><see cref="ApiError.Conflict"/>: the address or the path is taken, or the folder above it is not there.</exception>
    public Task AddFeedAsync(string url, string? path = null, CancellationToken cancellationToken = default)
    {
        RssArguments.CheckUrl(url);
        if (path is not null) RssArguments.CheckPath(path, nameof(path));
        return _calls.RunAsync(RssOperations.AddFeed, Rss, (gateway, token) => gateway.AddRssFeedAsync(url, path ?? "", token), cancellationToken);
    }

    /// <summary>Removes a feed, or a folder with all that is in it.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.Conflict"/>: there is no such item.</exception>
    public Task RemoveAsync(string path, CancellationToken cancellationToken = default)
    {
        RssArguments.CheckPath(path, nameof(path));
        return _calls.RunAsync(RssOperations.Remove, Rss, (gateway, token) => gateway.RemoveRssItemAsync(path, token), cancellationToken);
    }

    /// <summary>Moves or renames a feed or folder.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="newPath">Where it goes, its new name included.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <exception cref="ArgumentException">A folder would go into itself, of which qBittorrent up to 5.1 dies.</exception>
    /// <exception cref="TorrentApiException"><see cref="ApiError.Conflict"/>: there is no such item, the new path is taken, or the folder above it is not there.</exception>
    public Task MoveAsync(string path, string newPath, CancellationToken cancellationToken = default)
    {
        RssArguments.CheckMove(path, newPath);
        return _calls.RunAsync(RssOperations.Move, Rss, (gateway, token) => gateway.MoveRssItemAsync(path, newPath, token), cancellationToken);
    }

    /// <summary>Has a feed, or every feed in a folder, read now, also where the server does not read feeds by itself; 4.1.9+. Nothing tells that there is no such item.</summary>
    /// <param name="path">The feed or folder; null for every feed.</param>
    /// <param name="cancellationToken">The caller's.</param>
    public Task RefreshAsync(string? path = null, CancellationToken cancellationToken = default)
    {
        if (path is not null) RssArguments.CheckPath(path, nameof(path));
        return _calls.RunAsync(RssOperations.Refresh, Refreshing, (gateway, token) => gateway.RefreshRssItemAsync(path ?? "", token), cancellationToken);
    }

    /// <summary>Marks an article, or all of a feed or folder, as read; 4.2.5+. Nothing tells that there is no such item.</summary>
    /// <param name="path">The feed or folder.</param>
    /// <param name="article">The <see cref="QBittorrentRssArticle.Id"/>, in a feed; null for all.</param>
    /// <param name="cancellationToken">The caller's.</param>
    public Task MarkAsReadAsync(string path, string? article = null, CancellationToken cancellationToken = default)
    {
        RssArguments.CheckPath(path, nameof(path));
        if (article?.Length == 0) throw new ArgumentException("An article has a name; null is for all of them.", nameof(article));
        return _calls.RunAsync(RssOperations.MarkAsRead, Marking, (gateway, token) => gateway.MarkRssItemAsReadAsync(path, article, token), cancellationToken);
    }

    /// <summary>Gives a feed another address; 4.6+. Rules name feeds by their address: what named the old one reads this feed no more.</summary>
    /// <param name="path">The feed.</param>
    /// <param name="url">An absolute http or https address that is no feed's yet.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <exception cref="TorrentApiException"><see cref="ApiError.Conflict"/>: there is no such feed, or the address is taken.</exception>
    public Task SetUrlAsync(string path, string url, CancellationToken cancellationToken = default)
    {
        RssArguments.CheckPath(path, nameof(path));
        RssArguments.CheckUrl(url);
        return _calls.RunAsync(RssOperations.SetUrl, SettingUrl, (gateway, token) => gateway.SetRssUrlAsync(path, url, token), cancellationToken);
    }

    /// <summary>Says how often a feed is read; 5.2+.</summary>
    /// <param name="path">The feed.</param>
    /// <param name="interval">More than 0, rounded up to whole seconds; null for the server's own.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <exception cref="TorrentApiException"><see cref="ApiError.Conflict"/>: there is no such feed.</exception>
    public Task SetRefreshIntervalAsync(string path, TimeSpan? interval, CancellationToken cancellationToken = default)
    {
        RssArguments.CheckPath(path, nameof(path));
        if (interval is { } given) ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(given, TimeSpan.Zero, nameof(interval));
        var seconds = (long)Math.Ceiling(interval?.TotalSeconds ?? 0);
        return _calls.RunAsync(RssOperations.SetRefreshInterval, SettingInterval, (gateway, token) => gateway.SetRssIntervalAsync(path, seconds, token), cancellationToken);
    }

    /// <summary>Its name.</summary>
    public override string ToString() => $"{QBittorrentApi.Kind} RSS";
}
