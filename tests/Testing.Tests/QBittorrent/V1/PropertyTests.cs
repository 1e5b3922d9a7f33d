using TorrentApi.ContractTests.Samples;

namespace TorrentApi.Testing.Tests.QBittorrent.V1;

/// <summary>What API v1 tells of one torrent, and tells again for 1.5 s whatever has become of it.</summary>
public sealed class PropertyTests
{
    private const string Unknown = "query/{0}/bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";

    private static readonly TimeSpan Cache = QBittorrentServerOptions.DefaultPropertyCacheTime;

    [Theory]
    [InlineData("4.0.4", "propertiesGeneral", "", "{}")]
    [InlineData("4.0.4", "propertiesTrackers", "", "[]")]
    [InlineData("4.0.4", "propertiesWebSeeds", "", "[]")]
    [InlineData("4.0.4", "propertiesFiles", "", "[]")]
    [InlineData("4.0.4", "getPieceStates", "", "[]")]
    [InlineData("3.3.4", "propertiesGeneral", "", "{}")]
    [InlineData("3.2.0", "propertiesTrackers", "[]", "[]")]
    public async Task An_unknown_hash_is_an_empty_answer_and_the_second_time_another_one(string version, string endpoint, string first, string second)
    {
        await using var client = await V1Client.StartAsync(version);
        var path = Unknown.Replace("{0}", endpoint, StringComparison.Ordinal);

        (await client.TextAsync(path)).Should().Be(first);
        (await client.TextAsync(path)).Should().Be(second);
        client.Clock.Advance(Cache);
        (await client.TextAsync(path)).Should().Be(first);
    }

    [Fact]
    public async Task A_change_shows_when_the_cache_ends_or_another_torrent_was_asked_for()
    {
        await using var client = await V1Client.StartAsync("4.0.4");
        var (one, other) = (await client.AddAsync('a'), await client.AddAsync('b'));
        var path = "query/propertiesTrackers/" + one;
        (await client.TextAsync(path)).Should().Be("[]");

        await client.DoAsync("addTrackers", ("hash", one), ("urls", "http://one.invalid/announce\nrubbish\nrubbish"));

        (await client.TextAsync(path)).Should().Be("[]", "the answer is kept for 1.5 s");
        await client.TextAsync("query/propertiesTrackers/" + other);
        var rows = await client.JsonAsync(path);
        rows.EnumerateArray().Select(row => (row.GetProperty("url").GetString(), row.GetProperty("status").GetString()))
            .Should().Equal(("http://one.invalid/announce", "Not contacted yet"), ("rubbish", "Not contacted yet"));

        await client.DoAsync("delete", ("hashes", one));
        (await client.JsonAsync(path)).GetArrayLength().Should().Be(2, "the answer outlives the torrent");
        client.Clock.Advance(Cache);
        (await client.TextAsync(path)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("3.2.0", true)]
    [InlineData("3.3.4", false)]
    [InlineData("4.0.4", false)]
    public async Task A_hash_in_capitals_is_an_unknown_one_from_3_3_on(string version, bool isFound)
    {
        await using var client = await V1Client.StartAsync(version);
        var hash = await client.AddAsync();

        (await client.TextAsync("query/propertiesGeneral/" + hash.ToUpperInvariant())).Should().HaveLength(isFound ? (await client.TextAsync("query/propertiesGeneral/" + hash)).Length : 0);
    }

    [Fact]
    public async Task A_path_without_a_hash_is_404()
    {
        await using var client = await V1Client.StartAsync("4.0.4");

        using var answer = await client.GetAsync("query/propertiesGeneral");

        answer.StatusCode.Should().Be(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_properties_of_a_torrent_that_was_complete_from_its_start_end_the_server()
    {
        var file = SampleTorrents.Hybrid(Guid.NewGuid()).File;
        await using var client = await V1Client.StartAsync("4.0.4", new QBittorrentServerOptions { CrashesOnProperties = true });
        var hash = await client.AddAsync(file, ("skip_checking", "true"));

        (await RawHttp.SendAsync(client.Server, $"GET /query/propertiesGeneral/{hash} HTTP/1.1\r\nCookie: {client.Cookie}\r\n\r\n")).Should().BeEmpty();
        (await RawHttp.SendAsync(client.Server, "GET /version/api HTTP/1.1\r\n\r\n")).Should().BeEmpty("the process is gone");

        client.Server.Restart("4.0.4");
        (await client.TextAsync("version/api")).Should().Be("17");
    }

    [Fact]
    public async Task A_shutdown_ends_the_server()
    {
        await using var client = await V1Client.StartAsync("4.0.4");

        await client.DoAsync("shutdown");

        (await RawHttp.SendAsync(client.Server, "GET /version/api HTTP/1.1\r\n\r\n")).Should().BeEmpty();
    }
}
