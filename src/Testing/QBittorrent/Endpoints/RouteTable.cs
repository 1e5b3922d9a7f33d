using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Endpoints;

/// <summary>Every endpoint that is played.</summary>
internal static class RouteTable
{
    // All that a session opens on any version.
    private static readonly HashSet<string> Scopes = new(StringComparer.Ordinal) { "app", "auth", "clientdata", "log", "rss", "search", "sync", "torrentcreator", "torrents", "transfer" };

    private static readonly Dictionary<string, List<Route>> Routes = new[]
    {
        LoginEndpoints.Routes, ApplicationEndpoints.Routes, MachineEndpoints.Routes, LogEndpoints.Routes, ListEndpoints.Routes, DetailEndpoints.Routes, AddEndpoint.Routes, CommandEndpoints.Routes, SettingEndpoints.Routes,
        FileEndpoints.Routes, RenameEndpoints.Routes, TrackerEndpoints.Routes, SwarmEndpoints.Routes, CategoryEndpoints.Routes, TagEndpoints.Routes, TransferEndpoints.Routes, SyncEndpoints.Routes,
        RssEndpoints.Routes, RuleEndpoints.Routes, SearchEndpoints.Routes, PluginEndpoints.Routes, ContentEndpoint.Routes,
        CreatorEndpoints.Routes, MetadataEndpoints.Routes, ClientDataEndpoints.Routes,
    }.SelectMany(routes => routes).GroupBy(route => route.Path, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);

    /// <summary>The endpoint that a version has under this name; null where it has none.</summary>
    public static Route? Find(string action, VersionProfile version) => Routes.GetValueOrDefault(action)?.Find(route => version.Has(route.Era));

    /// <summary>True where the first part of the action is one that the server knows, and there are two parts.</summary>
    public static bool HasScope(string action) => action.Split('/') is [var scope, { Length: > 0 }] && Scopes.Contains(scope);
}
