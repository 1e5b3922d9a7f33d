namespace TorrentApi;

/// <summary>The limits of one torrent, kept apart from it because nearly all torrents of a server have the same: one object serves them all.</summary>
internal sealed class TorrentLimits
{
    /// <summary>Nothing is told.</summary>
    public static readonly TorrentLimits Untold;

    private const int Kinds = 3;

    // By kind of ratio limit and kind of time limit, without values of a torrent's own.
    private static readonly TorrentLimits[] Common;

    static TorrentLimits()
    {
        Limit<double>?[] ratios = [null, Limit<double>.Global, Limit<double>.Unlimited];
        Limit<TimeSpan>?[] times = [null, Limit<TimeSpan>.Global, Limit<TimeSpan>.Unlimited];
        Common = [.. ratios.SelectMany(ratio => times.Select(time => new TorrentLimits(ratio, time, null, null)))];
        Untold = Common[0];
    }

    private TorrentLimits(Limit<double>? ratio, Limit<TimeSpan>? seedingTime, long? download, long? upload) =>
        (Ratio, SeedingTime, Download, Upload) = (ratio, seedingTime, download, upload);

    public Limit<double>? Ratio { get; }

    public Limit<TimeSpan>? SeedingTime { get; }

    public long? Download { get; }

    public long? Upload { get; }

    public TorrentLimits WithRatio(Limit<double>? ratio) => Of(ratio, SeedingTime, Download, Upload);

    public TorrentLimits WithSeedingTime(Limit<TimeSpan>? time) => Of(Ratio, time, Download, Upload);

    // A torrent is made property by property, and nearly all have no rates: that is so already.
    public TorrentLimits WithDownload(long? rate) => rate == Download ? this : Of(Ratio, SeedingTime, rate, Upload);

    public TorrentLimits WithUpload(long? rate) => rate == Upload ? this : Of(Ratio, SeedingTime, Download, rate);

    private static TorrentLimits Of(Limit<double>? ratio, Limit<TimeSpan>? seedingTime, long? download, long? upload) =>
        download is null && upload is null && KindOf(ratio) is { } first && KindOf(seedingTime) is { } second
            ? Common[(first * Kinds) + second]
            : new TorrentLimits(ratio, seedingTime, download, upload);

    public bool IsSameAs(TorrentLimits other) =>
        ReferenceEquals(this, other)
        || (Ratio == other.Ratio && SeedingTime == other.SeedingTime && Download == other.Download && Upload == other.Upload);

    /// <summary>0 for untold, 1 for global, 2 for unlimited; null for a value of the torrent's own.</summary>
    private static int? KindOf<T>(Limit<T>? limit)
        where T : struct => limit switch
    {
        null => 0,
        { IsGlobal: true } => 1,
        { IsUnlimited: true } => 2,
        _ => null,
    };
}
