using System.Text.Json.Nodes;
using TorrentApi.Testing.QBittorrent.Store;
using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Wire.V1;

/// <summary>The rows of <c>/query/propertiesTrackers</c> and <c>/query/propertiesFiles</c>. Source: replies of 3.2.0, 3.3.16 and 4.0.4.</summary>
internal static class PartTables
{
    /// <summary>The torrent's own trackers, no rows for DHT and its kin; states as English words, which real servers translate.</summary>
    public static JsonArray WriteTrackers(SimulatedTorrent torrent) => new([.. torrent.Life.Trackers.Select(tracker => (JsonNode?)new JsonObject
    {
        ["msg"] = tracker.Message ?? "",
        ["num_peers"] = 0,
        ["status"] = Word(tracker.Status),
        ["url"] = tracker.Url,
    })]);

    /// <summary>The files; none without metadata.</summary>
    public static JsonArray WriteFiles(SimulatedTorrent torrent, VersionProfile version)
    {
        var rows = new JsonArray();
        var offset = 0L;
        foreach (var content in torrent.Life.ReadContents())
        {
            var row = new JsonObject
            {
                ["name"] = content.Path,
                ["priority"] = torrent.FilePriorities.GetValueOrDefault(content.Index, version.UntouchedPriority),
                ["progress"] = content.Progress,
                ["size"] = content.SizeBytes,
            };
            if (version.Has(Level.L16)) row["availability"] = torrent.Life.IsDone ? -1 : content.Progress;
            if (version.Has(Level.L16)) row["piece_range"] = FileTable.Range(torrent, offset, content.SizeBytes);
            if (rows.Count == 0) row["is_seed"] = torrent.Life.IsDone;
            rows.Add((JsonNode)row);
            offset += content.SizeBytes;
        }

        return rows;
    }

    private static string Word(TrackerStatus status) => status switch
    {
        TrackerStatus.NotContacted => "Not contacted yet",
        TrackerStatus.Working => "Working",
        TrackerStatus.Updating => "Updating...",
        _ => "Not working",
    };
}
