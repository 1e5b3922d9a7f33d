using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Endpoints.V1;

/// <summary>Every endpoint of API v1.</summary>
internal static class EndpointTable
{
    private static readonly ILookup<string, Endpoint> Endpoints = new[]
    {
        GateEndpoints.All, QueryEndpoints.All, PropertyEndpoints.All, SyncQueries.All, AddCommands.All, TorrentCommands.All, SettingCommands.All,
        LabelCommands.All, ServerCommands.All,
    }.SelectMany(endpoints => endpoints).ToLookup(endpoint => endpoint.Path, StringComparer.Ordinal);

    /// <summary>The endpoint that a version has under this path; null where it has none, or the path has a part too many or too few.</summary>
    public static Endpoint? Find(IReadOnlyList<string> parts, VersionProfile version) =>
        Find(string.Join('/', parts), takesHash: false, version)
        ?? (parts.Count == 3 ? Find(string.Join('/', parts.Take(2)), takesHash: true, version) : null);

    private static Endpoint? Find(string path, bool takesHash, VersionProfile version) =>
        Endpoints[path].FirstOrDefault(endpoint => endpoint.TakesHash == takesHash && version.Has(endpoint.Era));
}
