namespace TorrentApi.Testing;

public sealed partial class InMemoryServer
{
    internal IReadOnlyList<Tracker> ListTrackers(SingleTarget target) => [.. Find(target).Trackers.OrderBy(tracker => tracker.Tier)];

    internal bool AddTrackers(SingleTarget target, IReadOnlyCollection<string> urls, int tier)
    {
        var trackers = Find(target).Trackers;
        trackers.AddRange(urls.Except(trackers.Select(tracker => tracker.Url), StringComparer.Ordinal)
            .Select(url => new Tracker { Url = url, Tier = tier, Status = TrackerStatus.NotContacted }));
        return true;
    }

    internal bool ReplaceTracker(SingleTarget target, string url, string replacement)
    {
        var trackers = Find(target).Trackers;
        var index = trackers.FindIndex(tracker => tracker.Url == url);
        if (index < 0) throw new TorrentApiException(new ApiError.Conflict("the torrent does not have the tracker that is to be replaced"));
        if (trackers.Exists(tracker => tracker.Url == replacement)) throw new TorrentApiException(new ApiError.Conflict("the torrent has the new tracker already"));

        trackers[index] = new Tracker { Url = replacement, Tier = trackers[index].Tier, Status = TrackerStatus.NotContacted };
        return true;
    }

    internal bool RemoveTrackers(SingleTarget target, IReadOnlyCollection<string> urls)
    {
        Find(target).Trackers.RemoveAll(tracker => urls.Contains(tracker.Url, StringComparer.Ordinal));
        return true;
    }
}
