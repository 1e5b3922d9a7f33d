namespace TorrentApi.Backends.UTorrent.Mapping;

/// <summary>The server's units and sentinels. Whatever is out of range is null, as if it had not been sent.</summary>
/// <remarks>Source: the manual of µTorrent Server; <c>main.js</c> of bittorrent/webui, which says how its own numbers are shown.</remarks>
internal static class Units
{
    /// <summary>Progress, ratios and share limits count thousandths.</summary>
    public const double PerMille = 1000;

    /// <summary>All of a torrent. A seed may show more.</summary>
    public const long Whole = 1000;

    /// <summary>The web interface divides by this; the manual says 65,535.</summary>
    public const double AvailabilityUnit = 65_536;

    /// <summary>Global rates, alone, count these.</summary>
    public const long Kibibyte = 1024;

    /// <summary>The free space of a directory counts these.</summary>
    public const long Mebibyte = 1024 * 1024;

    private static readonly long LastSecond = DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    /// <summary>Seconds since 1970; 0 is unset.</summary>
    public static DateTimeOffset? Date(long? seconds) => seconds is > 0 && seconds <= LastSecond ? DateTimeOffset.FromUnixTimeSeconds(seconds.Value) : null;

    /// <summary>The time to completion; -1 is endless, 0 not applicable.</summary>
    public static TimeSpan? Eta(long? seconds, bool hasAll) =>
        !hasAll && seconds is > 0 && seconds <= TimeSpan.MaxValue.Ticks / TimeSpan.TicksPerSecond ? TimeSpan.FromSeconds(seconds.Value) : null;

    /// <summary>Bytes, 0 or more. Some builds let a number run over into the negative.</summary>
    public static long? Bytes(long? bytes) => bytes >= 0 ? bytes : null;

    /// <summary>A number of peers.</summary>
    public static int? Count(long? count) => count is >= 0 and <= int.MaxValue ? (int)count.Value : null;

    /// <summary>The place in the queue, from 1; -1 for one that is complete.</summary>
    public static int? QueuePosition(long? order) => order is > 0 and <= int.MaxValue ? (int)order.Value : null;

    /// <summary>Uploaded to downloaded; -1 is endless, and 0 with nothing downloaded is none.</summary>
    public static double? Ratio(double? perMille, long? downloaded) => perMille >= 0 && !(perMille == 0 && downloaded == 0) ? perMille / PerMille : null;

    /// <summary>A limit of one torrent in bytes per second; 0 is none.</summary>
    public static long? SpeedLimit(long? rate) => rate > 0 ? rate : null;

    /// <summary>A limit of the server in KiB per second; 0 is none, in a configuration file -1.</summary>
    public static long? GlobalSpeedLimit(long? kibibytes) => kibibytes is > 0 and <= long.MaxValue / Kibibyte ? kibibytes * Kibibyte : null;

    /// <summary>Bytes per second in whole KiB, up: what is less than one would become 0, which is no limit.</summary>
    public static long ToKibibytes(long? rate) => rate is null ? 0 : ((rate.Value - 1) / Kibibyte) + 1;
}
