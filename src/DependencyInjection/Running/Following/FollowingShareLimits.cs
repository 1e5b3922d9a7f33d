namespace TorrentApi.DependencyInjection.Running.Following;

/// <summary>ShareLimits of whichever adapter is there now.</summary>
internal sealed class FollowingShareLimits(ClientSlot slot) : IShareLimitFeature
{
    public Task<ShareLimits> GetAsync(SingleTarget target, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<IShareLimitFeature>().GetAsync(target, cancellationToken));

    public Task SetAsync(MultiTarget targets, ShareLimits limits, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<IShareLimitFeature>().SetAsync(targets, limits, cancellationToken));
}
