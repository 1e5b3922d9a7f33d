using System.Text.Json;
using TorrentApi.ContractTests.Samples;

namespace TorrentApi.Testing.Tests.UTorrent;

/// <summary>Properties of torrents: limits, trackers, labels.</summary>
public sealed class PropertyTests
{
    private static readonly SampleTorrent Sample = SampleTorrents.SeveralFiles(Guid.Parse("5f0c8b7e-3b55-4a51-9d38-0d1e8f1b2a10"));
    private static readonly string Hash = Sample.File.Hash.V1Hex!.ToUpperInvariant();
    private static readonly string Other = new('B', 40);

    [Fact]
    public async Task Every_property_is_told()
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.UploadAsync(Sample.File.Bytes);
        await visitor.SayAsync($"action=setprops&hash={Hash}&s=trackers&v=http%3A%2F%2Fa.invalid%2F%0D%0Ahttp%3A%2F%2Fb.invalid%2F%0D%0A%0D%0Ahttp%3A%2F%2Fc.invalid%2F");

        (await visitor.SayAsync($"action=getprops&hash={Hash}")).Should().Be(
            $"{{\"build\":45704,\"props\":[\n{{\"hash\":\"{Hash}\",\"trackers\":\"http://a.invalid/\\r\\nhttp://b.invalid/\\r\\n\\r\\nhttp://c.invalid/\\r\\n\",\"ulrate\":0,\"dlrate\":0,"
            + "\"superseed\":0,\"dht\":1,\"pex\":1,\"seed_override\":0,\"seed_ratio\":0,\"seed_time\":0,\"ulslots\":0}]}\n");
    }

    [Fact]
    public async Task The_trackers_of_a_file_keep_their_tiers()
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.UploadAsync(Sample.File.Bytes);

        var text = (await PropertiesAsync(visitor)).GetProperty("trackers").GetString()!;

        text.Split("\r\n\r\n").Select(tier => tier.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)).Should().BeEquivalentTo(Sample.File.TrackerTiers);
    }

    [Theory]
    [InlineData("ulrate", "2048", 2048)]
    [InlineData("dlrate", "4096", 4096)]
    [InlineData("superseed", "1", 1)]
    [InlineData("dht", "0", 0)]
    [InlineData("pex", "0", 0)]
    [InlineData("seed_override", "1", 1)]
    [InlineData("seed_ratio", "1500", 1500)]
    [InlineData("seed_time", "3600", 3600)]
    [InlineData("ulslots", "4", 4)]
    [InlineData("ulslots", "many", 0)]
    public async Task Each_property_can_be_set_and_nothing_is_said_of_it(string name, string value, int told)
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.UploadAsync(Sample.File.Bytes);

        (await visitor.SayAsync($"action=setprops&hash={Hash}&s={name}&v={value}")).Should().Be("{\"build\":45704}\n");

        (await PropertiesAsync(visitor)).GetProperty(name).GetInt64().Should().Be(told);
    }

    [Fact]
    public async Task A_rate_holds_and_none_is_zero()
    {
        var clock = new ManualClock();
        await using var server = UTorrentServer.Start("3.5.5", new UTorrentServerOptions { Clock = clock });
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.UploadAsync(Sample.File.Bytes);

        await visitor.SayAsync($"action=setprops&hash={Hash}&s=dlrate&v=100");
        var limited = (await visitor.RowAsync())[9].GetInt64();
        await visitor.SayAsync($"action=setprops&hash={Hash}&s=dlrate&v=0");

        limited.Should().Be(100);
        (await visitor.RowAsync())[9].GetInt64().Should().Be(InMemoryOptions.DefaultDownloadRate);
    }

    [Fact]
    public async Task A_private_torrent_has_neither_DHT_nor_PeX()
    {
        var secret = SampleTorrents.Private(Guid.NewGuid()).File;
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.UploadAsync(secret.Bytes);
        var hash = secret.Hash.V1Hex!.ToUpperInvariant();

        await visitor.SayAsync($"action=setprops&hash={hash}&s=dht&v=1&s=pex&v=1");

        var properties = (await visitor.AskAsync($"action=getprops&hash={hash}")).GetProperty("props")[0];
        (properties.GetProperty("dht").GetInt32(), properties.GetProperty("pex").GetInt32()).Should().Be((-1, -1));
    }

    [Fact]
    public async Task A_magnet_link_turns_out_to_be_private()
    {
        var secret = SampleTorrents.Private(Guid.NewGuid()).File;
        var clock = new ManualClock();
        await using var server = UTorrentServer.Start("3.5.5", new UTorrentServerOptions { Clock = clock, FindMetadata = _ => secret });
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.SayAsync("action=add-url&s=" + Uri.EscapeDataString(secret.ToMagnet().Text));

        clock.Advance(TimeSpan.FromSeconds(1));

        (await visitor.AskAsync($"action=getprops&hash={secret.Hash.V1Hex}")).GetProperty("props")[0].GetProperty("dht").GetInt32().Should().Be(-1);
    }

    [Theory]
    [InlineData("hash={0}&s=label&v=films&hash={1}&s=label&v=books", "films", "books")]
    [InlineData("s=label&hash={0}&v=films&s=label&hash={1}&v=books", "films", "books")]
    [InlineData("s=label&v=films&hash={0}", "films", "")]
    [InlineData("hash={0}&s=label&v=&s=label&v=films", "films", "")]
    public async Task Pairs_belong_to_a_hash_in_each_order_that_real_clients_write(string query, string first, string second)
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.UploadAsync(Sample.File.Bytes);
        await visitor.SayAsync($"action=add-url&s=magnet:?xt=urn:btih:{Other}");

        await visitor.SayAsync("action=setprops&" + query.Replace("{0}", Hash, StringComparison.Ordinal).Replace("{1}", Other, StringComparison.Ordinal));

        (await visitor.AskAsync("list=1")).GetProperty("torrents").EnumerateArray().Select(row => row[11].GetString()).Should().Equal(first, second);
    }

    [Theory]
    [InlineData("3.5.5", "films")]
    [InlineData("2.2.1", "")]
    public async Task From_3_0_on_an_old_label_stays_below_the_new_one(string version, string below)
    {
        await using var server = UTorrentServer.Start(version);
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.UploadAsync(Sample.File.Bytes);

        await visitor.SayAsync($"action=setprops&hash={Hash}&s=label&v=films");
        await visitor.SayAsync($"action=setprops&hash={Hash}&s=label&v=books");
        var above = (await visitor.RowAsync())[11].GetString();
        await visitor.SayAsync($"action=setprops&hash={Hash}&s=label&v=");

        above.Should().Be("books");
        (await visitor.RowAsync())[11].GetString().Should().Be(below);
    }

    [Theory]
    [InlineData("getprops", "props")]
    [InlineData("getfiles", "files")]
    [InlineData("getpeers", "peers")]
    public async Task An_unknown_hash_gives_no_answer_or_an_empty_one(string action, string key)
    {
        await using var server = UTorrentServer.Start("3.5.5");
        await using var other = UTorrentServer.Start("3.5.5", new UTorrentServerOptions { ListsUnknownAsEmpty = true });
        using var visitor = await Visitor.EnterAsync(server);
        using var second = await Visitor.EnterAsync(other);

        (await visitor.SayAsync($"action={action}&hash={Hash}")).Should().Be("{\"build\":45704}\n");
        (await second.SayAsync($"action={action}&hash={Hash}")).Should().Be($"{{\"build\":45704,\"{key}\":[]}}\n");
    }

    [Fact]
    public async Task A_server_whose_setprops_does_nothing_says_that_all_is_well()
    {
        await using var server = UTorrentServer.Start("3.5.5");
        server.IgnoresProperties = true;
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.UploadAsync(Sample.File.Bytes);

        (await visitor.SayAsync($"action=setprops&hash={Hash}&s=label&v=films")).Should().Be("{\"build\":45704}\n");
        var ignored = (await visitor.RowAsync())[11].GetString();
        server.Heal();
        await visitor.SayAsync($"action=setprops&hash={Hash}&s=label&v=films");

        ignored.Should().BeEmpty();
        (await visitor.RowAsync())[11].GetString().Should().Be("films");
    }

    private static async Task<JsonElement> PropertiesAsync(Visitor visitor) => (await visitor.AskAsync($"action=getprops&hash={Hash}")).GetProperty("props")[0];
}
