namespace TorrentApi.Hosting;

/// <summary>How the download tracker watches.</summary>
public sealed record DownloadTrackerOptions
{
    /// <summary>The default of <see cref="ProgressStep"/>: one per cent.</summary>
    public const double DefaultProgressStep = 0.01;

    /// <summary>The default of <see cref="Interval"/>.</summary>
    public static readonly TimeSpan DefaultInterval = TimeSpan.FromSeconds(5);

    /// <summary>The default of <see cref="RemovalDelay"/>.</summary>
    public static readonly TimeSpan DefaultRemovalDelay = TimeSpan.FromSeconds(10);

    /// <summary>The pause between two looks at one client; more than zero. A server that asks for more gets it.</summary>
    public TimeSpan Interval { get; set; } = DefaultInterval;

    /// <summary>By how much progress must change to be told again; more than 0, at most 1.</summary>
    public double ProgressStep { get; set; } = DefaultProgressStep;

    /// <summary>
    /// How long a torrent must be missing, in two looks at least, to count as removed: a server that starts lists its torrents bit by bit. Zero or more.
    /// </summary>
    public TimeSpan RemovalDelay { get; set; } = DefaultRemovalDelay;

    /// <summary>What is told about torrents that were there before the tracker.</summary>
    public ExistingTorrents ExistingTorrents { get; set; } = ExistingTorrents.Ignore;
}
