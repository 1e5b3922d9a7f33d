using System.Globalization;
using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Store;
using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Endpoints;

/// <summary><c>transfer/*</c>. Source: transfercontroller.cpp.</summary>
internal static class TransferEndpoints
{
    /// <summary>In milliseconds.</summary>
    public const int RefreshInterval = 1500;

    private static readonly string[] Zeros =
    [
        "alltime_dl", "alltime_ul", "average_time_queue", "queued_io_jobs", "total_buffers_size", "total_peer_connections", "total_queued_size", "total_wasted_session",
    ];

    private static readonly string[] ZeroTexts = ["read_cache_hits", "read_cache_overload", "write_cache_overload"];
    private static readonly string[] AllRates = ["up_limit", "dl_limit", "alt_up_limit", "alt_dl_limit"];

    public static readonly IReadOnlyList<Route> Routes =
    [
        new("transfer/info", exchange => exchange.Json(Info(exchange))),
        new("transfer/speedLimitsMode", exchange => exchange.Text(exchange.Simulation.Preferences.IsSlow ? "1" : "0")),
        new("transfer/toggleSpeedLimitsMode", Toggle) { IsAction = true },
        new("transfer/setSpeedLimitsMode", SetMode) { Era = Era.From(Release.R45), IsAction = true, Needs = ["mode"] },
        new("transfer/downloadLimit", exchange => Read(exchange, PreferenceStore.DownloadLimit)),
        new("transfer/uploadLimit", exchange => Read(exchange, PreferenceStore.UploadLimit)),
        new("transfer/setDownloadLimit", exchange => Set(exchange, PreferenceStore.DownloadLimit)) { IsAction = true, Needs = ["limit"] },
        new("transfer/setUploadLimit", exchange => Set(exchange, PreferenceStore.UploadLimit)) { IsAction = true, Needs = ["limit"] },
        new("transfer/getSpeedLimits", ReadAll) { Era = Era.From(Release.R53) },
        new("transfer/setSpeedLimits", SetAll) { Era = Era.From(Release.R53), IsAction = true, Needs = [.. AllRates.Select(rate => new Parameter(rate))] },
        new("transfer/pauseSession", exchange => Pause(exchange, on: true)) { Era = Era.From(Release.R53), IsAction = true },
        new("transfer/resumeSession", exchange => Pause(exchange, on: false)) { Era = Era.From(Release.R53), IsAction = true },
    ];

    public static JsonObject Info(Exchange exchange)
    {
        var (store, preferences) = (exchange.Store, exchange.Simulation.Preferences);
        var json = new JsonObject
        {
            ["connection_status"] = "firewalled",
            ["dht_nodes"] = 0,
            ["dl_info_data"] = 0,
            ["dl_info_speed"] = store.Torrents.Sum(torrent => torrent.Life.CurrentDownloadRate),
            ["dl_rate_limit"] = preferences.Rate(preferences.Current(PreferenceStore.DownloadLimit)),
            ["up_info_data"] = 0,
            ["up_info_speed"] = store.Torrents.Sum(torrent => torrent.Life.CurrentUploadRate),
            ["up_rate_limit"] = preferences.Rate(preferences.Current(PreferenceStore.UploadLimit)),
        };
        if (exchange.Version.Has(Release.R51)) (json["last_external_address_v4"], json["last_external_address_v6"]) = ("", "");
        return json;
    }

    /// <summary>What is told of the session beside the rates: nothing here moves them.</summary>
    public static void AddTotals(JsonObject json)
    {
        foreach (var name in Zeros) json[name] = 0;
        foreach (var name in ZeroTexts) json[name] = "0";
        json["global_ratio"] = "-";
    }

    /// <summary>Only told: torrents go on here.</summary>
    private static WireReply Pause(Exchange exchange, bool on)
    {
        exchange.Store.IsPaused = on;
        return exchange.DoneQuietly();
    }

    private static WireReply Toggle(Exchange exchange)
    {
        exchange.Simulation.Preferences.IsSlow = !exchange.Simulation.Preferences.IsSlow;
        return exchange.Done();
    }

    private static WireReply SetMode(Exchange exchange)
    {
        exchange.Simulation.Preferences.IsSlow = exchange.Get("mode") switch
        {
            "0" => false,
            "1" => true,
            _ => throw Refusal.BadRequest("'mode': invalid argument"),
        };
        return exchange.Done();
    }

    /// <summary>While the alternative rates hold, these are the ones.</summary>
    private static WireReply Read(Exchange exchange, string rate)
    {
        var preferences = exchange.Simulation.Preferences;
        return exchange.Text(preferences.Rate(preferences.Current(rate)).ToString(CultureInfo.InvariantCulture));
    }

    private static WireReply Set(Exchange exchange, string rate)
    {
        var preferences = exchange.Simulation.Preferences;
        preferences.SetRate(preferences.Current(rate), exchange.Number("limit"));
        return exchange.Done();
    }

    private static WireReply ReadAll(Exchange exchange)
    {
        var json = new JsonObject();
        foreach (var rate in AllRates) json[rate] = exchange.Simulation.Preferences.Rate(rate);
        return exchange.Json(json);
    }

    private static WireReply SetAll(Exchange exchange)
    {
        foreach (var rate in AllRates) exchange.Simulation.Preferences.SetRate(rate, exchange.Number(rate));
        return exchange.DoneQuietly();
    }
}
