using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Net.Sockets;
using TorrentApi.Backends.QBittorrent;
using TorrentApi.RealServers.Tests.Network;

namespace TorrentApi.RealServers.Tests.Faults;

/// <summary>What a <see cref="FaultServer"/> does with a request.</summary>
internal delegate Task Answer(FaultConnection connection);

/// <summary>
/// Greets a client as qBittorrent 5.1.0 does, up to the end of its handshake, and then misbehaves on the routes that a test chose. What it sends
/// is written by hand, byte for byte.
/// </summary>
internal sealed class FaultServer : SocketServer
{
    /// <summary>The session's cookie that it gives.</summary>
    public const string Cookie = "SID=a+b/c0nfidential";

    private readonly ConcurrentDictionary<string, Answer> _answers = new(StringComparer.Ordinal);
    private int _connections;

    public FaultServer()
    {
        On("app/webapiVersion", Answers.Text("2.11.4"));
        On("app/version", Answers.Text("v5.1.0"));
        On("app/buildInfo", Answers.Json("""{"bitness":64,"libtorrent":"2.0.11.0","qt":"6.8.2"}"""));
        On("auth/login", Answers.Raw($"HTTP/1.1 200 OK\r\nset-cookie: {Cookie}; HttpOnly; path=/\r\ncontent-length: 3\r\n\r\nOk."));
        On("auth/logout", Answers.Text(""));
        On("torrents/info", Answers.Json("[]"));
        On("torrents/stop", Answers.Text(""));
    }

    public Uri Address => new($"http://127.0.0.1:{PortText(Port)}/");

    /// <summary>How many connections were made.</summary>
    public int Connections => _connections;

    /// <summary>Answers a route so from now on.</summary>
    public void On(string route, Answer answer) => _answers[route] = answer;

    /// <summary>Answers a route with these in turn, and with the last from then on.</summary>
    public void On(string route, params IReadOnlyList<Answer> answers)
    {
        var next = -1;
        On(route, connection => answers[Math.Min(Interlocked.Increment(ref next), answers.Count - 1)](connection));
    }

    /// <summary>A client of this server, with the library's own way to the network.</summary>
    public QBittorrentApi CreateClient(Action<QBittorrentOptions>? change = null)
    {
        var options = new QBittorrentOptions { BaseAddress = Address, Username = "admin", Password = "adminadmin", VisibilityTimeout = TimeSpan.FromMilliseconds(300) };
        change?.Invoke(options);
        return new(options);
    }

    protected override async Task ServeAsync(Socket socket, CancellationToken closing)
    {
        Interlocked.Increment(ref _connections);
        var requests = PipeReader.Create(new NetworkStream(socket));
        var connection = new FaultConnection(socket, closing);
        while (connection.IsOpen && await HttpMessage.ReadAsync(requests, closing) is { } request)
        {
            Requests.Enqueue(request);
            await AnswerTo(request)(connection);
        }
    }

    private Answer AnswerTo(HttpMessage request) => request switch
    {
        { Route: not ("auth/login" or "app/webapiVersion") } when request.Header("Cookie") != Cookie => Answers.Status(403, "Forbidden"),
        { Route: "app/webapiVersion" } when request.Header("Cookie") is null => Answers.Status(403, "Forbidden"),
        _ => _answers.GetValueOrDefault(request.Route, Answers.Status(404, "Not Found")),
    };
}
