namespace TorrentApi.Testing;

/// <summary>The order of pieces of an <see cref="InMemoryTorrentApi"/>: kept and shown, and data comes all the same.</summary>
internal sealed class InMemoryPicking(InMemoryTorrentApi api) : IPickingFeature
{
    public Task<PickingOptions> GetAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        return api.RunAsync(Operations.GetPicking, [Capability.PickingRead], () => api.Server.GetPicking(target), cancellationToken);
    }

    public Task SetAsync(MultiTarget targets, PickingOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTargets(targets);
        ArgumentRules.CheckPicking(options);
        return api.RunAsync(
            Operations.SetPicking, [.. Needed(options)], options.IsEmpty ? MultiTarget.None : targets, () => api.Server.SetPicking(targets, options), cancellationToken);
    }

    private static IEnumerable<Capability> Needed(PickingOptions options)
    {
        if (options.Sequential is not null) yield return Capability.PickingSequential;
        if (options.FirstLastPieceFirst is not null) yield return Capability.PickingFirstLast;
        if (options.SuperSeeding is not null) yield return Capability.PickingSuperSeeding;
    }
}
