using System.Globalization;
using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Store;
using TorrentApi.Testing.QBittorrent.Versions;
using TorrentApi.Testing.QBittorrent.Wire;

namespace TorrentApi.Testing.QBittorrent.Endpoints;

/// <summary>Files of one torrent: which are wanted. Source: filesAction and filePrioAction in torrentscontroller.cpp.</summary>
internal static class FileEndpoints
{
    public static readonly IReadOnlyList<Route> Routes = [new("torrents/filePrio", SetPriority) { IsAction = true, Needs = ["hash", "id", "priority"] }];

    public static JsonNode List(Exchange exchange, SimulatedTorrent torrent)
    {
        var rows = FileTable.Write(torrent, exchange.Version, withSeedFlag: true);
        if (!exchange.Version.IndexesFiles || exchange.Get("indexes") is not { Length: > 0 } wanted) return rows;

        return new JsonArray([.. wanted.Split('|').Select(text => rows[Index(text, rows.Count)]?.DeepClone())]);
    }

    private static int Index(string text, int count)
    {
        if (!int.TryParse(text, CultureInfo.InvariantCulture, out var index)) throw Refusal.Conflict($"\"{text}\" is not a valid file index.");
        return index >= 0 && index < count ? index : throw Refusal.Conflict($"Index {text} is out of bounds.");
    }

    private static WireReply SetPriority(Exchange exchange)
    {
        if (!int.TryParse(exchange.Get("priority"), CultureInfo.InvariantCulture, out var number)) throw Refusal.BadRequest("Priority must be an integer");
        if (Priority(number) is not { } priority) throw Refusal.BadRequest("Priority is not valid");

        var torrent = exchange.Target();
        if (torrent.Life.Files is not { } files) throw Refusal.Conflict("Torrent's metadata has not yet downloaded");

        var indexes = exchange.Get("id").Split('|').Select(text => int.TryParse(text, CultureInfo.InvariantCulture, out var index) ? index : throw Refusal.BadRequest("File IDs must be integers")).ToList();
        if (indexes.Exists(index => index < 0 || index >= files.Count)) throw Refusal.Conflict("File ID is not valid");

        foreach (var index in indexes)
        {
            torrent.Life.SetPriority(index, priority);
            torrent.FilePriorities[index] = number;
        }

        if (priority == ContentPriority.Maximal && exchange.Version.ReadsPickingBack) torrent.Life.Options = torrent.Life.Options with { FirstLastPieceFirst = true };
        return exchange.Done();
    }

    private static ContentPriority? Priority(int number) => number switch
    {
        0 => ContentPriority.Skip,
        1 => ContentPriority.Normal,
        6 => ContentPriority.High,
        7 => ContentPriority.Maximal,
        _ => null,
    };
}
