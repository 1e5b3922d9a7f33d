namespace TorrentApi.Backends.QBittorrent;

/// <summary>A folder or a feed.</summary>
public abstract record QBittorrentRssItem
{
    private protected QBittorrentRssItem()
    {
    }

    /// <summary>Its name in its folder. A feed is added by a name, or gets the title that it tells.</summary>
    public required string Name { get; init; }

    /// <summary>By what it is addressed: its name and those of the folders above it, joined by <c>\</c>. Empty for the root.</summary>
    public required string Path { get; init; }
}
