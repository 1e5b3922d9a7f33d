namespace TorrentApi;

/// <summary>How <c>WaitUntilAsync</c> waits.</summary>
public sealed record WaitOptions
{
    /// <summary>The default of <see cref="Interval"/>: 2 s, a little more than qBittorrent's own refresh of 1.5 s.</summary>
    public static readonly TimeSpan DefaultInterval = TimeSpan.FromSeconds(2);

    /// <summary>How long to wait in all; then <see cref="ApiError.TimedOut"/>. Null waits until the caller cancels.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>The pause between two looks, more than zero.</summary>
    public TimeSpan Interval { get; init; } = DefaultInterval;

    /// <summary>Told each reading of the torrent, also the last; null for nobody.</summary>
    public IProgress<Torrent>? Progress { get; init; }

    /// <summary>Where time comes from.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
