using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Store;
using TorrentApi.Testing.QBittorrent.Versions;
using TorrentApi.Testing.QBittorrent.Wire;

namespace TorrentApi.Testing.QBittorrent.Endpoints;

/// <summary>What is read of one torrent; 404 for an unknown one. Source: torrentscontroller.cpp.</summary>
internal static class DetailEndpoints
{
    public static readonly IReadOnlyList<Route> Routes =
    [
        new("torrents/properties", Of((exchange, torrent) => PropertyTable.Write(new TorrentFacts(torrent, exchange.Simulation)))) { Needs = ["hash"] },
        new("torrents/trackers", Of((exchange, torrent) => TrackerTable.Write(torrent, exchange.Version, withPseudo: true))) { Needs = ["hash"] },
        new("torrents/webseeds", Of((_, torrent) => WebSeeds(torrent))) { Needs = ["hash"] },
        new("torrents/files", Of((exchange, torrent) => FileEndpoints.List(exchange, torrent))) { Needs = ["hash"] },
        new("torrents/pieceStates", Of((_, torrent) => PieceStates(torrent))) { Needs = ["hash"] },
        new("torrents/pieceHashes", Of((_, torrent) => PieceHashes(torrent))) { Needs = ["hash"] },
        new("torrents/pieceAvailability", Of((_, torrent) => Pieces(torrent, _ => 0))) { Era = Era.From(Release.R52), Needs = ["hash"] },
        new("torrents/export", Export) { Era = Era.From(Release.R45), Needs = ["hash"] },
    ];

    /// <summary>2 for a piece that is here, 0 for one that is not.</summary>
    public static JsonArray PieceStates(SimulatedTorrent torrent) => Pieces(torrent, _ => torrent.Life.IsDone ? 2 : 0);

    /// <summary>Those of the .torrent; a torrent out of a magnet link has none here.</summary>
    public static JsonArray PieceHashes(SimulatedTorrent torrent) => new([.. torrent.Life.ReadPieceHashes().Select(hash => (JsonNode?)hash)]);

    private static Func<Exchange, WireReply> Of(Func<Exchange, SimulatedTorrent, JsonNode> read) => exchange => exchange.Json(read(exchange, exchange.Target()));

    /// <summary>As people read them: a blank in place of its code (observed on 5.3.0).</summary>
    public static JsonArray WebSeeds(SimulatedTorrent torrent) =>
        new([.. torrent.Life.WebSeeds.Select(url => (JsonNode?)new JsonObject { ["url"] = url.Replace("%20", " ", StringComparison.Ordinal) })]);

    private static JsonArray Pieces(SimulatedTorrent torrent, Func<int, JsonNode> read) => new([.. Enumerable.Range(0, Math.Max(0, torrent.PieceCount)).Select(index => (JsonNode?)read(index))]);

    private static WireReply Export(Exchange exchange)
    {
        var torrent = exchange.Target();
        if (torrent.File is not { } file) throw Refusal.Conflict("Unable to export torrent file. Error: Missing metadata");
        if (!exchange.Version.Has(Release.R50)) return Replies.Bytes(exchange.Version, exchange.Version.TextType, file.Bytes.ToArray());

        var name = exchange.Version.Has(Release.R52) ? torrent.Life.Name : torrent.Key(exchange.Version);
        return Replies.Bytes(exchange.Version, "application/x-bittorrent", file.Bytes.ToArray()).With("content-disposition", $"attachment; filename=\"{name}.torrent\"");
    }
}
