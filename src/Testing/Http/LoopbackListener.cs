using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace TorrentApi.Testing.Http;

/// <summary>Accepts connections on a free port of 127.0.0.1 and hands each to its owner, many at a time. Closes them all when disposed.</summary>
internal sealed class LoopbackListener : IAsyncDisposable
{
    private readonly CancellationTokenSource _closing = new();
    private readonly ConcurrentDictionary<Task, bool> _connections = new();
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<Socket, CancellationToken, Task> _serve;
    private readonly Task _accepting;

    /// <summary>Listens from now on.</summary>
    /// <param name="serve">Serves one connection until one side closes. The token is cancelled at the end; what a closed connection throws need not be caught.</param>
    public LoopbackListener(Func<Socket, CancellationToken, Task> serve)
    {
        _serve = serve;
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _accepting = Task.Run(AcceptAsync);
    }

    public int Port { get; }

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
                var client = await _listener.AcceptSocketAsync(_closing.Token).ConfigureAwait(false);
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

    private async Task ServeAsync(Socket client)
    {
        using (client)
        {
            try
            {
                client.NoDelay = true;
                await _serve(client, _closing.Token).ConfigureAwait(false);

                // Closed without it, the connection is reset, and what was written last may be lost with it.
                client.Shutdown(SocketShutdown.Both);
            }
            catch (Exception gone) when (gone is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
            {
                // The client went, or the owner closed: nobody is left to tell.
            }
        }
    }
}
