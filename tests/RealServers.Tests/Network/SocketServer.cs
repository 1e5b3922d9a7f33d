using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace TorrentApi.RealServers.Tests.Network;

/// <summary>Accepts connections on a free port of 127.0.0.1 and hands each to whoever derives from it. Ends them all when disposed.</summary>
internal abstract class SocketServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _closing = new();
    private readonly ConcurrentDictionary<Task, bool> _serving = new();
    private readonly Task _accepting;

    protected SocketServer()
    {
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _accepting = AcceptAsync();
    }

    public int Port { get; }

    /// <summary>Every request that came, in order.</summary>
    public ConcurrentQueue<HttpMessage> Requests { get; } = new();

    /// <summary>How many requests came for a route such as <c>auth/login</c>.</summary>
    public int Count(string route) => Requests.Count(request => request.Route == route);

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await _accepting;
        _listener.Stop();
        await Task.WhenAll(_serving.Keys);
        _closing.Dispose();
    }

    protected static string PortText(int port) => port.ToString(CultureInfo.InvariantCulture);

    protected abstract Task ServeAsync(Socket socket, CancellationToken closing);

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var serving = ServeQuietlyAsync(await _listener.AcceptSocketAsync(_closing.Token));
                _serving.TryAdd(serving, true);
            }
        }
        catch (OperationCanceledException)
        {
            // Disposed.
        }
    }

    private async Task ServeQuietlyAsync(Socket socket)
    {
        using var _ = socket;
        socket.NoDelay = true;
        try
        {
            await ServeAsync(socket, _closing.Token);
        }
        catch (Exception end) when (end is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The client had enough, or the test is over.
        }
    }
}
