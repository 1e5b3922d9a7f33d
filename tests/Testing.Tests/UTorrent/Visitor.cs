using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace TorrentApi.Testing.Tests.UTorrent;

/// <summary>A bare HTTP client with credentials, cookie and token: what every client of µTorrent has to bring.</summary>
internal sealed partial class Visitor : IDisposable
{
    private const int Patience = 1000;

    private readonly HttpClient _http;

    private Visitor(UTorrentServer server, string username, string password)
    {
        _http = new HttpClient { BaseAddress = server.Address };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{username}:{password}")));
    }

    public string Token { get; private set; } = "";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Knows its credentials, and has not asked for a token.</summary>
    public static Visitor Meet(UTorrentServer server) => new(server, server.Options.Username, server.Options.Password);

    public static Task<Visitor> EnterAsync(UTorrentServer server) => EnterAsync(server, server.Options.Username, server.Options.Password);

    public static async Task<Visitor> EnterAsync(UTorrentServer server, string username, string password)
    {
        var visitor = new Visitor(server, username, password);
        await visitor.RenewAsync();
        return visitor;
    }

    public async Task RenewAsync()
    {
        using var page = await SendAsync("gui/token.html");
        Token = TokenText().Match(await page.Content.ReadAsStringAsync(Cancellation)).Groups["token"].Value;
    }

    /// <summary>The whole reply to a command, which has to be 200.</summary>
    public async Task<string> SayAsync(string query)
    {
        using var response = await SendAsync($"gui/?token={Token}&{query}");
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        return await response.Content.ReadAsStringAsync(Cancellation);
    }

    public async Task<JsonElement> AskAsync(string query)
    {
        using var json = JsonDocument.Parse(await SayAsync(query));
        return json.RootElement.Clone();
    }

    /// <summary>The row of the only torrent.</summary>
    public async Task<JsonElement> RowAsync() => (await AskAsync("list=1")).GetProperty("torrents").EnumerateArray().Should().ContainSingle().Which;

    public async Task<int> StatusAsync() => (await RowAsync())[1].GetInt32();

    public async Task<HttpStatusCode> TryAsync(string query)
    {
        using var response = await SendAsync($"gui/?token={Token}&{query}");
        return response.StatusCode;
    }

    public Task<HttpResponseMessage> SendAsync(string address) => _http.GetAsync(new Uri(address, UriKind.Relative), Cancellation);

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => _http.SendAsync(request, Cancellation);

    /// <summary>Uploads a .torrent as a form whose boundary is not in quotes, unless the test wants that.</summary>
    public async Task<string> UploadAsync(ReadOnlyMemory<byte> torrent, string query = "action=add-file", string field = "torrent_file", bool quotes = false)
    {
        using var form = new MultipartFormDataContent("a-boundary");
        using var file = new ReadOnlyMemoryContent(torrent);
        form.Add(file, $"\"{field}\"", "\"file.torrent\"");
        if (!quotes) form.Headers.ContentType!.Parameters.Single(parameter => parameter.Name == "boundary").Value = "a-boundary";
        using var response = await _http.PostAsync(new Uri($"gui/?token={Token}&{query}", UriKind.Relative), form, Cancellation);
        return $"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync(Cancellation)}";
    }

    public void Dispose() => _http.Dispose();

    [GeneratedRegex("^<html><div id='token' style='display:none;'>(?<token>[A-Za-z0-9_-]{64})</div></html>$", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex TokenText();
}
