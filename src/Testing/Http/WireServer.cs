using System.Collections.Concurrent;
using System.Net;
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

    private readonly CancellationTokenSource _closing = new();
    private readonly ConcurrentDictionary<Task, bool> _connections = new();
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<WireRequest, WireReply> _answer;
    private readonly TimeProvider _clock;
    private readonly Task _accepting;

    /// <summary>Listens from now on.</summary>
    /// <param name="answer">Gives the answer; called by many connections at a time.</param>
    /// <param name="clock">The time of a dripping answer.</param>
    public WireServer(Func<WireRequest, WireReply> answer, TimeProvider clock)
    {
        (_answer, _clock) = (answer, clock);
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _accepting = Task.Run(AcceptAsync);
    }

    public int Port { get; }

    // All are set before anyone knows the port to connect to.

    /// <summary>The longest body that is read; a longer one is refused before it has come. 64 MiB where nobody says.</summary>
    public Func<int> MaxBodyBytes { get; init; } = () => RequestReader.DefaultMaxBodyBytes;

    /// <summary>Whether bodies may come in chunks; see <see cref="RequestReader"/>.</summary>
    public bool ReadsChunks { get; init; }

    /// <summary>The answer to what is no request; closes, whatever it says.</summary>
    public Func<WireReply> Refuse { get; init; } = () => new WireReply { Status = 400, Reason = "Bad Request", Headers = [("content-length", "0")] };

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync().ConfigureAwait(false);
        _listener.Stop();
        await _accepting.ConfigureAwait(false);
        await Task.WhenAll(_connections.Keys).ConfigureAwait(false);
        _listener.Dispose();
        _closing.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_closing.Token).ConfigureAwait(false);
                var serving = Task.Run(() => ServeAsync(client), CancellationToken.None);
                _connections[serving] = true;
                _ = serving.ContinueWith(done => _connections.TryRemove(done, out _), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            }
        }
        catch (Exception closed) when (closed is OperationCanceledException or SocketException or InvalidOperationException)
        {
            // The owner has closed, maybe before the first turn: then nothing listens, which is an InvalidOperationException, as is a disposed listener.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                client.NoDelay = true;
                var stream = client.GetStream();
                await using var _ = stream.ConfigureAwait(false);
                var requests = new RequestReader(stream, MaxBodyBytes, ReadsChunks);
                while (await AnswerAsync(requests, stream).ConfigureAwait(false))
                {
                    // Until one side closes.
                }
            }
            catch (Exception gone) when (gone is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
            {
                // The client went, or the owner closed: nobody is left to tell.
            }
        }
    }

    /// <summary>Answers one request; false where the connection ends.</summary>
    private async Task<bool> AnswerAsync(RequestReader requests, NetworkStream stream)
    {
        WireReply reply;
        try
        {
            if (await requests.ReadAsync(_closing.Token).ConfigureAwait(false) is not { } request) return false;
            reply = _answer(request);
        }
        catch (InvalidDataException)
        {
            reply = Refuse() with { Closes = true };
        }

        await SendAsync(reply, stream).ConfigureAwait(false);
        return !reply.Closes && reply.Delivery is not (Delivery.Cut or Delivery.Dropped);
    }

    private async Task SendAsync(WireReply reply, NetworkStream stream)
    {
        var body = reply.OmitsBody ? ReadOnlyMemory<byte>.Empty : reply.Body;
        switch (reply.Delivery)
        {
            case Delivery.Never:
                await Task.Delay(Timeout.InfiniteTimeSpan, _closing.Token).ConfigureAwait(false);
                break;
            case Delivery.Dropped:
                break;
            case Delivery.Cut:
                await stream.WriteAsync(reply.WriteHead(), _closing.Token).ConfigureAwait(false);
                await stream.WriteAsync(body[..(body.Length / 2)], _closing.Token).ConfigureAwait(false);
                break;
            case Delivery.Drip:
                await DripAsync(reply.WriteHead(), stream).ConfigureAwait(false);
                await DripAsync(body, stream).ConfigureAwait(false);
                break;
            default:
                await stream.WriteAsync((byte[])[.. reply.WriteHead(), .. body.Span], _closing.Token).ConfigureAwait(false);
                break;
        }
    }

    private async Task DripAsync(ReadOnlyMemory<byte> bytes, NetworkStream stream)
    {
        for (var at = 0; at < bytes.Length; at += DripBytes)
        {
            await Task.Delay(DripPause, _clock, _closing.Token).ConfigureAwait(false);
            await stream.WriteAsync(bytes.Slice(at, Math.Min(DripBytes, bytes.Length - at)), _closing.Token).ConfigureAwait(false);
        }
    }
}
