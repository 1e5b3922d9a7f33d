namespace TorrentApi;

/// <summary>How a torrent is added. It holds no source, so a rule in configuration can bind to it and many adds can share it.</summary>
/// <remarks>
/// A null or default value leaves the choice to the server, except <see cref="Stopped"/>: false runs the torrent whatever the server's default is. An
/// option that the connected server does not have throws <see cref="ApiError.Unsupported"/> before anything is sent, unless <see cref="Skippable"/>
/// lists it. Which server has which, natively or after the add, stands in docs/backends.md.
/// </remarks>
public sealed record AddOptions
{
    /// <summary>All defaults. Shared: give a property that configuration is bound to an object of its own, because the binder writes into the one that it finds.</summary>
    public static AddOptions Default { get; } = new();

    /// <summary>The folder for the content, in the server's own notation. Switches automatic management off for this torrent.</summary>
    public string? SavePath { get; init; }

    /// <summary>The category; an unknown one is created. See <see cref="ICategoryFeature"/> for legal names.</summary>
    public string? Category { get; init; }

    /// <summary>The tags. See <see cref="ITagFeature"/> for legal names.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>True to add it stopped.</summary>
    public bool Stopped { get; init; }

    /// <summary>How strictly <see cref="Stopped"/> is meant.</summary>
    public StopTiming StopTiming { get; init; }

    /// <summary>The display name in place of the torrent's own.</summary>
    public string? Name { get; init; }

    /// <summary>True to take the data on disk as complete without verifying it. Without the data the torrent is errored.</summary>
    public bool SkipChecking { get; init; }

    /// <summary>Whether the content gets a folder of its own; null leaves it to the server.</summary>
    public ContentLayout? Layout { get; init; }

    /// <summary>True to download pieces in order.</summary>
    public bool Sequential { get; init; }

    /// <summary>True to download the first and last pieces of each file first.</summary>
    public bool FirstLastPieceFirst { get; init; }

    /// <summary>The torrent's own download limit in bytes per second, more than 0; null for none. Rounded up to whole KiB where the server counts those.</summary>
    public long? DownloadLimit { get; init; }

    /// <summary>The torrent's own upload limit in bytes per second, more than 0; null for none. Rounded up to whole KiB where the server counts those.</summary>
    public long? UploadLimit { get; init; }

    /// <summary>The ratio at which it stops, 0 or more; null leaves it to the server.</summary>
    public Limit<double>? RatioLimit { get; init; }

    /// <summary>The seeding time at which it stops, more than 0, rounded up to whole minutes; null leaves it to the server.</summary>
    public Limit<TimeSpan>? SeedingTimeLimit { get; init; }

    /// <summary>The seeding time without an upload at which it stops, more than 0, rounded up to whole minutes; null leaves it to the server.</summary>
    public Limit<TimeSpan>? InactiveSeedingTimeLimit { get; init; }

    /// <summary>What happens at a share limit; null leaves it to the server.</summary>
    public ShareLimitAction? LimitAction { get; init; }

    /// <summary>Whether one share limit is enough or all must be reached; null leaves it to the server.</summary>
    public ShareLimitMode? LimitMode { get; init; }

    /// <summary>True to put it first in the queue. Without queueing on the server it is skipped, with <see cref="ApiError.Conflict"/>.</summary>
    public bool TopOfQueue { get; init; }

    /// <summary>True to let the server choose paths by category; true beside a <see cref="SavePath"/> is an <see cref="ArgumentException"/>. Null leaves it to the server.</summary>
    public bool? AutomaticManagement { get; init; }

    /// <summary>True to run it regardless of the queue; beside <see cref="Stopped"/> an <see cref="ArgumentException"/>.</summary>
    public bool Forced { get; init; }

    /// <summary>Options that may be left out where the server cannot do them; <see cref="AddResult.Skipped"/> tells which were.</summary>
    public IReadOnlySet<Capability> Skippable { get; init; } = new HashSet<Capability>();

    /// <summary>Options of one backend alone; each backend reads its own and ignores the others'.</summary>
    public IReadOnlyList<NativeAddOptions> Native { get; init; } = [];
}
