namespace TorrentApi.Testing.UTorrent.Wire;

/// <summary>The trackers of a torrent in one text: a line each, and a blank line between tiers.</summary>
internal static class TrackerText
{
    private const string Break = "\r\n";

    public static string Write(IEnumerable<Tracker> trackers) =>
        string.Join(Break, trackers.GroupBy(tracker => tracker.Tier).OrderBy(tier => tier.Key).Select(tier => string.Concat(tier.Select(tracker => tracker.Url + Break))));

    public static IReadOnlyList<Tracker> Read(string text)
    {
        var trackers = new List<Tracker>();
        var tier = 0;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries))
        {
            if (line.Length > 0) trackers.Add(new Tracker { Url = line, Tier = tier, Status = TrackerStatus.NotContacted });
            else if (trackers.Count > 0 && trackers[^1].Tier == tier) tier++;
        }

        return [.. trackers.DistinctBy(tracker => tracker.Url, StringComparer.Ordinal)];
    }
}
