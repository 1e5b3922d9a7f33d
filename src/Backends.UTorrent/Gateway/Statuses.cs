using System.Globalization;
using System.Net;

namespace TorrentApi.Backends.UTorrent.Gateway;

/// <summary>What an HTTP status means that no action gave a meaning of its own. The server itself knows 200, 400, 401 and 404.</summary>
internal static class Statuses
{
    public static ApiError Unexpected(HttpStatusCode status) => (int)status switch
    {
        400 => new ApiError.UnexpectedResponse("the server calls the request invalid, with a new token too"),
        403 => new ApiError.Forbidden("the server, or a proxy in front of it, refuses the request"),
        404 => new ApiError.UnexpectedResponse("there is no µTorrent WebUI at this address, or it is switched off"),
        429 => new ApiError.Throttled(null),
        >= 500 => new ApiError.ServerFault(Name(status)),
        >= 300 and < 400 => new ApiError.UnexpectedResponse($"a redirect ({Name(status)}); is the base address right?"),
        _ => new ApiError.UnexpectedResponse($"status {Name(status)}"),
    };

    private static string Name(HttpStatusCode status) => string.Create(CultureInfo.InvariantCulture, $"{(int)status} {status}");
}
