using System.Net;

namespace TorrentApi.Hosting.Fetching;

/// <summary>Where a site sends us next.</summary>
internal static class FetchRedirect
{
    public static bool Is(HttpResponseMessage reply) => reply.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
        or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;

    /// <summary>The target as it was sent: magnet links are not always well-formed as URIs.</summary>
    public static string Target(Uri from, HttpResponseMessage reply) =>
        reply.Headers.NonValidated.TryGetValues("Location", out var values) && values.ToString().Trim() is { Length: > 0 } target
            ? target
            : throw Failure($"{from.IdnHost} redirects without an address");

    /// <summary>The next address, relative to this one. Away from https nothing is followed: whoever listens in would see and change what comes.</summary>
    public static Uri Follow(Uri from, string target)
    {
        if (!Uri.TryCreate(from, target, out var next) || !FetchAddress.IsHttp(next) || next.UserInfo.Length > 0)
            throw Failure($"{from.IdnHost} redirects to what is neither http nor magnet");
        if (from.Scheme == Uri.UriSchemeHttps && next.Scheme != Uri.UriSchemeHttps)
            throw Failure($"{from.IdnHost} redirects from https to http");
        return next;
    }

    private static TorrentApiException Failure(string detail) => new(new ApiError.UnexpectedResponse(detail));
}
