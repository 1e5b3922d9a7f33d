using System.Net.Sockets;
using System.Text;

namespace TorrentApi.RealServers.Tests.Faults;

/// <summary>One connection of a <see cref="FaultServer"/>, as raw as it gets.</summary>
internal sealed class FaultConnection(Socket socket, CancellationToken closing)
{
    /// <summary>Whether the next request on it is answered.</summary>
    public bool IsOpen { get; private set; } = true;

    /// <summary>The end of the test.</summary>
    public CancellationToken Closing => closing;

    public Task SendAsync(string text) => SendAsync(Encoding.UTF8.GetBytes(text));

    public async Task SendAsync(ReadOnlyMemory<byte> bytes)
    {
        while (!bytes.IsEmpty) bytes = bytes[await socket.SendAsync(bytes, closing)..];
    }

    /// <summary>Ends it properly (FIN).</summary>
    public void Close()
    {
        IsOpen = false;
        socket.Shutdown(SocketShutdown.Both);
    }

    /// <summary>Breaks it off (RST): what the other side has not read yet is lost.</summary>
    public void Reset()
    {
        IsOpen = false;
        socket.LingerState = new LingerOption(enable: true, seconds: 0);
        socket.Close();
    }
}
