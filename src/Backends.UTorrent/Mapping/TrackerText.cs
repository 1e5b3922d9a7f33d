namespace TorrentApi.Backends.UTorrent.Mapping;

/// <summary>The trackers of a torrent, which the server keeps as one text: a line each, and a blank line between tiers.</summary>
/// <remarks>Lines end in CR and LF (manual of µTorrent Server); that a blank line parts tiers is how utorrentctl and CouchPotato read and write it.</remarks>
internal static class TrackerText
{
    private const string Line = "\r\n";

    /// <summary>The tiers, each with at least one tracker.</summary>
    public static List<List<string>> Parse(string text)
    {
        var tiers = new List<List<string>>();
        List<string>? tier = null;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries))
        {
            if (line.Length == 0)
            {
                tier = null;
                continue;
            }

            if (tier is null) tiers.Add(tier = []);
            tier.Add(line);
        }

        return tiers;
    }

    /// <summary>The text of these tiers; those without a tracker are left out.</summary>
    public static string Format(IEnumerable<IReadOnlyList<string>> tiers) =>
        string.Join(Line + Line, tiers.Where(tier => tier.Count > 0).Select(tier => string.Join(Line, tier)));

    /// <summary>The trackers in the words of the model. The server tells nothing about how they answer.</summary>
    public static IReadOnlyList<Tracker> ToTrackers(string text) =>
        [.. Parse(text).SelectMany((tier, index) => tier.Select(url => new Tracker { Url = url, Tier = index }))];
}
