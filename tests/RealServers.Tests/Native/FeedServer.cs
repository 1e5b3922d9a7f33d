using System.IO.Pipelines;
using System.Net.Sockets;
using System.Text;
using TorrentApi.RealServers.Tests.Network;

namespace TorrentApi.RealServers.Tests.Native;

/// <summary>A site on loopback with an RSS feed, a search plugin and a .torrent, so that a real server without a network has something to fetch.</summary>
internal sealed class FeedServer : SocketServer
{
    // Articles of every shape: with an enclosure, with a magnet link, with a plain link.
    private const string Feed = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0"><channel><title>Images</title><link>http://127.0.0.1/</link><description>d</description>
        <item><title>Linux 1 amd64</title><guid>guid-1</guid><link>http://127.0.0.1:9/1</link><author>someone@example.org</author><description>An &lt;b&gt;image&lt;/b&gt;</description>
        <pubDate>Fri, 02 Jan 2026 10:00:00 +0000</pubDate><enclosure url="http://127.0.0.1:9/1.torrent" type="application/x-bittorrent" length="1"/></item>
        <item><title>Linux 2 arm64</title><guid>guid-2</guid><link>magnet:?xt=urn:btih:0123456789012345678901234567890123456789</link><pubDate>Sat, 03 Jan 2026 10:00:00 +0000</pubDate></item>
        <item><title>Other</title><guid>guid-3</guid><link>http://127.0.0.1:9/3.torrent</link></item>
        </channel></rss>
        """;

    // A plugin as qBittorrent's wiki says how to write one; it looks nowhere.
    private const string Plugin = """
        #VERSION: 1.10
        from novaprinter import prettyPrinter
        class local(object):
            url = 'http://127.0.0.1:9'
            name = 'Local'
            supported_categories = {'all': '0', 'software': '1', 'movies': '2'}
            def search(self, what, cat='all'):
                for i in range(3):
                    prettyPrinter({'link': 'magnet:?xt=urn:btih:%040d' % i, 'name': '%s %d' % (what, i), 'size': '%d MB' % i if i else '-1', 'seeds': str(i), 'leech': '-1',
                        'engine_url': self.url, 'desc_link': 'http://127.0.0.1:9/%d' % i, 'pub_date': 1767348000 + i})
        """;

    /// <summary>The feed; every name is another address of it.</summary>
    public string FeedUrl(string name) => $"http://127.0.0.1:{PortText(Port)}/feed/{name}";

    /// <summary>What <see cref="TorrentUrl"/> leads to.</summary>
    public byte[] Torrent { get; init; } = [];

    /// <summary>A .torrent.</summary>
    public string TorrentUrl => $"http://127.0.0.1:{PortText(Port)}/a.torrent";

    /// <summary>The plugin called <c>local</c>.</summary>
    public string PluginUrl => $"http://127.0.0.1:{PortText(Port)}/local.py";

    protected override async Task ServeAsync(Socket socket, CancellationToken closing)
    {
        await using var stream = new NetworkStream(socket);
        var reader = PipeReader.Create(stream);
        while (await HttpMessage.ReadAsync(reader, closing) is { } request)
        {
            Requests.Enqueue(request);
            var body = Path.GetExtension(request.Target) switch
            {
                ".py" => Encoding.UTF8.GetBytes(Plugin),
                ".torrent" => Torrent,
                _ => Encoding.UTF8.GetBytes(Feed),
            };
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: {body.Length}\r\n\r\n"), closing);
            await stream.WriteAsync(body, closing);
        }
    }
}
