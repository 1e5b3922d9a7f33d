namespace TorrentApi;

/// <summary>What changed on a server since a cursor.</summary>
public sealed class TorrentDelta
{
    /// <summary>True where <see cref="Changed"/> is the whole list: forget what was known before.</summary>
    public required bool IsFull { get; init; }

    /// <summary>Torrents that are new or differ, each complete, as a list would show it; some may be equal to what was told before.</summary>
    public required IReadOnlyList<Torrent> Changed { get; init; }

    /// <summary>Torrents that are gone, by the hash told last; empty where <see cref="IsFull"/>. One that only gained a hash is in <see cref="Changed"/> instead.</summary>
    public IReadOnlyList<InfoHash> Removed { get; init; } = [];

    /// <summary>Where the next delta begins.</summary>
    public required ChangeCursor Next { get; init; }
}
