namespace TorrentApi.Backends.QBittorrent;

// How torrents find peers, wait for their turn, and end.
public sealed partial record QBittorrentPreferences
{
    /// <summary>True to find peers by DHT.</summary>
    public bool? Dht { get => Get<bool>(); init => Set(value); }

    /// <summary>True to use <see cref="ListenPort"/> for DHT. Documented for 3.2, seen on no server.</summary>
    public bool? DhtPortIsListenPort { get => Get<bool>(); init => Set(value); }

    /// <summary>The port for DHT otherwise. Documented for 3.2, seen on no server.</summary>
    public int? DhtPort { get => Get<int>(); init => Set(value); }

    /// <summary>True to find peers by peer exchange.</summary>
    public bool? PeerExchange { get => Get<bool>(); init => Set(value); }

    /// <summary>True to find peers in the local network.</summary>
    public bool? LocalDiscovery { get => Get<bool>(); init => Set(value); }

    /// <summary>Whether connections to peers are encrypted.</summary>
    public QBittorrentEncryption? Encryption { get => Get<QBittorrentEncryption>(); init => Set(value); }

    /// <summary>True to hide the client.</summary>
    public bool? AnonymousMode { get => Get<bool>(); init => Set(value); }

    /// <summary>True to let torrents wait in a queue.</summary>
    public bool? QueueingEnabled { get => Get<bool>(); init => Set(value); }

    /// <summary>Torrents that download at the same time, 0 or more.</summary>
    public Limit<int>? MaxActiveDownloads { get => Get<Limit<int>>(); init => Set(value); }

    /// <summary>Torrents that seed at the same time, 0 or more.</summary>
    public Limit<int>? MaxActiveUploads { get => Get<Limit<int>>(); init => Set(value); }

    /// <summary>Torrents that do either at the same time, 0 or more.</summary>
    public Limit<int>? MaxActiveTorrents { get => Get<Limit<int>>(); init => Set(value); }

    /// <summary>Torrents that are checked at the same time, 1 or more.</summary>
    public Limit<int>? MaxActiveChecks { get => Get<Limit<int>>(); init => Set(value); }

    /// <summary>True to leave slow torrents out of those counts.</summary>
    public bool? IgnoresSlowTorrents { get => Get<bool>(); init => Set(value); }

    /// <summary>A torrent that downloads less is slow; bytes per second, rounded up to whole KiB.</summary>
    public long? SlowDownloadRate { get => Get<long>(); init => Set(value); }

    /// <summary>A torrent that uploads less is slow, as <see cref="SlowDownloadRate"/>.</summary>
    public long? SlowUploadRate { get => Get<long>(); init => Set(value); }

    /// <summary>For how long it has to be slow; whole seconds, rounded up.</summary>
    public TimeSpan? SlowTime { get => Get<TimeSpan>(); init => Set(value); }

    /// <summary>The ratio at which a torrent has shared enough, 0 or more.</summary>
    public Limit<double>? MaxRatio { get => Get<Limit<double>>(); init => Set(value); }

    /// <summary>The time of seeding after which it has, more than zero; whole minutes, rounded up.</summary>
    public Limit<TimeSpan>? MaxSeedingTime { get => Get<Limit<TimeSpan>>(); init => Set(value); }

    /// <summary>The time of seeding without an upload after which it has, as <see cref="MaxSeedingTime"/>.</summary>
    public Limit<TimeSpan>? MaxInactiveSeedingTime { get => Get<Limit<TimeSpan>>(); init => Set(value); }

    /// <summary>What happens then.</summary>
    public QBittorrentLimitAction? LimitAction { get => Get<QBittorrentLimitAction>(); init => Set(value); }

    /// <summary>Whether one of these limits is enough or all must be reached.</summary>
    public ShareLimitMode? LimitMode { get => Get<ShareLimitMode>(); init => Set(value); }

    /// <summary>True to announce to every tier of trackers.</summary>
    public bool? AnnouncesToAllTiers { get => Get<bool>(); init => Set(value); }

    /// <summary>True to announce to every tracker of a tier.</summary>
    public bool? AnnouncesToAllTrackers { get => Get<bool>(); init => Set(value); }

    /// <summary>The address that trackers are told; "" for whichever they see.</summary>
    public string? AnnouncedAddress { get => Find<string>(); init => Set(value); }

    /// <summary>The port that trackers are told; 0 for the true one.</summary>
    public int? AnnouncedPort { get => Get<int>(); init => Set(value); }
}
