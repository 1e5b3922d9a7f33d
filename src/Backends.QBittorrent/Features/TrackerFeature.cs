using TorrentApi.Backends.QBittorrent.Gateway;
using TorrentApi.Backends.QBittorrent.Lookup;

namespace TorrentApi.Backends.QBittorrent.Features;

internal sealed class TrackerFeature(OperationPipeline pipeline, IGateway gateway, TorrentFinder finder, TimeProvider clock) : ITrackerFeature
{
    private static readonly TimeSpan RemovalPause = TimeSpan.FromMilliseconds(100);
    private const int RemovalLooks = 20;

    public Task<IReadOnlyList<Tracker>> ListAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        return pipeline.RunAsync(Operations.ListTrackers, token => finder.ReadAsync(target, gateway.ListTrackersAsync, token), cancellationToken);
    }

    public Task AddAsync(SingleTarget target, IReadOnlyCollection<string> trackers, int tier = 0, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        ArgumentRules.CheckTrackers(trackers);
        ArgumentRules.CheckTier(tier);
        return pipeline.RunAsync(Operations.AddTrackers, RunAsync, cancellationToken);

        async Task RunAsync(CancellationToken token)
        {
            var server = await gateway.ConnectAsync(token).ConfigureAwait(false);
            server.Require(tier == 0 ? Capability.TrackersAdd : Capability.TrackersAddTier);
            var found = await finder.RequireAsync(target, token).ConfigureAwait(false);
            await gateway.AddTrackersAsync(found.Key, trackers, tier, token).ConfigureAwait(false);
        }
    }

    public Task ReplaceAsync(SingleTarget target, string tracker, string replacement, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        ArgumentRules.CheckTrackerText(tracker);
        ArgumentRules.CheckTracker(replacement);
        return pipeline.RunAsync(Operations.ReplaceTracker, RunAsync, cancellationToken);

        async Task RunAsync(CancellationToken token)
        {
            var server = await gateway.ConnectAsync(token).ConfigureAwait(false);
            server.Require(Capability.TrackersReplace);
            var found = await finder.RequireAsync(target, token).ConfigureAwait(false);
            if (!await gateway.ReplaceTrackerAsync(found.Key, tracker, replacement, token).ConfigureAwait(false))
                throw new TorrentApiException(new ApiError.Conflict("the torrent does not have the tracker, or has its replacement already"));
        }
    }

    public Task RemoveAsync(SingleTarget target, IReadOnlyCollection<string> trackers, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        ArgumentRules.CheckTrackerTexts(trackers);
        return trackers.Count == 0 ? Task.CompletedTask : pipeline.RunAsync(Operations.RemoveTrackers, RunAsync, cancellationToken);

        async Task RunAsync(CancellationToken token)
        {
            var server = await gateway.ConnectAsync(token).ConfigureAwait(false);
            server.Require(Capability.TrackersRemove);
            var found = await finder.RequireAsync(target, token).ConfigureAwait(false);
            await gateway.RemoveTrackersAsync(found.Key, trackers, token).ConfigureAwait(false);
            await VerifyRemovalAsync(found, trackers, token).ConfigureAwait(false);
        }
    }

    /// <summary>The answer is success whether or not anything was removed (4.5+), so the list has the last word.</summary>
    private async Task VerifyRemovalAsync(FoundTorrent torrent, IReadOnlyCollection<string> trackers, CancellationToken cancellationToken)
    {
        for (var look = 0; look < RemovalLooks; look++)
        {
            var left = await gateway.ListTrackersAsync(torrent.Key, cancellationToken).ConfigureAwait(false);
            if (left is null || !left.Any(tracker => trackers.Contains(tracker.Url, StringComparer.Ordinal))) return;
            await Task.Delay(RemovalPause, clock, cancellationToken).ConfigureAwait(false);
        }

        throw new TorrentApiException(new ApiError.UnexpectedResponse("the server kept a tracker that it said it removed"));
    }
}
