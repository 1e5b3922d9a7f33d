using System.Runtime.CompilerServices;

namespace TorrentApi;

public static partial class ArgumentRules
{
    /// <summary>Refuses a rate that is 0 or less; null is none.</summary>
    /// <remarks>A server takes 0 as "no limit", which is not what a caller who writes 0 can be sure to mean.</remarks>
    public static void CheckRate(long? rate, [CallerArgumentExpression(nameof(rate))] string? parameter = null)
    {
        if (rate <= 0) throw new ArgumentOutOfRangeException(parameter, rate, "A rate limit is more than 0 bytes per second; null is none.");
    }

    /// <summary>Refuses a profile that does not exist.</summary>
    public static void CheckProfile(SpeedProfile profile, [CallerArgumentExpression(nameof(profile))] string? parameter = null) => CheckDefined(profile, parameter!);

    /// <summary>Refuses a ratio that is no number or below 0, a time that is zero or less, and a choice that does not exist.</summary>
    public static void CheckShareLimits(ShareLimits limits, [CallerArgumentExpression(nameof(limits))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(limits, parameter);
        CheckRatio(limits.Ratio, parameter);
        CheckSeedingTime(limits.SeedingTime, parameter);
        CheckSeedingTime(limits.InactiveSeedingTime, parameter);
        CheckDefined(limits.Action ?? default, nameof(limits.Action));
        CheckDefined(limits.Mode ?? default, nameof(limits.Mode));
    }

    /// <summary>Refuses null.</summary>
    public static void CheckPicking(PickingOptions options, [CallerArgumentExpression(nameof(options))] string? parameter = null) =>
        ArgumentNullException.ThrowIfNull(options, parameter);

    private static void CheckRatio(Limit<double>? limit, string? parameter)
    {
        if (limit?.Value is { } ratio && (!double.IsFinite(ratio) || ratio < 0))
            throw new ArgumentException("A ratio limit is a number, 0 or more; Unlimited is none.", parameter);
    }

    private static void CheckSeedingTime(Limit<TimeSpan>? limit, string? parameter)
    {
        // A server takes 0 as "reached at once".
        if (limit?.Value <= TimeSpan.Zero) throw new ArgumentException("A limit of seeding time is more than zero; Unlimited is none.", parameter);
    }
}
