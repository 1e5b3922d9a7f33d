namespace TorrentApi.Testing.UTorrent.Store;

/// <summary>RSS feeds and filters.</summary>
internal sealed class FeedStore(UTorrentServerOptions options, TimeProvider clock)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(15);

    private readonly List<Feed> _feeds = [];
    private readonly List<Filter> _filters = [];
    private int _lastId;

    public IReadOnlyList<Feed> Feeds => _feeds;

    public IReadOnlyList<Filter> Filters => _filters;

    public Feed? FindFeed(int id) => _feeds.Find(feed => feed.Id == id);

    public Filter? FindFilter(int id) => _filters.Find(filter => filter.Id == id);

    public Feed AddFeed()
    {
        _feeds.Add(new Feed(++_lastId));
        return _feeds[^1];
    }

    public Filter AddFilter()
    {
        _filters.Add(new Filter(++_lastId));
        return _filters[^1];
    }

    public void RemoveFeed(int id) => _feeds.RemoveAll(feed => feed.Id == id);

    public void RemoveFilter(int id) => _filters.RemoveAll(filter => filter.Id == id);

    /// <summary>Reads a feed now.</summary>
    public void Update(Feed feed)
    {
        var now = clock.GetUtcNow();
        feed.NextUpdateAt = now + Interval;
        if (!Uri.TryCreate(feed.Url, UriKind.Absolute, out var address)) return;

        var known = feed.Items.Select(item => item.Address).ToHashSet();
        feed.Items.InsertRange(0, (options.FetchFeed?.Invoke(address) ?? []).Where(item => !known.Contains(item)).Select(item => (item, now)));
    }

    /// <summary>Reads every feed whose time has come.</summary>
    public void Advance()
    {
        var now = clock.GetUtcNow();
        foreach (var feed in _feeds.Where(feed => feed.IsEnabled && feed.NextUpdateAt <= now)) Update(feed);
    }
}
