using System.Text.Json.Nodes;
using TorrentApi.Testing.QBittorrent.Store;
using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Wire;

/// <summary>The rows of <c>torrents/files</c>; none without metadata. Source: filesAction in torrentscontroller.cpp.</summary>
internal static class FileTable
{
    private const string Unwanted = ".unwanted/";

    public static JsonArray Write(SimulatedTorrent torrent, VersionProfile version, bool withSeedFlag)
    {
        var rows = new JsonArray();
        var offset = 0L;
        foreach (var content in torrent.Life.ReadContents())
        {
            var row = new JsonObject
            {
                ["name"] = NameOf(content, version),
                ["piece_range"] = Range(torrent, offset, content.SizeBytes),
                ["priority"] = PriorityOf(torrent, content, version),
                ["progress"] = content.Progress,
                ["size"] = content.SizeBytes,
            };
            if (version.Has(Release.R42)) row["availability"] = torrent.Life.IsDone ? -1 : content.Progress;
            if (version.IndexesFiles) row["index"] = content.Index;
            if (withSeedFlag && rows.Count == 0) row["is_seed"] = torrent.Life.IsDone;
            rows.Add((JsonNode)row);
            offset += content.SizeBytes;
        }

        return rows;
    }

    public static JsonArray Range(SimulatedTorrent torrent, long offset, long size) =>
        new((int)(offset / torrent.PieceLength), (int)(Math.Max(offset, offset + size - 1) / torrent.PieceLength));

    private static int PriorityOf(SimulatedTorrent torrent, TorrentContent content, VersionProfile version) => content.Priority switch
    {
        ContentPriority.Skip => 0,
        ContentPriority.High => 6,
        ContentPriority.Maximal => 7,
        _ => torrent.FilePriorities.ContainsKey(content.Index) ? 1 : version.UntouchedPriority,
    };

    private static string NameOf(TorrentContent content, VersionProfile version)
    {
        if (content.Priority != ContentPriority.Skip || !version.MovesUnwanted) return content.Path;
        var at = content.Path.LastIndexOf('/') + 1;
        return content.Path[..at] + Unwanted + content.Path[at..];
    }
}
