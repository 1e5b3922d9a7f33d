using TorrentApi.Testing.Http;
using TorrentApi.Testing.TorBox.Endpoints;
using TorrentApi.Testing.TorBox.Store;
using TorrentApi.Testing.TorBox.Wire;

namespace TorrentApi.Testing.TorBox;

/// <summary>The way of one request through the service: route, limit, key, parameters, endpoint.</summary>
internal sealed class Visit(Simulation simulation, WireRequest request)
{
    /// <summary>Below which links lie; on the real service another host.</summary>
    public const string ContentRoot = "content";

    private const string Root = "/v1/api/";
    private const string Bearer = "Bearer ";

    private readonly TorBoxQuirks _quirks = simulation.Store.Options.Quirks;

    /// <summary>False where the service has no such route.</summary>
    public bool IsKnown { get; private set; } = true;

    public WireReply Answer()
    {
        try
        {
            return Dispatch();
        }
        catch (Refusal refusal)
        {
            return Replies.Refuse(_quirks, refusal);
        }
        catch (Throttling throttling)
        {
            return Replies.Throttle(_quirks, throttling);
        }
    }

    private WireReply Dispatch()
    {
        var path = request.Path;
        if (path == "/") return Replies.Success(_quirks, "API is up and running.", null);

        if (path.StartsWith($"/{ContentRoot}/", StringComparison.Ordinal) && request.Method is "GET" or "HEAD") return DownloadEndpoint.Answer(simulation, request);

        if (path.StartsWith(RelayEndpoint.Root, StringComparison.Ordinal) && request.Method == "GET") return RelayEndpoint.Answer(new Exchange(simulation, request, new Arguments()));

        var routes = path.StartsWith(Root, StringComparison.Ordinal) ? RouteTable.Find(path[Root.Length..], _quirks) : [];
        var route = routes.FirstOrDefault(route => route.Method == request.Method);
        IsKnown = route is not null;
        if (routes.Count == 0) return _quirks.UnknownRouteIsPlain ? Replies.Plainly(_quirks, 404, "Not Found") : throw ErrorTable.Refuse("ENDPOINT_NOT_FOUND");
        if (route is null) return Replies.Plainly(_quirks, 405, "Method Not Allowed");

        simulation.Limits.Count(route.Path);
        if (!route.IsPublic) simulation.CheckKey(ReadKey());
        if (route.BodyKind == BodyKind.Form && LacksBoundary()) return Replies.Plainly(_quirks, 400, "Missing boundary in multipart.");

        var reader = new ArgumentReader(route, request);
        var arguments = reader.Read();
        return reader.Errors.Count > 0 ? Replies.Invalid(_quirks, reader.Errors) : route.Run(new Exchange(simulation, request, arguments));
    }

    /// <summary>As the official JavaScript client sends it.</summary>
    private bool LacksBoundary() => request.Header("Content-Type") is { } type
        && type.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) && !type.Contains("boundary=", StringComparison.OrdinalIgnoreCase);

    private string? ReadKey() =>
        request.Header("Authorization") is { } value && value.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? value[Bearer.Length..].Trim() : null;
}
