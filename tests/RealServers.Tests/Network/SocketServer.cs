using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Sockets;
using TorrentApi.Testing.Http;

namespace TorrentApi.RealServers.Tests.Network;

/// <summary>Listens on a free port of 127.0.0.1, hands each connection to whoever derives from it, and keeps the requests. Ends them all when disposed.</summary>
internal abstract class SocketServer : IAsyncDisposable
{
    private readonly LoopbackListener _listener;

    protected SocketServer() => _listener = new LoopbackListener(ServeAsync);

    public int Port => _listener.Port;

    /// <summary>Every request that came, in order.</summary>
    public ConcurrentQueue<HttpMessage> Requests { get; } = new();

    /// <summary>How many requests came for a route such as <c>auth/login</c>.</summary>
    public int Count(string route) => Requests.Count(request => request.Route == route);

    public ValueTask DisposeAsync() => _listener.DisposeAsync();

    protected static string PortText(int port) => port.ToString(CultureInfo.InvariantCulture);

    protected abstract Task ServeAsync(Socket socket, CancellationToken closing);
}
