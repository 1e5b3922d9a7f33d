using TorrentApi.Hosting.Fetching;

namespace TorrentApi.Hosting;

/// <summary>Turns the address that an indexer gives into a torrent: a <see cref="TorrentFile"/>, or a <see cref="MagnetLink"/> where it redirects to one.</summary>
/// <remarks>
/// <para>
/// The recommended way to add by address: the hash is known before the client is asked, so the add can tell a duplicate and wait for the torrent, and
/// the client's host needs no way to the indexer. <c>api.Add(await fetcher.FetchAsync(address))</c>.
/// </para>
/// <para>
/// What comes is untrusted: size, time and redirects are bounded; only http and https are followed, and https never to http. Cookies and headers of a
/// host are sent to that host alone. No message holds a path or a query: passkeys stand there. Thread-safe.
/// </para>
/// </remarks>
public sealed class TorrentFetcher : IDisposable
{
    /// <summary>The operation that errors name.</summary>
    public const string Operation = "torrents.fetch";

    private readonly TorrentFetcherOptions _options;
    private readonly TimeProvider _clock;
    private readonly HttpMessageHandler? _owned;
    private readonly Func<HttpMessageHandler> _handlers;

    /// <summary>Makes a fetcher.</summary>
    /// <param name="options">Copied; null for the defaults.</param>
    /// <param name="handler">The way to the network; it stays its owner's, must not follow redirects and must not keep cookies. Null: one of its own.</param>
    /// <param name="clock">Times out; null for the system's.</param>
    /// <exception cref="ArgumentException">An option is wrong.</exception>
    public TorrentFetcher(TorrentFetcherOptions? options = null, HttpMessageHandler? handler = null, TimeProvider? clock = null)
        : this(options ?? new TorrentFetcherOptions(), null, handler is null ? FetchHandler.Create() : null, clock)
    {
        if (handler is not null)
            _handlers = () => handler;
    }

    internal TorrentFetcher(TorrentFetcherOptions options, Func<HttpMessageHandler>? handlers, HttpMessageHandler? owned, TimeProvider? clock)
    {
        if (options.Check().FirstOrDefault() is { } failure) throw new ArgumentException(failure, nameof(options));
        (_options, _owned, _clock) = (options.Copy(), owned, clock ?? TimeProvider.System);
        _handlers = handlers ?? (() => owned!);
    }

    /// <summary>Fetches what an address leads to. A magnet link is read without a request.</summary>
    /// <exception cref="ArgumentException">The address is not absolute, not http, https or magnet, or holds credentials: give them as a header.</exception>
    /// <exception cref="TorrentFormatException">The address is a magnet link that cannot be read.</exception>
    /// <exception cref="TorrentApiException">
    /// <see cref="ApiError.RejectedTorrent"/>: what came is no torrent, such as a web page, or too large. <see cref="ApiError.Forbidden"/>: the site asks for a login.
    /// <see cref="ApiError.Unreachable"/>, <see cref="ApiError.TimedOut"/>, <see cref="ApiError.Throttled"/>, <see cref="ApiError.ServerFault"/>,
    /// <see cref="ApiError.UnexpectedResponse"/>: as for clients.
    /// </exception>
    public async Task<AddSource> FetchAsync(Uri address, CancellationToken cancellationToken = default)
    {
        FetchAddress.Check(address);
        if (FetchAddress.IsMagnet(address.OriginalString))
            return MagnetLink.Parse(address.OriginalString);

        var pipeline = new OperationPipeline(FetchAddress.Describe(address), [], _options.Timeout, _clock);
        return await pipeline.RunAsync(TorrentApi.Operation.Read(Operation), token => FollowAsync(address, token), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Disposes its own way to the network, not one that was given.</summary>
    public void Dispose() => _owned?.Dispose();

    private async Task<AddSource> FollowAsync(Uri address, CancellationToken cancellationToken)
    {
        using var http = new HttpMessageInvoker(_handlers(), disposeHandler: false);
        for (var redirects = 0; redirects <= _options.MaxRedirects; redirects++)
        {
            using var request = FetchRequest.Create(address, _options);
            using var reply = await FetchFailures.TranslateAsync(() => http.SendAsync(request, cancellationToken), cancellationToken).ConfigureAwait(false);
            if (reply.RequestMessage?.RequestUri is { } sent && sent != address)
                throw new InvalidOperationException("The handler follows redirects by itself, and would take cookies along: switch that off.");
            if (!FetchRedirect.Is(reply))
                return await new FetchReply(reply, _options.MaxSizeBytes, _clock).ReadAsync(cancellationToken).ConfigureAwait(false);

            var next = FetchRedirect.Target(address, reply);
            if (FetchAddress.IsMagnet(next))
                return FetchReply.ReadMagnet(next);
            address = FetchRedirect.Follow(address, next);
        }

        throw new TorrentApiException(new ApiError.UnexpectedResponse($"more than {_options.MaxRedirects} redirects"));
    }
}
