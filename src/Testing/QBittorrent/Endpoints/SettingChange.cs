using System.Text.Json.Nodes;
using TorrentApi.Testing.QBittorrent.Store;
using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Endpoints;

/// <summary>What a request to set settings does, on both generations of the API.</summary>
internal static class SettingChange
{
    private const int ShortestUsername = 3;
    private const int ShortestPassword = 6;

    /// <summary>Takes every setting that is not refused; the words of the refusal, where there is one.</summary>
    public static string? Take(Exchange exchange, string json)
    {
        var changes = PreferenceStore.Parse(json);
        var refusal = TakeUsername(exchange, changes) ?? TakePassword(exchange, changes);
        exchange.Simulation.Preferences.Set(changes);
        return refusal;
    }

    private static string? TakeUsername(Exchange exchange, JsonObject changes)
    {
        if (TextOf(changes, PreferenceStore.Username) is not { } name) return null;

        var refusal = !exchange.Version.Has(Release.R53) ? null
            : name.Length < ShortestUsername ? $"WebUI username must be at least {ShortestUsername} characters long"
            : name.Contains(':', StringComparison.Ordinal) ? "WebUI username cannot contain a colon"
            : null;
        if (refusal is null) exchange.Simulation.Sessions.Username = name;
        else changes.Remove(PreferenceStore.Username);
        return refusal;
    }

    private static string? TakePassword(Exchange exchange, JsonObject changes)
    {
        if (TextOf(changes, PreferenceStore.Password) is not { } password) return null;
        if (exchange.Version.Has(Release.R53) && password.Length < ShortestPassword) return $"WebUI password must be at least {ShortestPassword} characters long";

        if (password.Length > 0) exchange.Simulation.Sessions.Password = password;
        return null;
    }

    private static string? TextOf(JsonObject changes, string name) => changes[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
