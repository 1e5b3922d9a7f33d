namespace TorrentApi.Testing;

/// <summary>The share limits of an <see cref="InMemoryTorrentApi"/>.</summary>
internal sealed class InMemoryShareLimits(InMemoryTorrentApi api) : IShareLimitFeature
{
    public Task<ShareLimits> GetAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        return api.RunAsync(Operations.GetShareLimits, [Capability.ShareLimitsRead], () => api.Server.GetShareLimits(target), cancellationToken);
    }

    public Task SetAsync(MultiTarget targets, ShareLimits limits, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTargets(targets);
        ArgumentRules.CheckShareLimits(limits);
        return api.RunAsync(
            Operations.SetShareLimits, [.. Needed(limits)], limits.IsEmpty ? MultiTarget.None : targets,
            () => api.Server.ChangeOptions(targets, options => Apply(limits, options)), cancellationToken);
    }

    private static AddOptions Apply(ShareLimits limits, AddOptions options) => options with
    {
        RatioLimit = limits.Ratio ?? options.RatioLimit,
        SeedingTimeLimit = limits.SeedingTime ?? options.SeedingTimeLimit,
        InactiveSeedingTimeLimit = limits.InactiveSeedingTime ?? options.InactiveSeedingTimeLimit,
        LimitAction = limits.Action ?? options.LimitAction,
        LimitMode = limits.Mode ?? options.LimitMode,
    };

    private static IEnumerable<Capability> Needed(ShareLimits limits)
    {
        if (limits.Ratio is not null) yield return Capability.ShareLimitsRatio;
        if (limits.SeedingTime is not null) yield return Capability.ShareLimitsSeedingTime;
        if (limits.InactiveSeedingTime is not null) yield return Capability.ShareLimitsInactiveSeedingTime;
        if (limits.Action is not null) yield return Capability.ShareLimitsAction;
        if (limits.Mode is not null) yield return Capability.ShareLimitsMode;
    }
}
