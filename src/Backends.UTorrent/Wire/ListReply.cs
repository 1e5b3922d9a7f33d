namespace TorrentApi.Backends.UTorrent.Wire;

/// <summary>The reply to <c>list=1</c>.</summary>
internal sealed class ListReply<T>
    where T : class
{
    public long? Build { get; set; }

    /// <summary>True where it holds the whole list: it was asked for, or the cache id was not known (any more).</summary>
    public bool IsFull { get; set; }

    /// <summary>Every torrent where it is full, else those that changed.</summary>
    public List<T> Torrents { get; } = [];

    /// <summary>The hashes of torrents that are gone.</summary>
    public List<string> Removed { get; } = [];

    /// <summary>The labels that are there, complete every time.</summary>
    public List<string> Labels { get; } = [];

    /// <summary>What to ask with next time, digits in a string; null where the server has no deltas.</summary>
    public string? CacheId { get; set; }

    /// <summary>Feeds and filters, whole or changed; only read where asked for.</summary>
    public List<WireNode> Feeds { get; } = [];

    /// <inheritdoc cref="Feeds"/>
    public List<WireNode> Filters { get; } = [];
}
