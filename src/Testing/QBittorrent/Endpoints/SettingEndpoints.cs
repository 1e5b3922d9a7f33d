using System.Globalization;
using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Store;
using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Endpoints;

/// <summary>Limits, places and names of torrents. Source: torrentscontroller.cpp.</summary>
internal static class SettingEndpoints
{
    public static readonly IReadOnlyList<Route> Routes =
    [
        new("torrents/downloadLimit", exchange => Limits(exchange, options => options.DownloadLimit)) { Needs = ["hashes"] },
        new("torrents/uploadLimit", exchange => Limits(exchange, options => options.UploadLimit)) { Needs = ["hashes"] },
        new("torrents/setDownloadLimit", exchange => exchange.ForEach(torrent => SetDownloadLimit(torrent, Limit(exchange)))) { IsAction = true, Needs = ["hashes", "limit"] },
        new("torrents/setUploadLimit", exchange => exchange.ForEach(torrent => SetUploadLimit(torrent, Limit(exchange)))) { IsAction = true, Needs = ["hashes", "limit"] },
        new("torrents/setShareLimits", SetShareLimits)
        {
            Era = Era.From(Release.R411),
            IsAction = true,
            Needs =
            [
                "hashes", "ratioLimit", "seedingTimeLimit", new("inactiveSeedingTimeLimit", Era.From(Release.R46)),
                new("shareLimitAction", Era.From(Release.R52)), new("shareLimitsMode", Era.From(Release.R53)),
            ],
        },
        new("torrents/setAutoManagement", SetAutomatic) { IsAction = true, Needs = ["hashes", "enable"] },
        new("torrents/setLocation", SetLocation) { IsAction = true, Needs = ["hashes", "location"] },
        new("torrents/rename", Rename) { IsAction = true, Needs = ["hash", "name"] },
        new("torrents/setSavePath", SetSavePath) { Era = Era.From(Release.R44), IsAction = true, Needs = ["id", "path"] },
        new("torrents/setDownloadPath", SetDownloadPath) { Era = Era.From(Release.R44), IsAction = true, Needs = ["id", "path"] },
        new("torrents/setComment", SetComment) { Era = Era.From(Release.R52), IsAction = true, Needs = ["hashes", "comment"] },
    ];

    private static void Change(SimulatedTorrent torrent, Func<AddOptions, AddOptions> change) => torrent.Life.Options = change(torrent.Life.Options);

    public static void SetDownloadLimit(SimulatedTorrent torrent, long? limit)
    {
        torrent.HasDownloadLimit = true;
        Change(torrent, options => options with { DownloadLimit = limit });
    }

    public static void SetUploadLimit(SimulatedTorrent torrent, long? limit)
    {
        torrent.HasUploadLimit = true;
        Change(torrent, options => options with { UploadLimit = limit });
    }

    /// <summary>Where management ends, the content stays where it is.</summary>
    public static WireReply SetAutomatic(Exchange exchange) => exchange.ForEach(torrent =>
    {
        torrent.SavePath = exchange.Store.SavePathOf(torrent);
        Change(torrent, options => options with { AutomaticManagement = exchange.Flag("enable") == true });
    });

    /// <summary>Ends management as well.</summary>
    public static void MoveTo(SimulatedTorrent torrent, string location)
    {
        torrent.SavePath = location;
        Change(torrent, options => options with { AutomaticManagement = false });
    }

    private static long? Limit(Exchange exchange) => exchange.Number("limit") is > 0 and var limit ? limit : null;

    /// <summary>By hash; -1 for an unknown one, which is never 404.</summary>
    private static WireReply Limits(Exchange exchange, Func<AddOptions, long?> read)
    {
        var json = new JsonObject();
        foreach (var key in exchange.Get("hashes").Split('|'))
        {
            var torrent = exchange.Store.Find(key, exchange.Version);
            json[key] = torrent is null ? -1 : read(torrent.Life.Options) ?? 0;
        }

        return exchange.Json(json);
    }

    private static WireReply SetShareLimits(Exchange exchange) => exchange.ForEach(torrent =>
    {
        // Garbage is 0, which is a limit that is reached at once.
        _ = double.TryParse(exchange.Get("ratioLimit"), CultureInfo.InvariantCulture, out var ratio);
        torrent.RatioLimit = ShareLimits.Normal(ratio);
        torrent.SeedingMinutes = (long)ShareLimits.Normal(exchange.Number("seedingTimeLimit"));
        if (exchange.Version.Has(Release.R46)) torrent.InactiveMinutes = (long)ShareLimits.Normal(exchange.Number("inactiveSeedingTimeLimit"));
        torrent.LimitAction = ShareLimits.Action(exchange.Get("shareLimitAction"));
        torrent.LimitsMode = ShareLimits.Mode(exchange.Get("shareLimitsMode"));
    });

    private static WireReply SetLocation(Exchange exchange)
    {
        var location = exchange.Get("location").Trim();
        if (location.Length == 0) throw Refusal.BadRequest("Save path cannot be empty");
        return exchange.ForEach(torrent => MoveTo(torrent, location));
    }

    private static WireReply Rename(Exchange exchange)
    {
        var torrent = exchange.Target();
        var name = exchange.Get("name").Trim();
        if (name.Length == 0) throw Refusal.Conflict("Incorrect torrent name");
        torrent.Life.Name = name.ReplaceLineEndings(" ");
        return exchange.Done();
    }

    /// <summary>Where the server manages the folder, neither path does anything.</summary>
    private static WireReply SetSavePath(Exchange exchange)
    {
        var path = exchange.Get("path").Trim();
        if (path.Length == 0) throw Refusal.BadRequest("Save path cannot be empty");

        foreach (var torrent in exchange.Targets("id").Where(torrent => !torrent.IsAutomatic)) torrent.SavePath = path;
        return exchange.Done();
    }

    private static WireReply SetDownloadPath(Exchange exchange)
    {
        var path = exchange.Get("path").Trim();
        foreach (var torrent in exchange.Targets("id").Where(torrent => !torrent.IsAutomatic)) torrent.DownloadPath = path.Length > 0 ? path : NoDownloadPath(torrent, exchange);
        return exchange.Done();
    }

    /// <summary>From 5.0 on an incomplete torrent that loses its download path shows its save path there (5.1.0 and 5.3.0 observed).</summary>
    private static string NoDownloadPath(SimulatedTorrent torrent, Exchange exchange) =>
        exchange.Version.Has(Release.R50) && !torrent.Life.IsDone && torrent.DownloadPath.Length > 0 ? exchange.Store.SavePathOf(torrent) : "";

    private static WireReply SetComment(Exchange exchange)
    {
        exchange.ForEach(torrent => torrent.Comment = exchange.Get("comment"));
        return exchange.DoneQuietly();
    }
}
