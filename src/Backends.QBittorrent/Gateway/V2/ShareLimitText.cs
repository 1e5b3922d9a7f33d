using System.Globalization;

namespace TorrentApi.Backends.QBittorrent.Gateway.V2;

/// <summary>Share limits as the API writes them: -2 the server's own, -1 none, else a ratio or whole minutes.</summary>
internal static class ShareLimitText
{
    private const string Global = "-2";
    private const string Unlimited = "-1";

    /// <summary>All dimensions of <c>setShareLimits</c>: two are required up to 4.5, the third from 4.6, the fourth from 5.2, the fifth from 5.3.</summary>
    public static IReadOnlyList<(string, string)> Format(ShareLimits limits) =>
    [
        ("ratioLimit", Ratio(limits.Ratio)),
        ("seedingTimeLimit", Minutes(limits.SeedingTime)),
        ("inactiveSeedingTimeLimit", Minutes(limits.InactiveSeedingTime)),
        ("shareLimitAction", Action(limits.Action)),
        ("shareLimitsMode", Mode(limits.Mode)),
    ];

    public static string Ratio(Limit<double>? limit) => limit switch
    {
        null or { IsGlobal: true } => Global,
        { IsUnlimited: true } => Unlimited,
        { } at => at.Value!.Value.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Whole minutes, rounded up: 30 s as 0 would be a limit that is reached at once.</summary>
    public static string Minutes(Limit<TimeSpan>? limit) => limit switch
    {
        null or { IsGlobal: true } => Global,
        { IsUnlimited: true } => Unlimited,
        { } at => Math.Ceiling(at.Value!.Value.TotalMinutes).ToString(CultureInfo.InvariantCulture),
    };

    public static string Action(ShareLimitAction? action) => action switch
    {
        ShareLimitAction.Stop => "Stop",
        ShareLimitAction.Remove => "Remove",
        ShareLimitAction.RemoveWithData => "RemoveWithContent",
        ShareLimitAction.SuperSeed => "EnableSuperSeeding",
        _ => "Default",
    };

    public static string Mode(ShareLimitMode? mode) => mode switch
    {
        ShareLimitMode.Any => "MatchAny",
        ShareLimitMode.All => "MatchAll",
        _ => "Default",
    };
}
