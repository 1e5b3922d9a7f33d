using TorrentApi.Json;

namespace TorrentApi.Backends.QBittorrent.Wire;

/// <summary>What goes into reading one list of torrents, and what is learnt besides the torrents. For one call.</summary>
internal sealed class TorrentReadContext
{
    private Dictionary<TorrentId, TorrentId>? _keys;

    /// <summary>How many torrents there were last time: room for them is made at once.</summary>
    public int ExpectedCount { get; init; }

    /// <summary>The zone of times that are sent without one (up to 3.3.4).</summary>
    public TimeZoneInfo ServerTimeZone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>True where <c>ratio_limit</c> is the one in force, whoever set it (up to 4.0), and so says nothing about the torrent's own.</summary>
    public bool TellsEffectiveLimits { get; init; }

    /// <summary>The size of the first buffer; tests choose a small one.</summary>
    public int BufferBytes { get; init; } = JsonLimits.ListBufferBytes;

    /// <summary>Rows that became no torrent: not an object, or without a usable <c>hash</c>.</summary>
    public int SkippedRows { get; set; }

    /// <summary>How many torrents have a key that is not their <see cref="InfoHash.Id"/>.</summary>
    public int ForeignKeys => _keys?.Count ?? 0;

    /// <summary>The server's own key for a torrent of this list, by which it is addressed.</summary>
    /// <remarks>
    /// It is <see cref="InfoHash.Id"/> but for rare torrents (a hybrid under its v1 hash), so only those are remembered: a pair of key and torrent for
    /// every row would cost a list of 50,000 more than a megabyte.
    /// </remarks>
    public TorrentId KeyOf(Torrent torrent) => _keys is not null && _keys.TryGetValue(torrent.Hash.Id, out var key) ? key : torrent.Hash.Id;

    public void Remember(InfoHash hash, TorrentId key)
    {
        if (hash.Id != key) (_keys ??= [])[hash.Id] = key;
    }
}
