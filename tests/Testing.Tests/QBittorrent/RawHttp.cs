using System.Net.Sockets;
using System.Text;

namespace TorrentApi.Testing.Tests.QBittorrent;

/// <summary>Speaks to a server in bytes, for what no HTTP client sends or shows.</summary>
internal static class RawHttp
{
    /// <summary>Sends a request as it stands and returns all that comes until the server closes.</summary>
    public static async Task<string> SendAsync(QBittorrentServer server, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(server.Address.Host, server.Address.Port, TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request), TestContext.Current.CancellationToken);
        using var answers = new StreamReader(stream, Encoding.Latin1);
        return await answers.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
