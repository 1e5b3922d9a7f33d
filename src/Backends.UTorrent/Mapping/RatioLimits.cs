namespace TorrentApi.Backends.UTorrent.Mapping;

/// <summary>The ratio limit of one torrent: <c>seed_override</c> says whether it has one of its own, <c>seed_ratio</c> which, in thousandths.</summary>
internal static class RatioLimits
{
    /// <summary>A ratio of a million, which stands for "no limit": the server has no word for it that sources agree on.</summary>
    /// <remarks>Headphones sends -10; whether a server takes a negative number for endless or for reached, nobody has written down. Read, both mean none.</remarks>
    public const long Endless = 1_000_000_000;

    /// <summary>The limit that the two numbers mean; null where the server does not say.</summary>
    public static Limit<double>? Read(long? isOverridden, long? perMille) => (isOverridden, perMille) switch
    {
        (null, _) => null,
        (<= 0, _) => Limit<double>.Global,
        (_, null) => null,
        (_, < 0 or >= Endless) => Limit<double>.Unlimited,
        _ => Limit<double>.At(perMille.Value / Units.PerMille),
    };

    /// <summary>The thousandths of a limit; null for the global one, which needs none. Rounded up: a limit is never reached sooner than asked for.</summary>
    public static long? PerMille(Limit<double> limit) => limit switch
    {
        { IsGlobal: true } => null,
        { Value: { } ratio } => (long)Math.Min(Math.Ceiling(Math.Round(ratio * Units.PerMille, 6)), Endless),
        _ => Endless,
    };
}
