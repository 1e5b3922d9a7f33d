using TorrentApi.Testing.QBittorrent.Endpoints;

namespace TorrentApi.Testing.QBittorrent.Store;

/// <summary>The tree of feeds, and the rules. Refusals are in the words of src/base/rss/rss_session.cpp, which hardly changed from 4.2 to 5.3.</summary>
internal sealed class RssStore(QBittorrentServerOptions options, TimeProvider clock)
{
    private const char Separator = '\\';

    public RssItem Root { get; } = new() { Name = "" };

    /// <summary>By name.</summary>
    public SortedDictionary<string, SimulatedRule> Rules { get; } = new(StringComparer.Ordinal);

    public IEnumerable<RssItem> Feeds => Root.All.Where(item => item.Url is not null);

    /// <summary>The item at a path; the root for an empty one.</summary>
    public RssItem? Find(string path) =>
        path.Length == 0 ? Root : path.Split(Separator).Aggregate((RssItem?)Root, (folder, name) => folder?.Items.Find(item => item.Name == name));

    public RssItem? FindFeed(string path) => Find(path) is { Url: not null } feed ? feed : null;

    public void Add(string path, string? url)
    {
        if (url is not null) CheckUrl(url);
        var folder = FindPlace(path);
        folder.Items.Add(new RssItem { Name = NameOf(path), Parent = folder, Url = url });
    }

    public void Remove(string path)
    {
        if (path.Length == 0) throw Refusal.Conflict("Cannot delete root folder.");
        var item = Require(path);
        item.Parent!.Items.Remove(item);
    }

    /// <summary>Moves an item where its place was found to be free.</summary>
    public static void Move(RssItem item, RssItem folder, string path)
    {
        item.Parent!.Items.Remove(item);
        folder.Items.Add(item);
        (item.Parent, item.Name) = (folder, NameOf(path));
    }

    public RssItem Require(string path) => Find(path) ?? throw Refusal.Conflict($"Item doesn't exist: {path}.");

    public void CheckUrl(string url)
    {
        if (Feeds.Any(feed => feed.Url == url)) throw Refusal.Conflict($"RSS feed with given URL already exists: {url}.");
    }

    /// <summary>The folder for a new path.</summary>
    public RssItem FindPlace(string path)
    {
        if (path.Split(Separator).Any(part => part.Length == 0)) throw Refusal.Conflict($"Incorrect RSS Item path: {path}.");
        if (Find(path) is not null) throw Refusal.Conflict($"RSS item with given path already exists: {path}.");

        var above = path[..Math.Max(0, path.LastIndexOf(Separator))];
        return Find(above) is { Url: null } folder ? folder : throw Refusal.Conflict($"Parent folder doesn't exist: {above}.");
    }

    /// <summary>Reads a feed, or every one below. One that is called by its address gets its title for a name.</summary>
    public void Refresh(RssItem item)
    {
        foreach (var feed in item.All.Where(one => one.Url is not null))
        {
            var listed = Uri.TryCreate(feed.Url, UriKind.Absolute, out var address) ? options.FetchFeed?.Invoke(address) : null;
            feed.HasError = listed is null;
            if (listed is null) continue;

            feed.Title = address!.Host;
            if (feed.Name == feed.Url) feed.Name = feed.Title;
            var known = feed.Articles.Select(article => article.Address).ToHashSet();
            feed.Articles.InsertRange(0, listed.Where(one => !known.Contains(one)).Select(one => new RssArticle(one, clock.GetUtcNow())));
        }
    }

    private static string NameOf(string path) => path[(path.LastIndexOf(Separator) + 1)..];
}
