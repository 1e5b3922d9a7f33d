namespace TorrentApi.DependencyInjection.Running.Following;

/// <summary>Picking of whichever adapter is there now.</summary>
internal sealed class FollowingPicking(ClientSlot slot) : IPickingFeature
{
    public Task<PickingOptions> GetAsync(SingleTarget target, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<IPickingFeature>().GetAsync(target, cancellationToken));

    public Task SetAsync(MultiTarget targets, PickingOptions options, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<IPickingFeature>().SetAsync(targets, options, cancellationToken));
}
