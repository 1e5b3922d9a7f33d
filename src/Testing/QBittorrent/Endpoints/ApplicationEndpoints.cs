using System.Globalization;
using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Endpoints;

/// <summary><c>app/*</c>. Source: appcontroller.cpp.</summary>
internal static class ApplicationEndpoints
{
    public static readonly IReadOnlyList<Route> Routes =
    [
        new("app/version", exchange => exchange.Text("v" + exchange.Version.Name)),
        new("app/webapiVersion", exchange => exchange.Text(exchange.Version.Api.ToString())),
        new("app/buildInfo", Build) { Era = Era.From(Release.R42) },
        new("app/defaultSavePath", exchange => exchange.Text(exchange.Store.Options.SavePath + (exchange.Version.EndsPathsWithSlash ? "/" : ""))),
        new("app/getFreeSpaceAtPath", exchange => exchange.Text(SyncEndpoints.FreeBytes.ToString(CultureInfo.InvariantCulture))) { Era = Era.From(Release.R53), Needs = ["path"] },
        new("app/preferences", exchange => exchange.Json(exchange.Simulation.Preferences.Read())),
        new("app/setPreferences", SetPreferences) { IsAction = true, Needs = ["json"] },
    ];

    private static WireReply Build(Exchange exchange)
    {
        var build = exchange.Version.Build;
        var json = new JsonObject
        {
            ["bitness"] = 64,
            ["boost"] = build.Boost,
            ["libtorrent"] = build.Libtorrent,
            ["openssl"] = build.OpenSsl,
            ["qt"] = build.Qt,
            ["zlib"] = build.Zlib,
        };
        if (build.Platform is { } platform) json["platform"] = platform;
        return exchange.Json(json);
    }

    /// <summary>Whatever comes is accepted without a word, broken JSON included.</summary>
    private static WireReply SetPreferences(Exchange exchange)
    {
        exchange.Simulation.Preferences.Set(exchange.Get("json"));
        return exchange.Done();
    }
}
