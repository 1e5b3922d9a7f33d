using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.RegularExpressions;

namespace TorrentApi.Testing.Tests.TorBox;

/// <summary>A fixed course of requests that meets every contradicted fact, and everything that was answered, as text.</summary>
internal sealed partial class Conversation : IAsyncDisposable
{
    private static readonly MagnetLink First = LinkOf('1');
    private static readonly MagnetLink Second = LinkOf('2');
    private static readonly MagnetLink Cached = LinkOf('3');

    private readonly StringBuilder _text = new();
    private readonly TorBoxClient _client;

    private Conversation(TorBoxQuirks quirks) => _client = new TorBoxClient(new TorBoxServerOptions { Slots = 1, InfoTime = TimeSpan.FromSeconds(20), FindMetadata = FindMetadata, CreatesPerMinute = 0, RequestsPerMinute = 20, FindContent = _ => new byte[10] }, quirks);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<string> HoldAsync(TorBoxQuirks quirks)
    {
        await using var conversation = new Conversation(quirks);
        await conversation.AskForNothingAsync();
        await conversation.CreateAsync();
        await conversation.ControlAsync();
        await conversation.FetchAsync();
        await conversation.AskForMuchAsync();
        await conversation.HurryAsync();
        return conversation._text.ToString();
    }

    public ValueTask DisposeAsync() => _client.DisposeAsync();

    private async Task AskForNothingAsync()
    {
        foreach (var route in (string[])["torrents/none", "torrents/mylist", "torrents/mylist?id=9", "torrents/getqueued", "torrents/search?query=x", $"torrents/checkcached?hash={Hash('9')}"])
        {
            await GetAsync(route);
        }

        _client.Server.Refuse("BAD_TOKEN");
        await GetAsync("user/me");
    }

    private async Task CreateAsync()
    {
        _client.Clock.Advance(TimeSpan.FromSeconds(1));
        await CreateAsync(First);
        await GetAsync("torrents/mylist?bypass_cache=true");
        await CreateAsync(First);
        await CreateAsync(Second);
        await PostAsync("queued/controlqueued", new { operation = "start", queued_id = 1 });
        _client.Clock.Advance(TimeSpan.FromMinutes(1));
        await CreateAsync(LinkOf('6'));
    }

    private async Task ControlAsync()
    {
        _client.Clock.Advance(TimeSpan.FromSeconds(1));
        foreach (var operation in (string[])["pause", "resume", "stop_seeding", "recheck", "REANNOUNCE"])
        {
            await PostAsync("torrents/controltorrent", new { operation, torrent_id = 1 });
        }

        await GetAsync($"torrents/torrentinfo?hash={Hash('5')}");
        _client.Server.Complete(First.Hash);
        await PutAsync("torrents/edittorrent", new { torrent_id = 1, tags = new[] { "a" } });
        await GetAsync("torrents/mylist?bypass_cache=true");
    }

    private async Task FetchAsync()
    {
        var answer = await GetAsync($"torrents/requestdl?torrent_id=1&token={_client.Server.Options.ApiKey}");
        _client.Clock.Advance(TimeSpan.FromHours(2));
        if (Link().Match(answer) is { Success: true } link) await GetAsync(link.Value);
    }

    private async Task AskForMuchAsync()
    {
        await GetAsync("torrents/mylist?bypass_cache=true");
        await CreateAsync(MagnetLink.Create(InfoHash.Parse(new string('4', 64))));
        _client.Server.Cache(Cached);
        await CreateAsync(Cached);
        await GetAsync("torrents/mylist?bypass_cache=true&limit=1");
        var hashes = Enumerable.Range(0, 101).Select(number => number == 50 ? Hash('3') : number.ToString(CultureInfo.InvariantCulture).PadLeft(40, '0'));
        await PostAsync("torrents/checkcached", new { hashes });
        await PostAsync("torrents/checkcached?format=list", new { hashes = new[] { Hash('3') } });
        for (var number = 0; number < 1001; number++) _client.Server.Queue(MagnetLink.Create(InfoHash.Parse(number.ToString(CultureInfo.InvariantCulture).PadLeft(40, 'e'))));
        _text.Append(CultureInfo.InvariantCulture, $"{Id().Count(await GetAsync("queued/getqueued?limit=2000", isTold: false))} rows\n");
    }

    private async Task HurryAsync()
    {
        _client.Clock.Advance(TimeSpan.FromMinutes(1));
        for (var i = 0; i < 22; i++) await GetAsync("user/me");
        _client.Clock.Advance(TimeSpan.FromSeconds(60));
        await GetAsync("user/me");
        _client.Clock.Advance(TimeSpan.FromSeconds(10));
        for (var i = 0; i < 22; i++) await GetAsync("user/me", isTold: false);
        _client.Clock.Advance(TimeSpan.FromSeconds(40));
        for (var i = 0; i < 22; i++) await GetAsync("user/me", isTold: false);
        _client.Clock.Advance(TimeSpan.FromSeconds(20));
        await GetAsync("user/me");
    }

    /// <summary>A torrent too large for all but one reading of the plan; and a small one.</summary>
    private static TorrentFile? FindMetadata(MagnetLink link) => link == LinkOf('6') ? Make(600L << 30, 64 << 20) : link.Hash == InfoHash.Parse(Hash('5')) ? Make(1000, 16 << 10) : null;

    private static TorrentFile Make(long size, long pieceLength)
    {
        var pieces = (int)((size + pieceLength - 1) / pieceLength) * 20;
        return TorrentFile.Parse(Encoding.ASCII.GetBytes($"d4:infod6:lengthi{size}e4:name1:x12:piece lengthi{pieceLength}e6:pieces{pieces}:{new string('p', pieces)}ee"));
    }

    private static string Hash(char digit) => new(digit, 40);

    private static MagnetLink LinkOf(char digit) => MagnetLink.Create(InfoHash.Parse(Hash(digit)), $"torrent {digit}");

    private Task CreateAsync(MagnetLink link) => TellAsync(HttpMethod.Post, "torrents/createtorrent", new FormUrlEncodedContent([new("magnet", link.Text)]));

    private Task PostAsync(string route, object body) => TellAsync(HttpMethod.Post, route, JsonContent.Create(body));

    private Task PutAsync(string route, object body) => TellAsync(HttpMethod.Put, route, JsonContent.Create(body));

    private Task<string> GetAsync(string route, bool isTold = true) => TellAsync(HttpMethod.Get, route, null, isTold);

    private async Task<string> TellAsync(HttpMethod method, string route, HttpContent? content, bool isTold = true)
    {
        using var request = new HttpRequestMessage(method, route) { Content = content };
        using var response = await _client.Http.SendAsync(request, Token);
        var body = await response.Content.ReadAsStringAsync(Token);
        if (!isTold) return body;

        var headers = response.Headers.Select(header => $"{header.Key}={string.Join(',', header.Value)}");
        _text.Append(CultureInfo.InvariantCulture, $"{method} {Link().Replace(route, "link")}: {(int)response.StatusCode} {string.Join(' ', headers)} {(body.Length < 10_000 ? Link().Replace(body, "link") : "")}\n");
        return body;
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/content/[^""]+", RegexOptions.None, 10_000)]
    private static partial Regex Link();

    [GeneratedRegex(@"""id"":", RegexOptions.None, 10_000)]
    private static partial Regex Id();
}
