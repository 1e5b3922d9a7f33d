namespace TorrentApi.Testing.TorBox.Endpoints;

/// <summary>Every endpoint that is played.</summary>
internal static class RouteTable
{
    private static readonly ILookup<string, Route> Routes = new[]
    {
        CreateEndpoints.Routes, ListEndpoints.Routes, ControlEndpoints.Routes, QueueEndpoints.Routes, LinkEndpoints.Routes, CacheEndpoints.Routes,
        InfoEndpoints.Routes, ExportEndpoint.Routes, EditEndpoint.Routes, SearchEndpoint.Routes, UserEndpoints.Routes, DeviceEndpoints.Routes,
    }.SelectMany(routes => routes).ToLookup(route => route.Path, StringComparer.Ordinal);

    /// <summary>The endpoints of a path, one per method; none where there is no such path.</summary>
    public static IReadOnlyList<Route> Find(string path, TorBoxQuirks quirks) => [.. Routes[path].Where(route => route.Exists(quirks))];
}
