namespace TorrentApi.Backends.QBittorrent.Mapping;

/// <summary>The server's units and sentinels. Whatever is out of range is null, as if it had not been sent.</summary>
/// <remarks>Source: src/webui/api/serialize/serialize_torrent.cpp of qBittorrent 4.3 to 5.3, and replies of 4.2.5, 4.5.2, 5.1.0 and 5.3.0.</remarks>
internal static class Units
{
    /// <summary>qBittorrent's MAX_ETA, 100 days in seconds: unknown or endless.</summary>
    public const long EtaUnknown = 8_640_000;

    /// <summary>qBittorrent's Torrent::MAX_RATIO. The server caps a ratio there, so up to 4.6 this number also stands for "endless"; later it is -1.</summary>
    public const double RatioCap = 9999;

    /// <summary>A limit that the server's settings decide (USE_GLOBAL_RATIO, USE_GLOBAL_SEEDING_TIME).</summary>
    public const int LimitGlobal = -2;

    /// <summary>No limit (NO_RATIO_LIMIT, NO_SEEDING_TIME_LIMIT).</summary>
    public const int LimitNone = -1;

    private const long Kibibyte = 1024;

    // 4.1 sends -1 as an unsigned 32-bit number.
    private const long NoDate41 = uint.MaxValue;

    private static readonly long LastSecond = DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    /// <summary>Seconds since 1970. Unset is 0 (4.2 to 4.6), -1 (5.0+) or 4294967295 (4.1).</summary>
    public static DateTimeOffset? Date(long? seconds) =>
        seconds is { } value and > 0 and not NoDate41 && value <= LastSecond ? DateTimeOffset.FromUnixTimeSeconds(value) : null;

    /// <summary>A length of time in seconds, 0 or more.</summary>
    public static TimeSpan? Seconds(long? seconds) =>
        seconds is { } value and >= 0 && value <= TimeSpan.MaxValue.Ticks / TimeSpan.TicksPerSecond ? TimeSpan.FromSeconds(value) : null;

    /// <summary>The time to completion; on a torrent that has all its data the server sends the time to its share limit instead (4.5.2, 5.3.0).</summary>
    public static TimeSpan? Eta(long? seconds, bool hasAll) => hasAll || seconds >= EtaUnknown ? null : Seconds(seconds);

    /// <summary>Bytes; -1 before the metadata is known.</summary>
    public static long? Bytes(long? bytes) => bytes >= 0 ? bytes : null;

    /// <summary>Bytes per second of a limit of one torrent; none is -1 (4.2) or 0.</summary>
    public static long? SpeedLimit(long? rate) => rate > 0 ? rate : null;

    /// <summary>Bytes per second in whole KiB, rounded up: the server cuts, and 1 would be cut to 0, which is none. 0 stays none.</summary>
    public static long WholeKibibytes(long rate) => rate > long.MaxValue - Kibibyte ? rate : (rate + Kibibyte - 1) / Kibibyte * Kibibyte;

    /// <summary>A number of peers; -1 where it is not known.</summary>
    public static int? Count(long? count) => count is >= 0 and <= int.MaxValue ? (int)count.Value : null;

    /// <summary>The place in the queue, from 1; 0 for a torrent outside it.</summary>
    public static int? QueuePosition(long? position) => position is > 0 and <= int.MaxValue ? (int)position.Value : null;

    /// <summary>Uploaded to downloaded; none where there is no end to it, or nothing was downloaded and the server has no data to measure by either.</summary>
    /// <remarks>
    /// A torrent that was added with its data downloaded nothing, yet the server shows a ratio: it divides by the data that it holds
    /// (realRatio in torrentimpl.cpp). That number is kept.
    /// </remarks>
    public static double? Ratio(double? ratio, long? downloaded) => ratio is >= 0 and < RatioCap && !(ratio == 0 && downloaded == 0) ? ratio : null;

    /// <summary>The ratio limit: -2, -1, or the ratio.</summary>
    public static Limit<double>? RatioLimit(double? ratio) => ratio switch
    {
        LimitGlobal => Limit<double>.Global,
        LimitNone => Limit<double>.Unlimited,
        >= 0 => Limit<double>.At(ratio.Value),
        _ => null,
    };

    /// <summary>The seeding time limit: -2, -1, or minutes.</summary>
    public static Limit<TimeSpan>? TimeLimit(long? minutes) => minutes switch
    {
        LimitGlobal => Limit<TimeSpan>.Global,
        LimitNone => Limit<TimeSpan>.Unlimited,
        >= 0 when minutes <= TimeSpan.MaxValue.Ticks / TimeSpan.TicksPerMinute => Limit<TimeSpan>.At(TimeSpan.FromMinutes(minutes.Value)),
        _ => null,
    };
}
