using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Endpoints;

/// <summary><c>log/*</c>: some entries, which show what an entry is; no peer is ever banned. Source: logcontroller.cpp.</summary>
internal static class LogEndpoints
{
    private static readonly (string Name, int Type, string Message)[] Entries =
    [
        ("normal", 1, "qBittorrent v{0} started"), ("info", 2, "Peer ID: \"-qB0000-\""), ("warning", 4, "Couldn't load IP geolocation database."), ("critical", 8, "Failed to listen on IP."),
    ];

    public static readonly IReadOnlyList<Route> Routes =
    [
        new("log/main", exchange => exchange.Json(Write(exchange))),
        new("log/peers", exchange => exchange.Json(new JsonArray())),
    ];

    /// <summary>Whatever is not false is wanted.</summary>
    public static JsonArray Write(Exchange exchange)
    {
        var after = exchange.Find("last_known_id") is null ? -1 : exchange.Number("last_known_id");
        var started = exchange.Simulation.StartedAt;
        var time = exchange.Version.Has(Release.R45) ? started.ToUnixTimeSeconds() : started.ToUnixTimeMilliseconds();
        var rows = Entries.Select((entry, id) => (entry, id)).Where(row => exchange.Flag(row.entry.Name) != false && row.id > after).Select(row => (JsonNode)new JsonObject
        {
            ["id"] = row.id,
            ["message"] = Message(row.entry.Message, exchange.Version),
            ["timestamp"] = time,
            ["type"] = row.entry.Type,
        });
        return new JsonArray([.. rows]);
    }

    /// <summary>Up to 4.0 it is HTML.</summary>
    private static string Message(string text, VersionProfile version)
    {
        var plain = text.Replace("{0}", version.Name, StringComparison.Ordinal);
        return version.IsV1 ? plain.Replace("\"", "&quot;", StringComparison.Ordinal) : plain;
    }
}
