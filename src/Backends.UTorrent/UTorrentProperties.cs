namespace TorrentApi.Backends.UTorrent;

/// <summary>The properties of a torrent. Null means, in what is read, that the server does not say, and in what is set, that it stays as it is.</summary>
/// <remarks>For the trackers use <see cref="ITrackerFeature"/>, for the label <see cref="ICategoryFeature"/>.</remarks>
public sealed record UTorrentProperties
{
    /// <summary>The upload limit in bytes per second; 0 is none.</summary>
    public long? UploadRate { get; init; }

    /// <summary>The download limit in bytes per second; 0 is none.</summary>
    public long? DownloadRate { get; init; }

    /// <summary>Initial seeding (BEP 16): 1 on, 0 off, -1 not allowed.</summary>
    public int? SuperSeeding { get; init; }

    /// <summary>The use of DHT: 1 on, 0 off, -1 not allowed. With <see cref="PeerExchange"/> -1 too, the torrent is private.</summary>
    public int? Dht { get; init; }

    /// <summary>The exchange of peers: 1 on, 0 off, -1 not allowed.</summary>
    public int? PeerExchange { get; init; }

    /// <summary>Whether it has seeding goals of its own: 1 yes, 0 no, -1 not allowed. Without, the two below mean nothing.</summary>
    public int? SeedOverride { get; init; }

    /// <summary>The ratio to reach in thousandths.</summary>
    public long? SeedRatio { get; init; }

    /// <summary>The least time to seed, whatever the ratio, in seconds; 0 is none.</summary>
    public long? SeedTime { get; init; }

    /// <summary>How many peers are sent data at a time; 0 leaves it to the server.</summary>
    public int? UploadSlots { get; init; }
}
