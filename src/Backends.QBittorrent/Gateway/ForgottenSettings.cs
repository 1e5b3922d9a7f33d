using System.Text.Json.Nodes;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Gateway;

/// <summary>
/// Settings that a server drops when others are set without them: up to 4.0 the limits of ratio and seeding time (prefjson.cpp), up to 4.2 the trackers that it adds to new torrents
/// (seen on 4.2.5, no more on 4.5.2). So they go along as they are.
/// </summary>
internal static class ForgottenSettings
{
    private static readonly string[] Names = ["max_ratio_enabled", "max_ratio", "max_seeding_time_enabled", "max_seeding_time", "add_trackers_enabled", "add_trackers"];

    private static readonly ApiVersion SeenCured = new(4, 5);

    /// <summary>True where the server may drop them.</summary>
    public static bool Concern(IDialect dialect) => dialect.App < SeenCured;

    /// <summary>Adds those that are not changed to what is sent.</summary>
    public static JsonObject Keep(JsonObject changes, ToldPreferences told)
    {
        foreach (var name in Names)
        {
            if (!changes.ContainsKey(name) && told.Find(name) is { } value) changes[name] = JsonNode.Parse(value.Element.GetRawText());
        }

        return changes;
    }
}
