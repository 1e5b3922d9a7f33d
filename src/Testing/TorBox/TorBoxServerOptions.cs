namespace TorrentApi.Testing;

/// <summary>How a <see cref="TorBoxServer"/> lives. The defaults are the service's as far as they are known, with a key that every test may know.</summary>
public sealed record TorBoxServerOptions
{
    /// <summary>The default of <see cref="ApiKey"/>.</summary>
    public const string DefaultApiKey = "00000000-0000-4000-8000-000000000000";

    /// <summary>The default of <see cref="RequestsPerMinute"/>: support.torbox.app, article 13726368.</summary>
    public const int DefaultRequestsPerMinute = 300;

    /// <summary>The default of <see cref="CreatesPerHour"/>; same source.</summary>
    public const int DefaultCreatesPerHour = 60;

    /// <summary>The default of <see cref="CreatesPerMinute"/>; same source.</summary>
    public const int DefaultCreatesPerMinute = 10;

    /// <summary>The default of <see cref="MaxQueued"/>.</summary>
    public const int DefaultMaxQueued = 1000;

    /// <summary>The key of the account.</summary>
    public string ApiKey { get; init; } = DefaultApiKey;

    /// <summary>What the account may do.</summary>
    public TorBoxPlan Plan { get; init; } = TorBoxPlan.Pro;

    /// <summary>How many torrents may be active at a time, cached ones not counted; null for what <see cref="Plan"/> gives.</summary>
    public int? Slots { get; init; }

    /// <summary>The largest torrent in bytes; null for what <see cref="Plan"/> gives.</summary>
    public long? MaxSizeBytes { get; init; }

    /// <summary>How many torrents may be created in a calendar month (UTC) before <c>MONTHLY_LIMIT</c>; null for any number.</summary>
    public int? MonthlyLimit { get; init; }

    /// <summary>How many may wait in the queue.</summary>
    public int MaxQueued { get; init; } = DefaultMaxQueued;

    /// <summary>How many calls each endpoint takes in a minute; 0 for any number.</summary>
    public int RequestsPerMinute { get; init; } = DefaultRequestsPerMinute;

    /// <summary>How many torrents that are not cached may be created in an hour; 0 for any number.</summary>
    public int CreatesPerHour { get; init; } = DefaultCreatesPerHour;

    /// <summary>How many torrents that are not cached may be created in a minute; 0 for any number.</summary>
    public int CreatesPerMinute { get; init; } = DefaultCreatesPerMinute;

    /// <summary>The time of the server; null for the system's. A <see cref="ManualClock"/> rules downloads, limits, caches, links and the queue alike.</summary>
    public TimeProvider? Clock { get; init; }

    /// <summary>For how long the list is shown as it was, unless <c>bypass_cache</c> is asked for; 600 s.</summary>
    public TimeSpan ListCacheTime { get; init; } = TimeSpan.FromSeconds(600);

    /// <summary>How often waiting torrents are moved from the queue into free slots; 3 h.</summary>
    public TimeSpan QueueInterval { get; init; } = TimeSpan.FromHours(3);

    /// <summary>How long <c>asynccreatetorrent</c> takes to carry out what it has accepted; 5 s.</summary>
    public TimeSpan AsyncDelay { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How fast each running torrent downloads, in bytes per second; 10 MiB. 0: nothing comes unless a test completes it.</summary>
    public long DownloadRate { get; init; } = InMemoryOptions.DefaultDownloadRate;

    /// <summary>How fast each seeding torrent uploads, in bytes per second; 0.</summary>
    public long UploadRate { get; init; }

    /// <summary>How long a magnet link runs before its metadata is known; 1 s. <see cref="Timeout.InfiniteTimeSpan"/>: never.</summary>
    public TimeSpan MetadataDelay { get; init; } = InMemoryOptions.DefaultDelay;

    /// <summary>How long a finished download is moved to storage, finished and not present; 2 s.</summary>
    public TimeSpan MovingTime { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long a torrent seeds that was created with <c>seed</c> 1 or 2; one day.</summary>
    public TimeSpan SeedingTime { get; init; } = TimeSpan.FromDays(1);

    /// <summary>How long after its creation a torrent's data is dropped; 30 days.</summary>
    public TimeSpan Retention { get; init; } = TimeSpan.FromDays(30);

    /// <summary>How long <c>torrentinfo</c> looks for metadata in the swarm; 1 s. What the request's <c>timeout</c> does not cover fails.</summary>
    public TimeSpan InfoTime { get; init; } = InMemoryOptions.DefaultDelay;

    /// <summary>What a magnet link leads to; where it is null or gives null: one file of 100 MiB by the link's name.</summary>
    public Func<MagnetLink, TorrentFile?>? FindMetadata { get; init; }

    /// <summary>The bytes of a file by its path; where it is null or gives null: bytes made up, the same for the same path.</summary>
    public Func<string, ReadOnlyMemory<byte>?>? FindContent { get; init; }

    /// <summary>Which version of each contradicted fact is played; by default the best supported ones.</summary>
    public TorBoxQuirks Quirks { get; init; } = new();

    /// <summary>Plan and limits, and not the key.</summary>
    public override string ToString() => $"{Plan}, {RequestsPerMinute}/min, creates {CreatesPerHour}/h and {CreatesPerMinute}/min";

    internal int SlotCount => Slots ?? Plan switch { TorBoxPlan.Pro => 10, TorBoxPlan.Standard => 5, TorBoxPlan.Essential => 3, _ => 1 };

    internal long SizeLimit => MaxSizeBytes ?? Plan switch
    {
        TorBoxPlan.Pro => Quirks.ProTakesTerabyte ? 1L << 40 : 500L << 30,
        TorBoxPlan.Free => 10L << 30,
        _ => 200L << 30,
    };

    internal InMemoryOptions ToLife() => new() { DownloadRate = DownloadRate, UploadRate = UploadRate, MetadataDelay = MetadataDelay };
}
