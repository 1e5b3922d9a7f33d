using System.Net;
using TorrentApi.ContractTests.Samples;

namespace TorrentApi.Testing.Tests.TorBox;

/// <summary>What is told of torrents, and what is changed of them: info, export, edit.</summary>
public sealed class InfoTests
{
    private static readonly SampleTorrent Sample = SampleTorrents.SeveralFiles(Guid.NewGuid());

    [Fact]
    public async Task The_swarm_tells_of_a_torrent_that_nobody_owns_and_asks_for_no_key()
    {
        await using var client = Start();
        client.Http.DefaultRequestHeaders.Authorization = null;

        var byHash = await client.GetAsync($"torrents/torrentinfo?hash={Sample.Hash.V1Hex}");
        var byMagnet = await client.FormAsync("torrents/torrentinfo", ("magnet", Sample.ToMagnet().Text));
        var peers = await client.FormAsync("torrents/torrentinfo", ("hash", Sample.Hash.V1Hex!), ("peers_only", "true"));

        byHash.Data!["name"]!.ToString().Should().Be(Sample.Name);
        byHash.Data["trackers"]!.AsArray().Select(tracker => tracker!.ToString()).Should().Equal(Sample.Trackers);
        byHash.Data["files"]!.AsArray().Select(file => file!["size"]!.GetValue<long>()).Should().Equal(Sample.Data.Select(file => (long)file.Bytes.Length));
        byMagnet.Data!.ToJsonString().Should().Be(byHash.Data.ToJsonString());
        peers.Data!.AsObject().Select(field => field.Key).Should().Equal("seeds", "peers");
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("&timeout=10", false)]
    public async Task A_search_of_the_swarm_ends_with_its_time(string more, bool isFound)
    {
        await using var client = Start(new TorBoxServerOptions { InfoTime = TimeSpan.FromSeconds(20) });

        (await client.GetAsync($"torrents/torrentinfo?hash={Sample.Hash.V1Hex}{more}")).IsSuccess.Should().Be(isFound);
    }

    [Fact]
    public async Task A_magnet_becomes_a_file()
    {
        await using var client = Start();

        var answer = await client.PostAsync("torrents/magnettofile", new { magnet = Sample.ToMagnet().Text });
        var unknown = await client.PostAsync("torrents/magnettofile", new { magnet = SampleTorrents.Magnet(Guid.NewGuid()).Text });

        answer.Bytes.Should().Equal(Sample.File.Bytes.ToArray());
        unknown.Error.Should().Be("ITEM_NOT_FOUND");
    }

    [Fact]
    public async Task A_torrent_is_exported_as_magnet_or_file_and_a_cached_one_is_not()
    {
        await using var client = Start();
        await client.CreateAsync(Sample.ToMagnet());
        client.Clock.Advance(TimeSpan.FromSeconds(2));
        var cached = SampleTorrents.Magnet(Guid.NewGuid());
        client.Server.Cache(cached);
        await client.CreateAsync(cached);

        (await client.GetAsync("torrents/exportdata?torrent_id=1&type=magnet")).Data!.ToString().Should().Be(Sample.ToMagnet().Text);
        (await client.GetAsync("torrents/exportdata?torrent_id=1&type=file")).Bytes.Should().Equal(Sample.File.Bytes.ToArray());
        (await client.GetAsync("torrents/exportdata?torrent_id=1&type=text")).Error.Should().Be("INVALID_OPTION");
        (await client.GetAsync("torrents/exportdata?torrent_id=2&type=magnet")).IsSuccess.Should().BeFalse();
    }

    [Fact]
    public async Task Editing_takes_the_place_of_what_was_there_once_the_data_is()
    {
        await using var client = Start();
        await client.CreateAsync(Sample.ToMagnet());
        var early = await EditAsync(client, new { torrent_id = 1, tags = new[] { "a" } });
        client.Server.Complete(Sample.Target);

        await EditAsync(client, new { torrent_id = 1, tags = new[] { "a", "b" }, name = "mine" });
        await EditAsync(client, new { torrent_id = 1, tags = new[] { "c" }, alternative_hashes = new[] { new string('A', 40) } });

        early.Error.Should().Be("NOT_CACHED");
        var row = (await client.ListAsync()).Single()!;
        (row["name"]!.ToString(), row["tags"]!.ToJsonString(), row["alternative_hashes"]![0]!.ToString()).Should().Be(("mine", """["c"]""", new string('a', 40)));
    }

    [Fact]
    public async Task An_edit_that_cannot_be_is_refused_with_its_own_code()
    {
        await using var client = Start();
        client.Server.Cache(Sample.File);
        await client.CreateAsync(Sample.ToMagnet());

        (await EditAsync(client, new { torrent_id = 1, name = "" })).Error.Should().Be("NAME_TOO_SHORT");
        (await EditAsync(client, new { torrent_id = 1, name = new string('x', 256) })).Error.Should().Be("NAME_TOO_LONG");
        (await EditAsync(client, new { torrent_id = 1, alternative_hashes = new[] { "zz" } })).Error.Should().Be("INVALID_HASH");
        (await EditAsync(client, new { torrent_id = 1 })).Error.Should().Be("NO_CHANGES");
        (await EditAsync(client, new { torrent_id = 2, name = "x" })).Error.Should().Be("ITEM_NOT_FOUND");
    }

    [Fact]
    public async Task The_old_search_is_gone_unless_a_switch_brings_it_back()
    {
        await using var modern = Start();
        await using var old = Start(quirks: new TorBoxQuirks { OldSearchLives = true });
        old.Server.Cache(Sample.File);

        (await modern.GetAsync("torrents/search?query=contract")).Status.Should().Be(HttpStatusCode.NotFound);
        (await old.GetAsync("torrents/search?query=contract")).Data!.AsArray().Single()!["hash"]!.ToString().Should().Be(Sample.Hash.V1Hex);
    }

    private static TorBoxClient Start(TorBoxServerOptions? options = null, TorBoxQuirks? quirks = null) =>
        new((options ?? new TorBoxServerOptions()) with { FindMetadata = link => Sample.Target.Matches(link.Hash) ? Sample.File : null }, quirks);

    private static Task<TorBoxAnswer> EditAsync(TorBoxClient client, object body) =>
        client.SendAsync(HttpMethod.Put, "torrents/edittorrent", System.Net.Http.Json.JsonContent.Create(body));
}
