using System.Net.Http.Headers;
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

    private readonly Exchanger _exchanger;
    private readonly Uri _root;
    private readonly UTorrentOptions _options;

    public Channel(UTorrentOptions options, HttpMessageHandler? handler, TimeProvider clock)
    {
        _options = options;
        _root = RootOf(options.BaseAddress!);
        var http = new HttpMessageInvoker(handler ?? CreateHandler(options), disposeHandler: handler is null);
        _exchanger = new Exchanger(http, options.RequestTimeout, clock, MostAtOnce);
    }

    public static SocketsHttpHandler CreateHandler(UTorrentOptions options) => Transport.Create(new TransportOptions
    {
        IdleTimeout = IdleTimeout,
        ConnectTimeout = options.ConnectTimeout,
        CertificateAuthorityFile = options.CertificateAuthorityFile,
    });

    /// <summary>Sends a request and gives the answer once its headers are here.</summary>
    public Task<HttpResponseMessage> SendAsync(Call call, SessionKey? key, CancellationToken cancellationToken) =>
        _exchanger.SendAsync(() => CreateRequest(call, key), call.IsRead, cancellationToken);

    /// <summary>Ends the requests that wait for an answer, and closes the connections.</summary>
    public void Dispose() => _exchanger.Dispose();

    private HttpRequestMessage CreateRequest(Call call, SessionKey? key)
    {
        var request = new HttpRequestMessage(call.Body is null ? HttpMethod.Get : HttpMethod.Post, new Uri(_root, call.ToRoute(key?.Token)))
        {
            // A GET without any body is sent a second time by .NET itself where an idle connection turns out to be closed; with a body of no bytes it is not.
            Content = call.Body?.Invoke() ?? (call.IsOnce ? new ByteArrayContent([]) : null),
        };
        foreach (var (name, value) in _options.Headers) request.Headers.TryAddWithoutValidation(name, value);
        if (_options.Username is { } user) request.Headers.Authorization = BasicCredentials.Create(user, _options.Password);
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
}
