using System.Text.Json;
using TorrentApi.ContractTests.Samples;

namespace TorrentApi.Testing.Tests.QBittorrent;

/// <summary>Answers that are whole and wrong, and what outlives a restart.</summary>
public sealed class ContentFaultTests
{
    private const string Hash = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("4.2.5", "api/v2/")]
    [InlineData("5.3.0", "api/v2/")]
    public async Task A_delta_that_loses_a_field_waits_for_one_that_has_some(string version, string root)
    {
        await using var server = QBittorrentServer.Start(version, new QBittorrentServerOptions { BypassesLogin = true, DownloadRate = 0, Clock = new ManualClock() });
        using var http = new HttpClient { BaseAddress = server.Address };
        await PostAsync(http, root + "torrents/add", ("urls", "magnet:?xt=urn:btih:" + Hash));
        server.Fail(ResponseFault.DropField);

        var full = await JsonAsync(http, root + "sync/maindata");
        full.GetProperty("torrents").GetProperty(Hash).TryGetProperty("state", out _).Should().BeTrue("a full answer is left alone");
        server.Complete(SingleTarget.Parse(Hash));
        var delta = (await JsonAsync(http, $"{root}sync/maindata?rid={full.GetProperty("rid")}")).GetProperty("torrents").GetProperty(Hash);

        delta.TryGetProperty("progress", out _).Should().BeTrue();
        delta.TryGetProperty("state", out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("3.2.0", "query/torrents", "command/download")]
    [InlineData("4.0.4", "query/torrents", "command/download")]
    [InlineData("5.1.0", "api/v2/torrents/info", "api/v2/torrents/add")]
    public async Task A_torrent_stands_twice_in_as_many_lists_as_were_asked_for(string version, string list, string add)
    {
        await using var server = QBittorrentServer.Start(version, new QBittorrentServerOptions { BypassesLogin = true });
        using var http = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.Zero }) { BaseAddress = server.Address };
        await PostAsync(http, add, ("urls", "magnet:?xt=urn:btih:" + Hash));
        server.Fail(ResponseFault.DuplicateRow);

        (await JsonAsync(http, list)).GetArrayLength().Should().Be(2);
        (await JsonAsync(http, list)).GetArrayLength().Should().Be(1);
    }

    [Theory]
    [InlineData("4.5.2", false)]
    [InlineData("5.1.0", true)]
    [InlineData("5.3.0", true)]
    public async Task The_old_id_of_a_hybrid_haunts_the_session_that_had_seen_it(string version, bool isGhost)
    {
        var hybrid = SampleTorrents.Hybrid(Guid.NewGuid()).File;

        // By the time of day: the client looks at the expiry of its cookie.
        var clock = new ManualClock(TimeProvider.System.GetUtcNow());
        await using var server = QBittorrentServer.Start(version, new QBittorrentServerOptions { Clock = clock, FindMetadata = _ => hybrid });
        using var seeing = await LogInAsync(server);
        using var late = await LogInAsync(server);
        await PostAsync(seeing, "api/v2/torrents/add", ("urls", $"magnet:?xt=urn:btih:{hybrid.Hash.V1Hex}"));
        var first = await JsonAsync(seeing, "api/v2/sync/maindata");

        clock.Advance(TimeSpan.FromSeconds(5));

        var delta = await JsonAsync(seeing, $"api/v2/sync/maindata?rid={first.GetProperty("rid")}");
        delta.TryGetProperty("torrents_removed", out _).Should().Be(!isGhost);
        Keys(delta).Should().Equal(hybrid.Hash.Id.ToString());
        Keys(await JsonAsync(seeing, "api/v2/sync/maindata")).Should().HaveCount(isGhost ? 2 : 1);
        Keys(await JsonAsync(late, "api/v2/sync/maindata")).Should().Equal(hybrid.Hash.Id.ToString());
    }

    [Fact]
    public async Task An_upgrade_from_4_0_to_5_1_keeps_the_torrents_and_changes_the_language()
    {
        await using var client = await V1.V1Client.StartAsync("4.0.4");
        await client.AddAsync();
        await client.DoAsync("setCategory", ("hashes", Hash), ("category", "films"));
        await client.DoAsync("pause", ("hash", Hash));

        client.Server.Restart("5.1.0");

        using var old = await client.GetAsync("query/torrents");
        ((int)old.StatusCode).Should().Be(404);
        using var session = await LogInAsync(client.Server);
        var row = (await JsonAsync(session, "api/v2/torrents/info"))[0];
        (row.GetProperty("category").GetString(), row.GetProperty("state").GetString()).Should().Be(("films", "stoppedDL"));
    }

    private static async Task<HttpClient> LogInAsync(QBittorrentServer server)
    {
        var http = new HttpClient { BaseAddress = server.Address };
        await PostAsync(http, "api/v2/auth/login", ("username", "admin"), ("password", "adminadmin"));
        return http;
    }

    private static IEnumerable<string> Keys(JsonElement answer) => answer.GetProperty("torrents").EnumerateObject().Select(torrent => torrent.Name);

    private static async Task PostAsync(HttpClient http, string path, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.ToDictionary(field => field.Name, field => field.Value));
        using var answer = await http.PostAsync(new Uri(path, UriKind.Relative), form, Token);
        answer.EnsureSuccessStatusCode();
    }

    private static async Task<JsonElement> JsonAsync(HttpClient http, string path)
    {
        using var json = JsonDocument.Parse(await http.GetStringAsync(new Uri(path, UriKind.Relative), Token));
        return json.RootElement.Clone();
    }
}
