using System.Net.Http.Headers;
using TorrentApi.Http;

namespace TorrentApi.Backends.QBittorrent.Gateway;

/// <summary>One HTTP exchange: the address, the headers that every request has, the time-out. It knows nothing of sessions.</summary>
/// <remarks>
/// Neither Origin nor Referer is ever sent: where present they must match Host, on every endpoint (observed, 3.3.16 to 5.3.0). Bodies always have a
/// length: the server does not understand chunks.
/// </remarks>
internal sealed class Channel : IDisposable
{
    // qBittorrent closes an idle connection after 7 s without notice (observed: 7.5 to 8.5 s), so ours ends first.
    private static readonly TimeSpan IdleTimeout = TimeSpan.FromSeconds(5);

    // The server answers one request at a time. What waits there for more than 7 s, behind a slow one, is closed as idle and never read, so it waits here.
    private const int MostAtOnce = 8;

    private readonly Exchanger _exchanger;
    private readonly Uri _root;
    private readonly QBittorrentOptions _options;

    public Channel(QBittorrentOptions options, HttpMessageHandler? handler, TimeProvider clock)
    {
        _options = options;
        _root = new Uri(options.BaseAddress!.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/");
        var http = new HttpMessageInvoker(handler ?? CreateHandler(options), disposeHandler: handler is null);
        _exchanger = new Exchanger(http, options.RequestTimeout, clock, MostAtOnce);
    }

    public static HttpMessageHandler CreateHandler(QBittorrentOptions options)
    {
        var transport = new TransportOptions
        {
            IdleTimeout = IdleTimeout,
            ConnectTimeout = options.ConnectTimeout,
            Compression = options.Compression,
            CertificateAuthorityFile = options.CertificateAuthorityFile,
        };
        return new ChosenConnections(Transport.Create(transport), Transport.Create(transport with { KeepsConnections = false }));
    }

    /// <summary>Sends a request and gives the answer once its headers are here.</summary>
    /// <param name="call">What is asked.</param>
    /// <param name="cookie">The session's cookies; null for none.</param>
    /// <param name="cancellationToken">Of the operation.</param>
    public Task<HttpResponseMessage> SendAsync(Call call, string? cookie, CancellationToken cancellationToken) =>
        _exchanger.SendAsync(() => CreateRequest(call, cookie), call.IsRead, cancellationToken);

    /// <summary>Ends the requests that wait for an answer, and closes the connections.</summary>
    public void Dispose() => _exchanger.Dispose();

    private HttpRequestMessage CreateRequest(Call call, string? cookie)
    {
        var request = new HttpRequestMessage(call.Method, new Uri(_root, call.Route)) { Content = call.Body?.Invoke() };
        foreach (var (name, value) in _options.Headers) request.Headers.TryAddWithoutValidation(name, value);
        if (_options.HostHeader is { } host) request.Headers.Host = host;
        if (_options.ApiKey is { } key) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        if (_options.ProxyUsername is { } user) request.Headers.Authorization = BasicCredentials.Create(user, _options.ProxyPassword);
        if (call.IsLast) request.Headers.ConnectionClose = true;
        if (call.Range is { } range) request.Headers.Range = range;
        if (cookie is not null) request.Headers.TryAddWithoutValidation("Cookie", cookie);
        return request;
    }
}
