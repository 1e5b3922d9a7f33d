using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace TorrentApi.RealServers.Tests.Adding;

/// <summary>Stands before a server, passes everything on, and cuts the connection in place of the answer to each add, once the server has answered.</summary>
internal sealed class CuttingProxy : IAsyncDisposable
{
    private readonly CancellationTokenSource _closing = new();
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Uri _server;
    private readonly Task _accepting;
    private int _cuts;

    public CuttingProxy(Uri server)
    {
        _server = server;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

    /// <summary>How many answers were cut off.</summary>
    public int Cuts => _cuts;

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        _listener.Stop();
        await _accepting;
        _closing.Dispose();
    }

    private async Task AcceptAsync()
    {
        var relays = new List<Task>();
        try
        {
            while (true) relays.Add(RelayAsync(await _listener.AcceptSocketAsync(_closing.Token)));
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(relays);
        }
    }

    private async Task RelayAsync(Socket caller)
    {
        try
        {
            using var upstream = new Socket(SocketType.Stream, ProtocolType.Tcp);
            await upstream.ConnectAsync(IPAddress.Loopback, _server.Port, _closing.Token);
            while (await ReadMessageAsync(caller) is { } request)
            {
                await upstream.SendAsync(request, _closing.Token);
                if (await ReadMessageAsync(upstream) is not { } answer) break;
                if (IsAdd(request))
                {
                    Interlocked.Increment(ref _cuts);
                    caller.LingerState = new LingerOption(enable: true, seconds: 0);
                    break;
                }

                await caller.SendAsync(answer, _closing.Token);
            }
        }
        catch (Exception end) when (end is SocketException or OperationCanceledException)
        {
            // One of the two has gone.
        }
        finally
        {
            caller.Dispose();
        }
    }

    private static bool IsAdd(byte[] request) => request.AsSpan().StartsWith("POST /api/v2/torrents/add "u8);

    /// <summary>Reads one message: the head, and as many bytes as it announces; null at the end of the connection.</summary>
    private async Task<byte[]?> ReadMessageAsync(Socket from)
    {
        using var message = new MemoryStream();
        var buffer = new byte[64 * 1024];
        var expected = long.MaxValue;
        while (message.Length < expected)
        {
            var read = await from.ReceiveAsync(buffer, _closing.Token);
            if (read == 0) return null;
            message.Write(buffer, 0, read);
            if (expected == long.MaxValue) expected = LengthOf(message.GetBuffer().AsSpan(0, (int)message.Length)) ?? long.MaxValue;
        }

        return message.ToArray();
    }

    private static long? LengthOf(ReadOnlySpan<byte> message)
    {
        var head = message.IndexOf("\r\n\r\n"u8);
        if (head < 0) return null;

        var line = Encoding.ASCII.GetString(message[..head]).Split("\r\n").FirstOrDefault(line => line.StartsWith("content-length:", StringComparison.OrdinalIgnoreCase));
        return head + 4 + (line is null ? 0 : long.Parse(line.AsSpan("content-length:".Length).Trim(), CultureInfo.InvariantCulture));
    }
}
