using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Versions;
using TorrentApi.Testing.QBittorrent.Wire;
using TorrentApi.Testing.QBittorrent.Wire.V1;

namespace TorrentApi.Testing.QBittorrent.Endpoints.V1;

/// <summary><c>/sync/*</c>. Source: btjson.cpp of 3.2 to 4.0.</summary>
internal static class SyncQueries
{
    public static readonly IReadOnlyList<Endpoint> All =
    [
        new("sync/maindata", Maindata) { ReadsQuery = true },
        new("sync/torrent_peers", Peers) { Era = Era.From(Level.L9), ReadsQuery = true },
    ];

    private static WireReply Maindata(Call call)
    {
        var version = call.Version;
        var answer = call.Session!.Sync.Answer(call.Integer("rid"), Snapshot(call), version.ForgetsAfterFullUpdate, version.RestartsCounter);
        return call.Write(new ClosingAnswer(200) { Type = version.SyncType, Body = Replies.Write(answer) });
    }

    private static JsonObject Snapshot(Call call)
    {
        var (torrents, preferences) = (new JsonObject(), call.Simulation.Preferences);
        foreach (var torrent in ListEndpoints.Visible(call))
        {
            var row = RowTable.Write(call.Facts(torrent));
            row.Remove(RowTable.Hash);
            torrents[torrent.Key(call.Version)] = row;
        }

        var state = QueryEndpoints.Transfer(call);
        (state["queueing"], state["refresh_interval"], state["use_alt_speed_limits"]) = (preferences.IsQueueing, TransferEndpoints.RefreshInterval, preferences.IsSlow);
        return new JsonObject { [call.Version.HasCategories ? "categories" : "labels"] = Names(call), ["server_state"] = state, ["torrents"] = torrents };
    }

    /// <summary>Names only; of labels those that somebody saved in the window of the program, so none.</summary>
    private static JsonArray Names(Call call) =>
        call.Version.HasCategories ? new([.. call.Store.Categories.Keys.Select(name => (JsonNode?)JsonValue.Create(name))]) : [];

    private static WireReply Peers(Call call) => call.Store.Find(call.Get("hash"), call.Version) is null
        ? call.NoJson()
        : call.Json(new JsonObject { ["full_update"] = true, ["peers"] = new JsonObject(), ["rid"] = 1, ["show_flags"] = true });
}
