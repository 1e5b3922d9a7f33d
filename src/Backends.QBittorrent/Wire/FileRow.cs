namespace TorrentApi.Backends.QBittorrent.Wire;

/// <summary>One entry of <c>torrents/files</c>.</summary>
internal sealed record FileRow
{
    /// <summary>The place in the reply, from 0, entries that were skipped included.</summary>
    public required int Position { get; init; }

    /// <summary>Since 4.3.5; before, the position is the index.</summary>
    public long? Index { get; init; }

    /// <summary>The path inside the torrent, joined by <c>/</c>.</summary>
    public required string Name { get; init; }

    public long? Size { get; init; }

    public double? Progress { get; init; }

    public long? Priority { get; init; }
}
