using System.Net;
using TorrentApi.Backends.UTorrent.Wire;
using TorrentApi.Http;

namespace TorrentApi.Backends.UTorrent.Gateway;

/// <summary>An answer whose body has begun to arrive.</summary>
internal sealed class Reply : IDisposable
{
    // The whole body of a 400; a server behind a proxy may show it as 200.
    private const string InvalidRequest = "invalid request";

    private readonly HttpResponseMessage _response;

    private Reply(HttpResponseMessage response, CleanStream? body) => (_response, Body) = (response, body);

    public HttpStatusCode Status => _response.StatusCode;

    /// <summary>The body of a 200; null for every other status.</summary>
    public CleanStream? Body { get; }

    /// <summary>True where nothing was answered: the server has forgotten the token (Transdroid), or fell silent.</summary>
    public bool IsEmpty => Body is { IsEmpty: true };

    /// <summary>
    /// True where the token may be gone: 400 is the answer to a bad token and to every other bad request alike, so a new token is asked for, once.
    /// </summary>
    public bool IsTokenRefused => Status == HttpStatusCode.BadRequest || Body is { IsEmpty: true } || Body?.BeginsWith(InvalidRequest) == true;

    public static Task<Reply> OpenAsync(HttpResponseMessage response, CancellationToken cancellationToken) =>
        HttpFailures.TranslateAsync(
            async () =>
            {
                if (response.StatusCode != HttpStatusCode.OK) return new Reply(response, null);
                var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
                return new Reply(response, await CleanStream.OpenAsync(body, cancellationToken).ConfigureAwait(false));
            },
            cancellationToken);

    public void Dispose()
    {
        Body?.Dispose();
        _response.Dispose();
    }
}
