using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace TorrentApi.ListBench.Serving;

/// <summary>Serves <see cref="Answers"/> on loopback, over connections that are kept open.</summary>
internal static class PayloadServer
{
    private static readonly Answers Known = new();

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
            try
            {
                while (await Request.ReadAsync(reader) is { } request) await SendAsync(client.GetStream(), Known.To(request));
            }
            catch (IOException)
            {
                // Whoever asked has seen enough.
            }
            catch (Exception failure)
            {
                await Console.Error.WriteLineAsync(failure.ToString());
            }
        }
    }

    private static async Task SendAsync(NetworkStream stream, Answer answer)
    {
        var head = string.Create(
            CultureInfo.InvariantCulture,
            $"HTTP/1.1 {answer.Status}\r\nContent-Type: application/json\r\n{answer.Headers}Content-Length: {answer.Body.Length}\r\n\r\n");
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head));
        await stream.WriteAsync(answer.Body);
    }
}
