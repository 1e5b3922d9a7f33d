using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Versions;
using TorrentApi.Testing.QBittorrent.Wire.V1;

namespace TorrentApi.Testing.QBittorrent.Endpoints.V1;

/// <summary><c>/query/*</c> of the server as a whole. Source: webapplication.cpp, btjson.cpp of 3.2 to 4.0.</summary>
internal static class QueryEndpoints
{
    public static readonly IReadOnlyList<Endpoint> All =
    [
        new("query/torrents", List) { ReadsQuery = true },
        new("query/preferences", call => call.Json(call.Simulation.Preferences.Read())),
        new("query/transferInfo", call => call.Json(Transfer(call))),
        new("query/getLog", call => call.Json(LogEndpoints.Write(call))) { Era = Era.From(Level.L10), ReadsQuery = true },
        new("query/getPeerLog", call => call.Json(new JsonArray())) { Era = Era.From(Level.L10) },
    ];

    public static JsonObject Transfer(Call call)
    {
        var json = TransferEndpoints.Info(call);
        if (call.Version.Has(Level.L10)) TransferEndpoints.AddTotals(json);
        return json;
    }

    /// <summary>Hashes, tags and what else a later version would ask by are not looked at.</summary>
    private static WireReply List(Call call)
    {
        var label = call.Find(call.Version.LabelWord);
        var rows = ListEndpoints.Visible(call)
            .Where(torrent => label is null || torrent.Life.Category == label)
            .Select(torrent => RowTable.Write(call.Facts(torrent)))
            .Where(row => ListFilters.Matches(call.Get("filter"), row, call.Version))
            .ToList();

        return call.Json(new JsonArray([.. ListEndpoints.Page(ListEndpoints.Sort(rows, RowTable.Fields, call), call)]));
    }
}
