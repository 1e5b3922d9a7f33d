using System.Net.Http.Headers;
using TorrentApi.Http;

namespace TorrentApi.Backends.TorBox.Gateway;

/// <summary>One HTTP exchange: the address, the headers that every request has, the time-out. It knows nothing of limits and refused keys.</summary>
internal sealed class Channel : IDisposable
{
    // Servers on the Internet and what stands before them keep an idle connection for a minute and more.
    private static readonly TimeSpan IdleTimeout = TimeSpan.FromSeconds(30);

    private readonly CancellationTokenSource _closing = new();
    private readonly HttpMessageInvoker _http;
    private readonly Uri _root;
    private readonly TorBoxOptions _options;
    private readonly TimeProvider _clock;

    public Channel(TorBoxOptions options, HttpMessageHandler? handler, TimeProvider clock)
    {
        (_options, _clock) = (options, clock);
        _root = new Uri(options.BaseAddress!.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/");
        _http = new HttpMessageInvoker(handler ?? CreateHandler(options), disposeHandler: handler is null);
    }

    public static SocketsHttpHandler CreateHandler(TorBoxOptions options) => Transport.Create(new TransportOptions
    {
        IdleTimeout = IdleTimeout,
        ConnectTimeout = options.ConnectTimeout,
        Compression = options.Compression,
        CertificateAuthorityFile = options.CertificateAuthorityFile,
    });

    /// <summary>Sends a request to the API and gives the answer once its headers are here.</summary>
    public async Task<HttpResponseMessage> SendAsync(Call call, CancellationToken cancellationToken)
    {
        try
        {
            return await ExchangeAsync(() => CreateRequest(call), cancellationToken).ConfigureAwait(false);
        }
        catch (TorrentApiException failure) when (call.IsRead && HttpFailures.WasClosedUnanswered(failure))
        {
            return await ExchangeAsync(() => CreateRequest(call), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Opens a download link, without the key: its address is all that it needs.</summary>
    public Task<HttpResponseMessage> OpenLinkAsync(Uri link, ByteRange range, CancellationToken cancellationToken) => ExchangeAsync(
        () =>
        {
            var request = new HttpRequestMessage(HttpMethod.Get, link);
            request.Headers.TryAddWithoutValidation("User-Agent", _options.UserAgent);
            if (!range.IsWhole) request.Headers.Range = new RangeHeaderValue(range.Offset, range.Offset + range.Length - 1);
            return request;
        },
        cancellationToken);

    /// <summary>Ends the requests that wait for an answer, and closes the connections.</summary>
    public void Dispose()
    {
        _closing.Cancel();
        _http.Dispose();
    }

    private async Task<HttpResponseMessage> ExchangeAsync(Func<HttpRequestMessage> build, CancellationToken cancellationToken)
    {
        using var request = build();
        using var patience = new CancellationTokenSource(_options.RequestTimeout, _clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token, _closing.Token);
        try
        {
            return await HttpFailures.TranslateAsync(() => _http.SendAsync(request, both.Token), both.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException closed) when (_closing.IsCancellationRequested)
        {
            throw new ObjectDisposedException("The client was disposed while it waited for the server.", closed);
        }
        catch (OperationCanceledException late) when (patience.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new TorrentApiException(new ApiError.TimedOut(_options.RequestTimeout), late);
        }
    }

    private HttpRequestMessage CreateRequest(Call call)
    {
        var request = new HttpRequestMessage(call.Method, new Uri(_root, call.Target(_options.ApiKey))) { Content = call.Body?.Invoke() };
        request.Headers.TryAddWithoutValidation("User-Agent", _options.UserAgent);
        foreach (var (name, value) in _options.Headers) request.Headers.TryAddWithoutValidation(name, value);
        if (call.IsAuthorized && _options.ApiKey is { } key) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return request;
    }
}
