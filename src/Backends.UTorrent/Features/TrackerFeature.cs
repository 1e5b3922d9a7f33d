using TorrentApi.Adding;
using TorrentApi.Backends.UTorrent.Gateway;
using TorrentApi.Backends.UTorrent.Lookup;
using TorrentApi.Backends.UTorrent.Mapping;
using TorrentApi.Backends.UTorrent.Wire;

namespace TorrentApi.Backends.UTorrent.Features;

/// <summary>Trackers, which the server takes as one text alone: each edit reads it, changes it and writes all of it.</summary>
/// <remarks>
/// Between the two another program, or the server itself, may have changed it: that change is lost. Edits through this client wait for one another.
/// </remarks>
internal sealed class TrackerFeature(OperationPipeline pipeline, GuiGateway gateway, TorrentFinder finder, Confirmation confirmation) : ITrackerFeature
{
    private readonly Turns _turns = new();

    public Task<IReadOnlyList<Tracker>> ListAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        return pipeline.RunAsync(
            Operations.ListTrackers,
            async token => TrackerText.ToTrackers((await finder.ReadAsync(target, gateway.ReadPropertiesAsync, token).ConfigureAwait(false)).Trackers),
            cancellationToken);
    }

    public Task AddAsync(SingleTarget target, IReadOnlyCollection<string> trackers, int tier = 0, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        ArgumentRules.CheckTrackers(trackers);
        ArgumentRules.CheckTier(tier);
        return EditAsync(Operations.AddTrackers, target, Add, cancellationToken);

        void Add(List<List<string>> tiers)
        {
            var added = trackers.Distinct(StringComparer.Ordinal).Except(tiers.SelectMany(known => known), StringComparer.Ordinal).ToList();

            // A tier beyond the last one is the next one: there are none without a tracker.
            if (tier < tiers.Count) tiers[tier].AddRange(added);
            else tiers.Add(added);
        }
    }

    public Task ReplaceAsync(SingleTarget target, string tracker, string replacement, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        ArgumentRules.CheckTrackerText(tracker);
        ArgumentRules.CheckTracker(replacement);
        return EditAsync(Operations.ReplaceTracker, target, Replace, cancellationToken);

        void Replace(List<List<string>> tiers)
        {
            var found = tiers.Find(known => known.Contains(tracker));
            if (found is null || tiers.Exists(known => known.Contains(replacement)))
                throw new TorrentApiException(new ApiError.Conflict("the torrent does not have the tracker, or has its replacement already"));
            found[found.IndexOf(tracker)] = replacement;
        }
    }

    public Task RemoveAsync(SingleTarget target, IReadOnlyCollection<string> trackers, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        ArgumentRules.CheckTrackerTexts(trackers);
        return trackers.Count == 0
            ? Task.CompletedTask
            : EditAsync(Operations.RemoveTrackers, target, tiers => tiers.ForEach(tier => tier.RemoveAll(trackers.Contains)), cancellationToken);
    }

    private Task EditAsync(Operation operation, SingleTarget target, Action<List<List<string>>> edit, CancellationToken cancellationToken)
    {
        return pipeline.RunAsync(operation, RunAsync, cancellationToken);

        async Task RunAsync(CancellationToken token)
        {
            var found = await finder.RequireAsync(target, token).ConfigureAwait(false);
            using var turn = await _turns.TakeAsync([found.Key], token).ConfigureAwait(false);
            var before = (await gateway.ReadPropertiesAsync(found.Key, token).ConfigureAwait(false) ?? throw TorrentFinder.Missing(target)).Trackers;

            var tiers = TrackerText.Parse(before);
            edit(tiers);
            var wanted = TrackerText.Format(tiers);
            if (wanted == TrackerText.Format(TrackerText.Parse(before))) return;

            await gateway.SetPropertiesAsync([found.Key], [(PropertiesRow.TrackersName, wanted)], token).ConfigureAwait(false);
            await confirmation.RequireAsync("the trackers", inner => HasTrackersAsync(found.Key, tiers, inner), token).ConfigureAwait(false);
        }
    }

    /// <summary>Exactly the wanted ones, in whatever order the server keeps a tier.</summary>
    private async Task<bool> HasTrackersAsync(TorrentId key, List<List<string>> tiers, CancellationToken cancellationToken)
    {
        if (await gateway.ReadPropertiesAsync(key, cancellationToken).ConfigureAwait(false) is not { } row) return true;

        var shown = TrackerText.Parse(row.Trackers).SelectMany(tier => tier).ToHashSet(StringComparer.Ordinal);
        return shown.SetEquals(tiers.SelectMany(tier => tier));
    }
}
