namespace TorrentApi;

/// <summary>How a <see cref="TorrentMirror"/> asks the server.</summary>
public sealed record WatchOptions
{
    /// <summary>The default of <see cref="Interval"/>: 2 s, a little more than qBittorrent's own refresh of 1.5 s.</summary>
    public static readonly TimeSpan DefaultInterval = TimeSpan.FromSeconds(2);

    /// <summary>The default of <see cref="IdleInterval"/>: 10 s.</summary>
    public static readonly TimeSpan DefaultIdleInterval = TimeSpan.FromSeconds(10);

    /// <summary>The default of <see cref="ResyncInterval"/>: 10 min.</summary>
    public static readonly TimeSpan DefaultResyncInterval = TimeSpan.FromMinutes(10);

    /// <summary>The pause between two answers while torrents change, more than zero.</summary>
    public TimeSpan Interval { get; init; } = DefaultInterval;

    /// <summary>The pause that it grows to while nothing changes, by one half each time; at least <see cref="Interval"/>.</summary>
    public TimeSpan IdleInterval { get; init; } = DefaultIdleInterval;

    /// <summary>How often everything is read anew, because servers' deltas lose fields; more than zero. Without effect where lists are compared.</summary>
    public TimeSpan ResyncInterval { get; init; } = DefaultResyncInterval;

    /// <summary>Where time comes from.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    internal static void Check(WatchOptions options)
    {
        if (options.Interval <= TimeSpan.Zero) throw new ArgumentException("The interval is more than zero.", nameof(options));
        if (options.IdleInterval < options.Interval) throw new ArgumentException("The idle interval is not shorter than the interval.", nameof(options));
        if (options.ResyncInterval <= TimeSpan.Zero) throw new ArgumentException("The interval of resyncs is more than zero.", nameof(options));
    }
}
