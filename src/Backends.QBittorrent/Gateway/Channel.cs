using System.Net.Http.Headers;
using System.Text;
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

    private readonly SemaphoreSlim _slots = new(MostAtOnce);
    private readonly CancellationTokenSource _closing = new();
    private readonly HttpMessageInvoker _http;
    private readonly Uri _root;
    private readonly QBittorrentOptions _options;
    private readonly TimeProvider _clock;

    public Channel(QBittorrentOptions options, HttpMessageHandler? handler, TimeProvider clock)
    {
        (_options, _clock) = (options, clock);
        _root = new Uri(options.BaseAddress!.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/");
        _http = new HttpMessageInvoker(handler ?? CreateHandler(options), disposeHandler: handler is null);
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
    public async Task<HttpResponseMessage> SendAsync(Call call, string? cookie, CancellationToken cancellationToken)
    {
        try
        {
            return await SendInTurnAsync(call, cookie, cancellationToken).ConfigureAwait(false);
        }
        catch (TorrentApiException failure) when (call.IsRead && HttpFailures.WasClosedUnanswered(failure))
        {
            return await SendInTurnAsync(call, cookie, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Ends the requests that wait for an answer, and closes the connections.</summary>
    public void Dispose()
    {
        _closing.Cancel();
        _http.Dispose();
    }

    private async Task<HttpResponseMessage> SendInTurnAsync(Call call, string? cookie, CancellationToken cancellationToken)
    {
        using var open = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _closing.Token);
        try
        {
            await _slots.WaitAsync(open.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException closed) when (_closing.IsCancellationRequested)
        {
            throw Disposed(closed);
        }

        try
        {
            return await ExchangeAsync(call, cookie, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _slots.Release();
        }
    }

    private async Task<HttpResponseMessage> ExchangeAsync(Call call, string? cookie, CancellationToken cancellationToken)
    {
        using var request = CreateRequest(call, cookie);
        using var patience = new CancellationTokenSource(_options.RequestTimeout, _clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token, _closing.Token);
        try
        {
            return await HttpFailures.TranslateAsync(() => _http.SendAsync(request, both.Token), both.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException closed) when (_closing.IsCancellationRequested)
        {
            throw Disposed(closed);
        }
        catch (OperationCanceledException late) when (patience.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new TorrentApiException(new ApiError.TimedOut(_options.RequestTimeout), late);
        }
    }

    private HttpRequestMessage CreateRequest(Call call, string? cookie)
    {
        var request = new HttpRequestMessage(call.Method, new Uri(_root, call.Route)) { Content = call.Body?.Invoke() };
        foreach (var (name, value) in _options.Headers) request.Headers.TryAddWithoutValidation(name, value);
        if (_options.HostHeader is { } host) request.Headers.Host = host;
        if (_options.ApiKey is { } key) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        if (_options.ProxyUsername is { } user) request.Headers.Authorization = Basic(user, _options.ProxyPassword);
        if (call.IsLast) request.Headers.ConnectionClose = true;
        if (cookie is not null) request.Headers.TryAddWithoutValidation("Cookie", cookie);
        return request;
    }

    private static ObjectDisposedException Disposed(Exception closed) => new("The client was disposed while it waited for the server.", closed);

    private static AuthenticationHeaderValue Basic(string user, string? password) =>
        new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")));
}
