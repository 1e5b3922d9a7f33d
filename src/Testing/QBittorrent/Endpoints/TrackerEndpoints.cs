using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Store;
using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Endpoints;

/// <summary>Edits of trackers. Source: torrentscontroller.cpp.</summary>
internal static class TrackerEndpoints
{
    public static readonly IReadOnlyList<Route> Routes =
    [
        new("torrents/addTrackers", Add) { IsAction = true, Needs = ["hash", "urls"] },
        new("torrents/editTracker", Edit)
        {
            Era = Era.From(Release.R415),
            IsAction = true,
            Needs = ["hash", new("origUrl", Era.Before(Release.R52)), new("newUrl", Era.Before(Release.R52)), new("url", Era.From(Release.R52))],
        },
        new("torrents/removeTrackers", Remove) { Era = Era.From(Release.R415), IsAction = true, Needs = ["hash", "urls"] },
    ];

    /// <summary>One torrent, 404 where it is unknown; from 5.2 on a list, of which unknown ones are passed over, for adding and removing.</summary>
    private static IReadOnlyList<SimulatedTorrent> Targets(Exchange exchange) => exchange.Version.EditsManyTorrents ? exchange.Targets("hash") : [exchange.Target()];

    private static WireReply Add(Exchange exchange)
    {
        var added = ReadTiers(exchange).ToList();
        foreach (var trackers in Targets(exchange).Select(torrent => torrent.Life.Trackers))
        {
            foreach (var (url, tier) in added.Where(one => !trackers.Exists(tracker => tracker.Url == one.Url)))
                trackers.Add(new Tracker { Url = url, Tier = tier, Status = TrackerStatus.NotContacted });
        }

        return exchange.DoneQuietly();
    }

    /// <summary>Lines; from 4.5 on an empty one opens the next tier, before all are in tier 0. 4.2 percent-decodes them.</summary>
    private static IEnumerable<(string Url, int Tier)> ReadTiers(Exchange exchange)
    {
        var tier = 0;
        foreach (var line in exchange.Get("urls").Split('\n', StringSplitOptions.TrimEntries))
        {
            if (line.Length > 0) yield return (exchange.Version.Has(Release.R43) ? line : Uri.UnescapeDataString(line), tier);
            else if (exchange.Version.OpensTiers) tier++;
        }
    }

    private static WireReply Edit(Exchange exchange)
    {
        var (url, replacement) = (exchange.Get(exchange.Version.TrackerOption), exchange.Get("newUrl"));
        var trackers = exchange.Target().Life.Trackers;
        var index = trackers.FindIndex(tracker => tracker.Url == url);
        if (replacement.Length == 0) throw Refusal.BadRequest("New tracker URL is invalid");
        if (index < 0) throw Refusal.Conflict("Tracker not found");
        if (trackers.Exists(tracker => tracker.Url == replacement)) throw Refusal.Conflict("New tracker URL already exists");

        trackers[index] = new Tracker { Url = replacement, Tier = trackers[index].Tier, Status = TrackerStatus.NotContacted };
        return exchange.DoneQuietly();
    }

    private static WireReply Remove(Exchange exchange)
    {
        var urls = exchange.Get("urls").Split('|').Select(url => exchange.Version.DecodesRemovedTrackers ? Uri.UnescapeDataString(url) : url).ToHashSet(StringComparer.Ordinal);
        var removed = TargetsOfRemoval(exchange).Sum(torrent => torrent.Life.Trackers.RemoveAll(tracker => urls.Contains(tracker.Url)));
        if (removed == 0 && exchange.Version.RefusesRemovingNothing) throw Refusal.Conflict("No trackers were removed");
        return exchange.DoneQuietly();
    }

    // A star is every torrent, since 5.1.
    private static IReadOnlyList<SimulatedTorrent> TargetsOfRemoval(Exchange exchange) =>
        exchange.Get("hash") == "*" && exchange.Version.Has(Release.R51) ? exchange.Store.Torrents : Targets(exchange);
}
