namespace TorrentApi.DependencyInjection.Running.Following;

/// <summary>Trackers of whichever adapter is there now.</summary>
internal sealed class FollowingTrackers(ClientSlot slot) : ITrackerFeature
{
    public Task AddAsync(SingleTarget target, IReadOnlyCollection<string> trackers, int tier = 0, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<ITrackerFeature>().AddAsync(target, trackers, tier, cancellationToken));

    public Task<IReadOnlyList<Tracker>> ListAsync(SingleTarget target, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<ITrackerFeature>().ListAsync(target, cancellationToken));

    public Task RemoveAsync(SingleTarget target, IReadOnlyCollection<string> trackers, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<ITrackerFeature>().RemoveAsync(target, trackers, cancellationToken));

    public Task ReplaceAsync(SingleTarget target, string tracker, string replacement, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<ITrackerFeature>().ReplaceAsync(target, tracker, replacement, cancellationToken));
}
