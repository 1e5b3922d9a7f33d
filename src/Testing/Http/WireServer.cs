using System.Net.Sockets;

namespace TorrentApi.Testing.Http;

/// <summary>A small HTTP/1.1 server on loopback with the answers in full control of its owner: broken ones and odd ones too.</summary>
/// <remarks>
/// Connections are kept alive until the client closes them or an answer says otherwise. <c>Expect: 100-continue</c> is never answered. What does not
/// parse gets 400 and a closed connection, as qBittorrent does it.
/// </remarks>
internal sealed class WireServer : IAsyncDisposable
{
    private const int DripBytes = 16;
    private static readonly TimeSpan DripPause = TimeSpan.FromMilliseconds(20);

    private readonly LoopbackListener _listener;
    private readonly Func<WireRequest, WireReply> _answer;
    private readonly TimeProvider _clock;

    /// <summary>Listens from now on.</summary>
    /// <param name="answer">Gives the answer; called by many connections at a time.</param>
    /// <param name="clock">The time of a dripping answer.</param>
    public WireServer(Func<WireRequest, WireReply> answer, TimeProvider clock)
    {
        (_answer, _clock) = (answer, clock);
        _listener = new LoopbackListener(ServeAsync);
    }

    public int Port => _listener.Port;

    // All are set before anyone knows the port to connect to.

    /// <summary>The longest body that is read; a longer one is refused before it has come. 64 MiB where nobody says.</summary>
    public Func<int> MaxBodyBytes { get; init; } = () => RequestReader.DefaultMaxBodyBytes;

    /// <summary>Whether bodies may come in chunks; see <see cref="RequestReader"/>.</summary>
    public bool ReadsChunks { get; init; }

    /// <summary>The answer to what is no request; closes, whatever it says.</summary>
    public Func<WireReply> Refuse { get; init; } = () => new WireReply { Status = 400, Reason = "Bad Request", Headers = [("content-length", "0")] };

    public ValueTask DisposeAsync() => _listener.DisposeAsync();

    private async Task ServeAsync(Socket client, CancellationToken closing)
    {
        // The stream owns the socket, so that closing it says so to the client at once: one that is merely dropped is reset under the next request.
        var stream = new NetworkStream(client, ownsSocket: true);
        await using var _ = stream.ConfigureAwait(false);
        var requests = new RequestReader(stream, MaxBodyBytes, ReadsChunks);
        while (await AnswerAsync(requests, stream, closing).ConfigureAwait(false))
        {
            // Until one side closes.
        }
    }

    /// <summary>Answers one request; false where the connection ends.</summary>
    private async Task<bool> AnswerAsync(RequestReader requests, NetworkStream stream, CancellationToken closing)
    {
        WireReply reply;
        try
        {
            if (await requests.ReadAsync(closing).ConfigureAwait(false) is not { } request) return false;
            reply = _answer(request);
        }
        catch (InvalidDataException)
        {
            reply = Refuse() with { Closes = true };
        }

        await SendAsync(reply, stream, closing).ConfigureAwait(false);
        return !reply.Closes && reply.Delivery is not (Delivery.Cut or Delivery.Dropped);
    }

    private async Task SendAsync(WireReply reply, NetworkStream stream, CancellationToken closing)
    {
        var body = reply.OmitsBody ? ReadOnlyMemory<byte>.Empty : reply.Body;
        switch (reply.Delivery)
        {
            case Delivery.Never:
                await Task.Delay(Timeout.InfiniteTimeSpan, closing).ConfigureAwait(false);
                break;
            case Delivery.Dropped:
                break;
            case Delivery.Cut:
                await stream.WriteAsync(reply.WriteHead(), closing).ConfigureAwait(false);
                await stream.WriteAsync(body[..(body.Length / 2)], closing).ConfigureAwait(false);
                break;
            case Delivery.Drip:
                await DripAsync(reply.WriteHead(), stream, closing).ConfigureAwait(false);
                await DripAsync(body, stream, closing).ConfigureAwait(false);
                break;
            default:
                await stream.WriteAsync((byte[])[.. reply.WriteHead(), .. body.Span], closing).ConfigureAwait(false);
                break;
        }
    }

    private async Task DripAsync(ReadOnlyMemory<byte> bytes, NetworkStream stream, CancellationToken closing)
    {
        for (var at = 0; at < bytes.Length; at += DripBytes)
        {
            await Task.Delay(DripPause, _clock, closing).ConfigureAwait(false);
            await stream.WriteAsync(bytes.Slice(at, Math.Min(DripBytes, bytes.Length - at)), closing).ConfigureAwait(false);
        }
    }
}
