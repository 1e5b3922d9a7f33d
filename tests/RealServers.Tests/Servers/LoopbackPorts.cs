using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace TorrentApi.RealServers.Tests.Servers;

/// <summary>Ports of 127.0.0.1: which are free, and whose socket listens on one.</summary>
internal static class LoopbackPorts
{
    // Below the range from which Linux takes the near ends of outgoing connections (32768 and up), so that no client can sit on the port
    // of a server that is down for a restart.
    private const int First = 20_000;
    private const int PastLast = 32_000;

    /// <summary>A port that was free for TCP and UDP a moment ago. Another process may still be faster.</summary>
    public static int FindFree()
    {
        for (var attempt = 0; attempt < 1000; attempt++)
        {
            var port = RandomNumberGenerator.GetInt32(First, PastLast);
            if (IsFree(port, SocketType.Stream, ProtocolType.Tcp) && IsFree(port, SocketType.Dgram, ProtocolType.Udp)) return port;
        }

        throw new InvalidOperationException($"No port between {First} and {PastLast} is free on 127.0.0.1.");
    }

    /// <summary>Whose socket listens on a port: the process's own, another's, or nobody's.</summary>
    public static PortListener FindListener(int port, int processId)
    {
        var socket = ListeningSocket(port);
        if (socket is null) return PortListener.Nobody;
        return OpenFiles(processId).Contains(socket, StringComparer.Ordinal) ? PortListener.Process : PortListener.SomeoneElse;
    }

    private static bool IsFree(int port, SocketType type, ProtocolType protocol)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, type, protocol);
        try
        {
            socket.Bind(new IPEndPoint(IPAddress.Loopback, port));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    // proc(5), /proc/net/tcp: field 1 is the local address in hexadecimal, field 3 the state (0A: listening), field 9 the inode.
    private static string? ListeningSocket(int port)
    {
        var suffix = ":" + port.ToString("X4", CultureInfo.InvariantCulture);
        return File.ReadLines("/proc/net/tcp")
            .Skip(1)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(fields => fields[1].EndsWith(suffix, StringComparison.Ordinal) && fields[3] is "0A")
            .Select(fields => $"socket:[{fields[9]}]")
            .FirstOrDefault();
    }

    private static IEnumerable<string> OpenFiles(int processId)
    {
        try
        {
            return [.. Directory.GetFileSystemEntries($"/proc/{processId}/fd").Select(file => new FileInfo(file).LinkTarget ?? "")];
        }
        catch (IOException)
        {
            // The process, or one of its files, went while we looked: the caller looks again.
            return [];
        }
    }
}

/// <summary>Whose socket listens on a port.</summary>
internal enum PortListener
{
    Nobody,
    Process,
    SomeoneElse,
}
