using System.Globalization;
using System.Net;

namespace TorrentApi.Backends.QBittorrent.Gateway;

/// <summary>What an HTTP status means that no route gave a meaning of its own.</summary>
internal static class Statuses
{
    /// <summary>200, 202 and 204 alike: from 5.2 on actions without a result answer 204, before 200.</summary>
    public static bool IsSuccess(HttpStatusCode status) => status is HttpStatusCode.OK or HttpStatusCode.Accepted or HttpStatusCode.NoContent;

    public static ApiError Unexpected(HttpResponseMessage reply) =>
        (int)reply.StatusCode == 429 ? new ApiError.Throttled(RetryAfter(reply)) : Unexpected(reply.StatusCode);

    public static ApiError Unexpected(HttpStatusCode status) => (int)status switch
    {
        401 => new ApiError.Forbidden("the server's host or origin check refuses the request"),
        >= 500 => new ApiError.ServerFault(Name(status)),
        >= 300 and < 400 => new ApiError.UnexpectedResponse($"a redirect ({Name(status)}); is the base address right?"),
        _ => new ApiError.UnexpectedResponse($"status {Name(status)}"),
    };

    /// <summary>A date counts from the answer's own: the server's clock need not be ours.</summary>
    private static TimeSpan? RetryAfter(HttpResponseMessage reply) => reply.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } until } when reply.Headers.Date is { } now => until > now ? until - now : TimeSpan.Zero,
        _ => null,
    };

    private static string Name(HttpStatusCode status) => string.Create(CultureInfo.InvariantCulture, $"{(int)status} {status}");
}
