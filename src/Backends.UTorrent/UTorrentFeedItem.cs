namespace TorrentApi.Backends.UTorrent;

/// <summary>One offer of a feed. The numbers are the server's own.</summary>
public sealed record UTorrentFeedItem
{
    /// <summary>Its name, as far as the server understands it.</summary>
    public required string Name { get; init; }

    /// <summary>Its name as the feed has it.</summary>
    public required string FullName { get; init; }

    /// <summary>Where the torrent is; it may hold a key.</summary>
    public required string Url { get; init; }

    /// <summary>The quality.</summary>
    public long? Quality { get; init; }

    /// <summary>The codec.</summary>
    public long? Codec { get; init; }

    /// <summary>When it was published, in UTC.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>The season.</summary>
    public long? Season { get; init; }

    /// <summary>The episode, or the first of several.</summary>
    public long? Episode { get; init; }

    /// <summary>The last of several episodes.</summary>
    public long? LastEpisode { get; init; }

    /// <summary>True for one that was packed again.</summary>
    public bool? IsRepack { get; init; }

    /// <summary>True where the server has had it.</summary>
    public bool? IsInHistory { get; init; }

    /// <summary>The name; no address.</summary>
    public override string ToString() => Name;
}
