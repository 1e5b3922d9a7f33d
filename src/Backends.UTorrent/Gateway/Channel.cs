using System.Net.Http.Headers;
using System.Text;
using TorrentApi.Http;

namespace TorrentApi.Backends.UTorrent.Gateway;

/// <summary>One HTTP exchange: the address, the headers that every request has, the time-out. It knows nothing of tokens.</summary>
internal sealed class Channel : IDisposable
{
    // Nobody has told after how long the server closes an idle connection; it drops them under load.
    private static readonly TimeSpan IdleTimeout = TimeSpan.FromSeconds(5);

    // The server is known to drop connections when many ask at once (utorrentctl repeats for that reason), so the rest waits here.
    private const int MostAtOnce = 4;

    private const string GuiFolder = "/gui";

    private readonly SemaphoreSlim _slots = new(MostAtOnce);
    private readonly CancellationTokenSource _closing = new();
    private readonly HttpMessageInvoker _http;
    private readonly Uri _root;
    private readonly UTorrentOptions _options;
    private readonly TimeProvider _clock;

    public Channel(UTorrentOptions options, HttpMessageHandler? handler, TimeProvider clock)
    {
        (_options, _clock) = (options, clock);
        _root = RootOf(options.BaseAddress!);
        _http = new HttpMessageInvoker(handler ?? CreateHandler(options), disposeHandler: handler is null);
    }

    public static SocketsHttpHandler CreateHandler(UTorrentOptions options) => Transport.Create(new TransportOptions
    {
        IdleTimeout = IdleTimeout,
        ConnectTimeout = options.ConnectTimeout,
        CertificateAuthorityFile = options.CertificateAuthorityFile,
    });

    /// <summary>Sends a request and gives the answer once its headers are here.</summary>
    public async Task<HttpResponseMessage> SendAsync(Call call, SessionKey? key, CancellationToken cancellationToken)
    {
        try
        {
            return await SendInTurnAsync(call, key, cancellationToken).ConfigureAwait(false);
        }
        catch (TorrentApiException failure) when (call.IsRead && HttpFailures.WasClosedUnanswered(failure))
        {
            return await SendInTurnAsync(call, key, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Ends the requests that wait for an answer, and closes the connections.</summary>
    public void Dispose()
    {
        _closing.Cancel();
        _http.Dispose();
    }

    private async Task<HttpResponseMessage> SendInTurnAsync(Call call, SessionKey? key, CancellationToken cancellationToken)
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
            return await ExchangeAsync(call, key, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _slots.Release();
        }
    }

    private async Task<HttpResponseMessage> ExchangeAsync(Call call, SessionKey? key, CancellationToken cancellationToken)
    {
        using var request = CreateRequest(call, key);
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

    private HttpRequestMessage CreateRequest(Call call, SessionKey? key)
    {
        var request = new HttpRequestMessage(call.Body is null ? HttpMethod.Get : HttpMethod.Post, new Uri(_root, call.ToRoute(key?.Token)))
        {
            // A GET without any body is sent a second time by .NET itself where an idle connection turns out to be closed; with a body of no bytes it is not.
            Content = call.Body?.Invoke() ?? (call.IsOnce ? new ByteArrayContent([]) : null),
        };
        foreach (var (name, value) in _options.Headers) request.Headers.TryAddWithoutValidation(name, value);
        if (_options.Username is { } user) request.Headers.Authorization = Basic(user, _options.Password);
        if (key?.Cookie is { } cookie) request.Headers.TryAddWithoutValidation("Cookie", cookie);
        if (call.Range is { } range) request.Headers.Range = new RangeHeaderValue(range.From, range.To);
        return request;
    }

    /// <summary>People paste the address of the page itself, which ends in the folder that every route begins with.</summary>
    private static Uri RootOf(Uri address)
    {
        var root = address.GetLeftPart(UriPartial.Path).TrimEnd('/');
        return new Uri((root.EndsWith(GuiFolder, StringComparison.OrdinalIgnoreCase) ? root[..^GuiFolder.Length] : root) + "/");
    }

    private static ObjectDisposedException Disposed(Exception closed) => new("The client was disposed while it waited for the server.", closed);

    private static AuthenticationHeaderValue Basic(string user, string? password) =>
        new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")));
}
