using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Versions;
using TorrentApi.Testing.QBittorrent.Wire;

namespace TorrentApi.Testing.QBittorrent.Endpoints;

/// <summary><c>sync/*</c>. Source: synccontroller.cpp.</summary>
internal static class SyncEndpoints
{
    public const long FreeBytes = 100L * 1024 * 1024 * 1024;

    public static readonly IReadOnlyList<Route> Routes =
    [
        new("sync/maindata", Answer),
        new("sync/torrentPeers", Peers) { Needs = ["hash"] },
    ];

    private static WireReply Answer(Exchange exchange)
    {
        var version = exchange.Version;
        var answer = exchange.Session!.Sync.Answer((int)exchange.Number("rid"), Snapshot(exchange), version.ForgetsAfterFullUpdate, version.RestartsCounter);
        return exchange.Json(answer);
    }

    private static JsonObject Snapshot(Exchange exchange)
    {
        var (version, torrents, trackers) = (exchange.Version, new JsonObject(), new JsonObject());
        foreach (var torrent in ListEndpoints.Visible(exchange))
        {
            var key = torrent.Key(version);
            var row = Field<TorrentFacts>.Write(TorrentTable.SyncFields, version, new TorrentFacts(torrent, exchange.Simulation));
            torrents[key] = row;
            if (version.KeepsGhosts) exchange.Session!.Ghosts.Tell(torrent, key, row);
            foreach (var url in torrent.Life.Trackers.Select(tracker => tracker.Url)) ((JsonArray)(trackers[url] ??= new JsonArray())).Add((JsonNode)key);
        }

        exchange.Session!.Ghosts.AddTo(torrents);
        var json = new JsonObject { ["server_state"] = ServerState(exchange) };
        Put(json, "torrents", torrents, torrents.Count, version);
        Put(json, "categories", CategoryEndpoints.Write(exchange), exchange.Store.Categories.Count, version);
        if (version.Has(Release.R42)) Put(json, "tags", TagEndpoints.Write(exchange), exchange.Store.Tags.Count, version);
        if (version.Has(Release.R43)) Put(json, "trackers", trackers, trackers.Count, version);
        return json;
    }

    /// <summary>From 4.5 on an empty group is left out.</summary>
    private static void Put(JsonObject json, string name, JsonNode group, int count, VersionProfile version)
    {
        if (count > 0 || !version.Has(Release.R45)) json[name] = group;
    }

    private static JsonObject ServerState(Exchange exchange)
    {
        var (version, state) = (exchange.Version, TransferEndpoints.Info(exchange));
        TransferEndpoints.AddTotals(state);
        if (version.Has(Release.R414)) state["free_space_on_disk"] = FreeBytes;
        state["queueing"] = exchange.Simulation.Preferences.IsQueueing;
        state["refresh_interval"] = TransferEndpoints.RefreshInterval;
        state["use_alt_speed_limits"] = exchange.Simulation.Preferences.IsSlow;
        if (version.Has(new Era(Release.R46, Release.R52))) state["use_subcategories"] = false;
        if (version.Has(Release.R53)) (state["queued_tracker_announces"], state["request_latency"], state["session_state"]) = (0, 0, exchange.Store.IsPaused);
        return state;
    }

    private static WireReply Peers(Exchange exchange)
    {
        exchange.Target();
        return exchange.Json(new JsonObject { ["full_update"] = true, ["peers"] = new JsonObject(), ["rid"] = 1, ["show_flags"] = true });
    }
}
