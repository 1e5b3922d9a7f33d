using System.Text.Json.Nodes;
using TorrentApi.Testing.QBittorrent.Store;
using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Wire;

/// <summary>The rows of <c>torrents/trackers</c>: three for DHT, PeX and LSD, then the torrent's own. Source: trackersAction in torrentscontroller.cpp.</summary>
internal static class TrackerTable
{
    private const string PrivateNote = "This torrent is private";
    private static readonly string[] Pseudo = ["** [DHT] **", "** [PeX] **", "** [LSD] **"];

    public static JsonArray Write(SimulatedTorrent torrent, VersionProfile version, bool withPseudo)
    {
        var rows = new JsonArray();
        foreach (var name in withPseudo ? Pseudo : []) rows.Add(WritePseudo(name, torrent, version));
        foreach (var tracker in torrent.Life.Trackers.OrderBy(tracker => tracker.Tier)) rows.Add(WriteTracker(tracker, version));
        return rows;
    }

    private static JsonNode WritePseudo(string name, SimulatedTorrent torrent, VersionProfile version) => new JsonObject
    {
        ["msg"] = torrent.Life.IsPrivate == true ? PrivateNote : "",
        ["num_downloaded"] = 0,
        ["num_leeches"] = 0,
        ["num_peers"] = 0,
        ["num_seeds"] = 0,
        ["status"] = 0,
        ["tier"] = version.TiersPseudoTrackers ? -1 : "",
        ["url"] = name,
    };

    private static JsonNode WriteTracker(Tracker tracker, VersionProfile version)
    {
        var row = new JsonObject
        {
            ["msg"] = tracker.Message ?? "",
            ["num_downloaded"] = -1,
            ["num_leeches"] = tracker.Leechers ?? -1,
            ["num_peers"] = version.UnknownPeers,
            ["num_seeds"] = tracker.Seeds ?? -1,
            ["status"] = StatusOf(tracker.Status),
            ["tier"] = tracker.Tier,
            ["url"] = tracker.Url,
        };
        if (!version.TellsAnnounces) return row;

        row["endpoints"] = new JsonArray();
        row["min_announce"] = 0;
        row["next_announce"] = 0;
        row["updating"] = tracker.Status == TrackerStatus.Updating;
        return row;
    }

    private static int StatusOf(TrackerStatus status) => status switch
    {
        TrackerStatus.NotContacted => 1,
        TrackerStatus.Working => 2,
        TrackerStatus.Updating => 3,
        _ => 4,
    };
}
