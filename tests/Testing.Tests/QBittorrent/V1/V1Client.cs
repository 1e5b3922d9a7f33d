using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace TorrentApi.Testing.Tests.QBittorrent.V1;

/// <summary>A logged-in client of a simulated server up to 4.0, on a clock that stands still.</summary>
internal sealed class V1Client : IAsyncDisposable
{
    private readonly HttpClient _http;

    private V1Client(QBittorrentServer server, ManualClock clock)
    {
        (Server, Clock) = (server, clock);

        // Every answer ends its connection without saying so.
        _http = new HttpClient(new SocketsHttpHandler { UseCookies = false, PooledConnectionLifetime = TimeSpan.Zero }) { BaseAddress = server.Address };
    }

    public QBittorrentServer Server { get; }

    public ManualClock Clock { get; }

    public string Cookie => _http.DefaultRequestHeaders.GetValues("Cookie").Single();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<V1Client> StartAsync(string version, QBittorrentServerOptions? options = null)
    {
        var clock = new ManualClock();
        var client = new V1Client(QBittorrentServer.Start(version, (options ?? new QBittorrentServerOptions { DownloadRate = 0 }) with { Clock = clock }), clock);
        using var login = await client.PostAsync("login", ("username", "admin"), ("password", "adminadmin"));
        client._http.DefaultRequestHeaders.Add("Cookie", login.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
        return client;
    }

    public Task<HttpResponseMessage> GetAsync(string path) => _http.GetAsync(new Uri(path, UriKind.Relative), Token);

    public Task<string> TextAsync(string path) => _http.GetStringAsync(new Uri(path, UriKind.Relative), Token);

    public async Task<JsonElement> JsonAsync(string path)
    {
        using var json = JsonDocument.Parse(await TextAsync(path));
        return json.RootElement.Clone();
    }

    /// <summary>Posts an encoded body whose every letter is spelt so that a server with a weak reader reads it.</summary>
    public Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields) =>
        PostAsync(path, string.Join('&', fields.Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value)}")));

    public async Task<HttpResponseMessage> PostAsync(string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/x-www-form-urlencoded");
        return await _http.PostAsync(new Uri(path, UriKind.Relative), content, Token);
    }

    /// <summary>Does a command whose success is told by 200 and nothing else.</summary>
    public async Task DoAsync(string command, params (string Name, string Value)[] fields)
    {
        using var answer = await PostAsync("command/" + command, fields);
        answer.EnsureSuccessStatusCode();
        (await answer.Content.ReadAsStringAsync(Token)).Should().BeEmpty();
    }

    public async Task<HttpResponseMessage> UploadAsync(IEnumerable<(string Name, byte[] Bytes)> files, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, bytes) in files) form.Add(File(bytes), "torrents", name);
        foreach (var (name, value) in fields) form.Add(new StringContent(value), name);
        return await _http.PostAsync(new Uri(files.Any() ? "command/upload" : "command/download", UriKind.Relative), form, Token);
    }

    /// <summary>Adds a magnet link by its hash, which is returned.</summary>
    public async Task<string> AddAsync(char digit = 'a')
    {
        var hash = new string(digit, 40);
        using var answer = await PostAsync("command/download", ("urls", $"magnet:?xt=urn:btih:{hash}&dn=a film"));
        answer.EnsureSuccessStatusCode();
        return hash;
    }

    /// <summary>Adds a file, whose hash is returned.</summary>
    public async Task<string> AddAsync(TorrentFile file, params (string Name, string Value)[] fields)
    {
        using var answer = await UploadAsync([("a.torrent", file.Bytes.ToArray())], fields);
        answer.EnsureSuccessStatusCode();
        return file.Hash.V1Hex!;
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Server.DisposeAsync();
    }

    private static ByteArrayContent File(byte[] bytes) => new(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/x-bittorrent") } };
}
