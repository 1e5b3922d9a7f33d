using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Store;
using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Endpoints;

/// <summary><c>app/*</c>. Source: appcontroller.cpp.</summary>
internal static class ApplicationEndpoints
{
    private const string KeyLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private const int KeyLength = 28;

    public static readonly IReadOnlyList<Route> Routes =
    [
        new("app/version", exchange => exchange.Text("v" + exchange.Version.Name)),
        new("app/webapiVersion", exchange => exchange.Text(exchange.Version.Api.ToString())),
        new("app/buildInfo", Build) { Era = Era.From(Release.R42) },
        new("app/defaultSavePath", exchange => exchange.Text(exchange.Store.Options.SavePath + (exchange.Version.EndsPathsWithSlash ? "/" : ""))),
        new("app/getFreeSpaceAtPath", exchange => exchange.Text(SyncEndpoints.FreeBytes.ToString(CultureInfo.InvariantCulture))) { Era = Era.From(Release.R53), Needs = ["path"] },
        new("app/preferences", exchange => exchange.Json(exchange.Simulation.Preferences.Read())),
        new("app/setPreferences", SetPreferences) { IsAction = true, Needs = ["json"] },
        new("app/processInfo", exchange => exchange.Json(new JsonObject { ["launch_time"] = exchange.Simulation.StartedAt.ToUnixTimeSeconds() })) { Era = Era.From(Release.R52) },
        new("app/sendTestEmail", exchange => exchange.Done()) { Era = Era.From(Release.R50), IsAction = true },
        new("app/rotateAPIKey", RotateKey) { Era = Era.From(Release.R52), IsAction = true },
        new("app/deleteAPIKey", DeleteKey) { Era = Era.From(Release.R52), IsAction = true },
        new("app/shutdown", Shutdown) { IsAction = true },
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

    /// <summary>Whatever comes is accepted without a word, broken JSON included; from 5.3 on but for a user name or password, and the rest is taken all the same.</summary>
    private static WireReply SetPreferences(Exchange exchange) =>
        SettingChange.Take(exchange, exchange.Get("json")) is { } refusal ? throw Refusal.BadRequest(refusal) : exchange.Done();

    private static WireReply RotateKey(Exchange exchange)
    {
        var key = $"qbt_{RandomNumberGenerator.GetString(KeyLetters, KeyLength)}";
        exchange.Simulation.Sessions.ApiKey = key;
        exchange.Simulation.Preferences.Put(PreferenceStore.ApiKey, key);
        return exchange.Json(new JsonObject { ["apiKey"] = key });
    }

    private static WireReply DeleteKey(Exchange exchange)
    {
        exchange.Simulation.Sessions.ApiKey = null;
        exchange.Simulation.Preferences.Put(PreferenceStore.ApiKey, "");
        return exchange.DoneQuietly();
    }

    /// <summary>It answers, and nothing does any more.</summary>
    private static WireReply Shutdown(Exchange exchange)
    {
        exchange.Simulation.HasEnded = true;
        return exchange.Done();
    }
}
