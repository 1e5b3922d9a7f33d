using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace TorrentApi.Testing.Tests.TorBox;

/// <summary>A server with its clock, and plain requests to it: no adapter is between a test and the wire.</summary>
internal sealed class TorBoxClient : IAsyncDisposable
{
    public TorBoxClient(TorBoxServerOptions? options = null, TorBoxQuirks? quirks = null)
    {
        options ??= new TorBoxServerOptions();
        Server = TorBoxServer.Start(options with { Clock = Clock, Quirks = quirks ?? options.Quirks });
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(Server.Address, "v1/api/") };
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Server.Options.ApiKey);
    }

    public ManualClock Clock { get; } = new();

    public TorBoxServer Server { get; }

    public HttpClient Http { get; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public Task<TorBoxAnswer> GetAsync(string route) => SendAsync(HttpMethod.Get, route);

    public Task<TorBoxAnswer> PostAsync(string route, object body) => SendAsync(HttpMethod.Post, route, JsonContent.Create(body));

    public Task<TorBoxAnswer> CreateAsync(MagnetLink link, params (string Name, string Value)[] more) => FormAsync("torrents/createtorrent", [("magnet", link.Text), .. more]);

    public Task<TorBoxAnswer> FormAsync(string route, params (string Name, string Value)[] fields)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields) form.Add(new StringContent(value), name);
        return SendAsync(HttpMethod.Post, route, form);
    }

    public async Task<TorBoxAnswer> SendAsync(HttpMethod method, string route, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, route) { Content = content };
        using var response = await Http.SendAsync(request, Token);
        return await TorBoxAnswer.ReadAsync(response, Token);
    }

    /// <summary>The rows of the list, fresh.</summary>
    public async Task<JsonArray> ListAsync() => (JsonArray)(await GetAsync("torrents/mylist?bypass_cache=true")).Data!;

    /// <summary>The rows of the queue, fresh.</summary>
    public async Task<JsonArray> QueueAsync() => (JsonArray)(await GetAsync("queued/getqueued?bypass_cache=true")).Data!;

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Server.DisposeAsync();
    }
}

/// <summary>An answer with its envelope taken apart.</summary>
internal sealed record TorBoxAnswer(HttpStatusCode Status, JsonNode? Body, HttpResponseHeaders Headers, byte[] Bytes)
{
    public bool? IsSuccess => (bool?)Body?["success"];

    public string? Error => Body?["error"]?.ToString();

    public string Detail => Body?["detail"]?.ToString() ?? "";

    public JsonNode? Data => Body?["data"];

    public static async Task<TorBoxAnswer> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        var body = response.Content.Headers.ContentType?.MediaType == "application/json" ? JsonNode.Parse(bytes) : null;
        return new TorBoxAnswer(response.StatusCode, body, response.Headers, bytes);
    }
}
