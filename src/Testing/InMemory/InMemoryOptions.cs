namespace TorrentApi.Testing;

/// <summary>How an <see cref="InMemoryServer"/> lives. Time is that of its clock, so a <see cref="ManualClock"/> rules everything here.</summary>
public sealed record InMemoryOptions
{
    /// <summary>The default of <see cref="DownloadRate"/>: 10 MiB per second.</summary>
    public const long DefaultDownloadRate = 10 * 1024 * 1024;

    /// <summary>The default of <see cref="MagnetSizeBytes"/>: 100 MiB.</summary>
    public const long DefaultMagnetSizeBytes = 100 * 1024 * 1024;

    /// <summary>The default of <see cref="FreeSpaceBytes"/>: 1 TiB.</summary>
    public const long DefaultFreeSpaceBytes = 1L << 40;

    /// <summary>The default of <see cref="MetadataDelay"/> and <see cref="CheckingTime"/>: 1 s.</summary>
    public static readonly TimeSpan DefaultDelay = TimeSpan.FromSeconds(1);

    /// <summary>How fast each running torrent downloads, bytes per second, within its own limit; 0: nothing comes unless a test completes it.</summary>
    public long DownloadRate { get; set; } = DefaultDownloadRate;

    /// <summary>How fast each seeding torrent uploads, bytes per second, within its own limit; 0 by default: nobody asks for anything.</summary>
    public long UploadRate { get; set; }

    /// <summary>How long a magnet link runs before its metadata is known; <see cref="Timeout.InfiniteTimeSpan"/>: never.</summary>
    public TimeSpan MetadataDelay { get; set; } = DefaultDelay;

    /// <summary>How long a recheck shows as <see cref="TorrentState.Checking"/>.</summary>
    public TimeSpan CheckingTime { get; set; } = DefaultDelay;

    /// <summary>The size of what a magnet link leads to: one file by the link's name. More than 0.</summary>
    public long MagnetSizeBytes { get; set; } = DefaultMagnetSizeBytes;

    /// <summary>The folder for content where neither the add nor the category names one.</summary>
    public string SavePath { get; set; } = "/downloads";

    /// <summary>What an address leads to; null by default, and where it returns null: adding it stays <see cref="AddOutcome.Pending"/> for ever.</summary>
    public Func<Uri, AddSource?>? Fetch { get; set; }

    /// <summary>The free space that <see cref="ITransferFeature"/> tells, of every folder; 1 TiB by default.</summary>
    public long FreeSpaceBytes { get; set; } = DefaultFreeSpaceBytes;

    /// <summary>The version that the server tells.</summary>
    public string Version { get; set; } = "1.0";

    /// <summary>What the server can do; everything by default. What is left out throws <see cref="ApiError.Unsupported"/>.</summary>
    public IReadOnlySet<Capability> Capabilities { get; set; } = new HashSet<Capability>(Enum.GetValues<Capability>().Where(one => one != Capability.Unknown));

    /// <summary>The time that one operation may take in all; 30 s by default.</summary>
    public TimeSpan Deadline { get; set; } = TimeSpan.FromSeconds(30);
}
