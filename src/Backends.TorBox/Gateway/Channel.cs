using System.Net.Http.Headers;
using TorrentApi.Http;

namespace TorrentApi.Backends.TorBox.Gateway;

/// <summary>One HTTP exchange: the address, the headers that every request has, the time-out. It knows nothing of limits and refused keys.</summary>
internal sealed class Channel : IDisposable
{
    // Servers on the Internet and what stands before them keep an idle connection for a minute and more.
    private static readonly TimeSpan IdleTimeout = TimeSpan.FromSeconds(30);

    private readonly Exchanger _exchanger;
    private readonly Uri _root;
    private readonly TorBoxOptions _options;

    public Channel(TorBoxOptions options, HttpMessageHandler? handler, TimeProvider clock)
    {
        _options = options;
        _root = new Uri(options.BaseAddress!.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/");
        _exchanger = new Exchanger(new HttpMessageInvoker(handler ?? CreateHandler(options), disposeHandler: handler is null), options.RequestTimeout, clock);
    }

    public static SocketsHttpHandler CreateHandler(TorBoxOptions options) => Transport.Create(new TransportOptions
    {
        IdleTimeout = IdleTimeout,
        ConnectTimeout = options.ConnectTimeout,
        Compression = options.Compression,
        CertificateAuthorityFile = options.CertificateAuthorityFile,
    });

    /// <summary>Sends a request to the API and gives the answer once its headers are here.</summary>
    public Task<HttpResponseMessage> SendAsync(Call call, CancellationToken cancellationToken) =>
        _exchanger.SendAsync(() => CreateRequest(call), call.IsRead, cancellationToken);

    /// <summary>Opens a download link, without the key: its address is all that it needs.</summary>
    public Task<HttpResponseMessage> OpenLinkAsync(Uri link, ByteRange range, CancellationToken cancellationToken) =>
        _exchanger.SendAsync(() => CreateLinkRequest(link, range), isRead: false, cancellationToken);

    /// <summary>Ends the requests that wait for an answer, and closes the connections.</summary>
    public void Dispose() => _exchanger.Dispose();

    private HttpRequestMessage CreateRequest(Call call)
    {
        var request = new HttpRequestMessage(call.Method, new Uri(_root, call.Target(_options.ApiKey))) { Content = call.Body?.Invoke() };
        request.Headers.TryAddWithoutValidation("User-Agent", _options.UserAgent);
        foreach (var (name, value) in _options.Headers) request.Headers.TryAddWithoutValidation(name, value);
        if (call.IsAuthorized && _options.ApiKey is { } key) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return request;
    }

    private HttpRequestMessage CreateLinkRequest(Uri link, ByteRange range)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, link);
        request.Headers.TryAddWithoutValidation("User-Agent", _options.UserAgent);
        if (!range.IsWhole) request.Headers.Range = new RangeHeaderValue(range.Offset, range.Offset + range.Length - 1);
        return request;
    }
}
