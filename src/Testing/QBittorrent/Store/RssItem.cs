namespace TorrentApi.Testing.QBittorrent.Store;

/// <summary>A folder, or a feed where it has an address.</summary>
internal sealed class RssItem
{
    public required string Name { get; set; }

    /// <summary>Null for the root.</summary>
    public RssItem? Parent { get; set; }

    /// <summary>Null for a folder.</summary>
    public string? Url { get; set; }

    public Guid Id { get; } = Guid.NewGuid();

    /// <summary>In seconds; 0 for the server's own.</summary>
    public long Interval { get; set; }

    /// <summary>Empty until it was read.</summary>
    public string Title { get; set; } = "";

    public bool HasError { get; set; }

    /// <summary>In a folder.</summary>
    public List<RssItem> Items { get; } = [];

    /// <summary>In a feed, newest first.</summary>
    public List<RssArticle> Articles { get; } = [];

    /// <summary>Itself and all that is in it.</summary>
    public IEnumerable<RssItem> All => Items.SelectMany(item => item.All).Prepend(this);
}
