namespace TorrentApi.Testing;

/// <summary>The trackers of an <see cref="InMemoryTorrentApi"/>.</summary>
internal sealed class InMemoryTrackers(InMemoryTorrentApi api) : ITrackerFeature
{
    public Task<IReadOnlyList<Tracker>> ListAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        return api.RunAsync(Operations.ListTrackers, [Capability.TrackersList], () => api.Server.ListTrackers(target), cancellationToken);
    }

    public Task AddAsync(SingleTarget target, IReadOnlyCollection<string> trackers, int tier = 0, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        ArgumentRules.CheckTrackers(trackers);
        ArgumentRules.CheckTier(tier);
        Capability[] needed = tier == 0 ? [Capability.TrackersAdd] : [Capability.TrackersAdd, Capability.TrackersAddTier];
        return api.RunAsync(Operations.AddTrackers, needed, () => api.Server.AddTrackers(target, trackers, tier), cancellationToken);
    }

    public Task ReplaceAsync(SingleTarget target, string tracker, string replacement, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        ArgumentRules.CheckTrackerText(tracker);
        ArgumentRules.CheckTracker(replacement);
        return api.RunAsync(Operations.ReplaceTracker, [Capability.TrackersReplace], () => api.Server.ReplaceTracker(target, tracker, replacement), cancellationToken);
    }

    public Task RemoveAsync(SingleTarget target, IReadOnlyCollection<string> trackers, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        ArgumentRules.CheckTrackerTexts(trackers);
        return api.RunAsync<bool>(
            Operations.RemoveTrackers, [Capability.TrackersRemove], trackers.Count == 0 ? null : () => api.Server.RemoveTrackers(target, trackers), cancellationToken);
    }
}
