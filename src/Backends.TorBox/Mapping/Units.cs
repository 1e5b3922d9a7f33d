namespace TorrentApi.Backends.TorBox.Mapping;

/// <summary>The service's units and sentinels. Whatever is out of range is null, as if it had not been sent. Source: facts, 5 and 9.</summary>
internal static class Units
{
    /// <summary>qBittorrent's sentinel for an unknown time, which the service passes on: 100 days in seconds.</summary>
    public const long EtaUnknown = 8_640_000;

    /// <summary>Bytes; 0 or -1 before the metadata is known.</summary>
    public static long? Size(long? bytes) => bytes > 0 ? bytes : null;

    /// <summary>Bytes; negative is none.</summary>
    public static long? Bytes(long? bytes) => bytes >= 0 ? bytes : null;

    /// <summary>The part that is here: 0 to 1. One client reports percent, so what is beyond 1 is taken for that.</summary>
    public static double Progress(double? progress, bool isPresent) => isPresent ? 1 : progress > 1 ? progress.Value / 100 : progress ?? 0;

    /// <summary>Uploaded to downloaded; none where nothing was downloaded.</summary>
    public static double? Ratio(double? ratio, long? downloaded) => ratio == 0 && downloaded is null or 0 ? null : ratio;

    /// <summary>The time to completion; unknown is 8640000, 0 or negative.</summary>
    public static TimeSpan? Eta(long? seconds, bool isPresent) => !isPresent && seconds is > 0 and < EtaUnknown ? TimeSpan.FromSeconds(seconds.Value) : null;

    /// <summary>Bytes per second.</summary>
    public static long Rate(double? rate) => rate is > 0 and < long.MaxValue ? (long)rate.Value : 0;

    /// <summary>A number of peers.</summary>
    public static int? Count(long? count) => count is >= 0 and <= int.MaxValue ? (int)count.Value : null;
}
