using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using TorrentApi.Payloads;

namespace TorrentApi.ListBench.Serving;

/// <summary>Answers with made-up lists on loopback: <c>/COUNT/api/v2/...</c> as a qBittorrent 5.1 that needs no login. Keeps connections open.</summary>
internal static class PayloadServer
{
    private static readonly ConcurrentDictionary<string, byte[]> Answers = new(StringComparer.Ordinal);

    /// <summary>Serves until its input ends; the address is its one line of output.</summary>
    public static int Run()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        _ = Task.Run(() => AcceptAsync(listener));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/"));
        Console.In.ReadToEnd();
        return 0;
    }

    private static async Task AcceptAsync(TcpListener listener)
    {
        while (true) _ = ServeAsync(await listener.AcceptTcpClientAsync());
    }

    private static async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            client.NoDelay = true;
            using var reader = new StreamReader(client.GetStream(), Encoding.Latin1, leaveOpen: true);
            while (await reader.ReadLineAsync() is { Length: > 0 } request)
            {
                while (await reader.ReadLineAsync() is { Length: > 0 })
                {
                }

                var body = Answers.GetOrAdd(request.Split(' ')[1].Split('?')[0], Make);
                var head = string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n");
                await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head));
                await client.GetStream().WriteAsync(body);
            }
        }
    }

    private static byte[] Make(string path) => path.Trim('/').Split('/') switch
    {
        [_, .., "webapiVersion"] => "2.11.4"u8.ToArray(),
        [_, .., "version"] => "v5.1.0"u8.ToArray(),
        [_, .., "buildInfo"] => """{"libtorrent":"2.0.11.0"}"""u8.ToArray(),
        [var count, .., "info"] => MakeList(int.Parse(count, CultureInfo.InvariantCulture)),
        _ => throw new InvalidOperationException($"The benchmark does not answer {path}."),
    };

    private static byte[] MakeList(int count)
    {
        using var list = new MemoryStream();
        new PayloadGenerator(count).WriteTo(list);
        return list.ToArray();
    }
}
