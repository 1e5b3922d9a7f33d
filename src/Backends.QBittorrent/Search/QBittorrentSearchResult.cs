namespace TorrentApi.Backends.QBittorrent;

/// <summary>One thing that a search found, as its plugin tells it.</summary>
public sealed record QBittorrentSearchResult
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The torrent, a magnet link, or a page that the plugin understands; it may hold a key.</summary>
    public string Url { get; init; } = "";

    /// <summary>Its size in bytes; null where the plugin does not know.</summary>
    public long? SizeBytes { get; init; }

    /// <summary>How many seeds there are said to be; null where the plugin does not know.</summary>
    public int? Seeds { get; init; }

    /// <summary>How many other peers there are said to be; null where the plugin does not know.</summary>
    public int? Leechers { get; init; }

    /// <summary>The site.</summary>
    public string SiteUrl { get; init; } = "";

    /// <summary>The page about it; null where there is none.</summary>
    public string? DescriptionUrl { get; init; }

    /// <summary>By which plugin; null before 5.0.</summary>
    public string? Plugin { get; init; }

    /// <summary>When it was published, in UTC; null where the plugin does not know, and before 5.0.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>The name; no address.</summary>
    public override string ToString() => Name;
}
