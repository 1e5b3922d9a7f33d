using System.Text.Json.Nodes;
using TorrentApi.ContractTests.Samples;

namespace TorrentApi.Testing.Tests.TorBox;

public sealed class CacheCheckTests
{
    private static readonly SampleTorrent Sample = SampleTorrents.SeveralFiles(Guid.NewGuid());
    private static readonly string Hash = Sample.Hash.V1Hex!;
    private static readonly string Other = SampleTorrents.UnknownHash().V1Hex!;

    [Fact]
    public async Task Hits_are_keyed_by_lower_case_hash_and_misses_are_absent()
    {
        await using var client = Start();

        var answer = await client.GetAsync($"torrents/checkcached?hash={Hash.ToUpperInvariant()},{Other}");

        var hit = answer.Data!.AsObject().Single();
        hit.Key.Should().Be(Hash);
        (hit.Value!["name"]!.ToString(), hit.Value["size"]!.GetValue<long>(), hit.Value["files"]).Should().Be((Sample.Name, Sample.File.TotalSizeBytes, null));
    }

    [Fact]
    public async Task Hashes_may_be_repeated_joined_or_both()
    {
        await using var client = Start();

        var answer = await client.GetAsync($"torrents/checkcached?hash={Other}&hash={Other},{Hash}&format=list&list_files=true");

        var row = answer.Data!.AsArray().Single()!;
        row["files"]!.AsArray().Select(file => file!["name"]!.ToString()).Should().Equal(Sample.Data.Select(file => file.Path));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_format_of_a_POST_stands_in_the_query_or_by_a_switch_in_the_body(bool isInBody)
    {
        await using var client = Start(new TorBoxQuirks { CacheFormatIsInBody = isInBody });
        var hashes = new[] { Hash };

        var byQuery = await client.PostAsync("torrents/checkcached?format=list", new { hashes });
        var byBody = await client.PostAsync("torrents/checkcached", new { hashes, format = "list" });

        (byQuery.Data is JsonArray).Should().Be(!isInBody);
        (byBody.Data is JsonArray).Should().Be(isInBody);
    }

    [Fact]
    public async Task No_hit_is_null()
    {
        await using var client = Start();

        var answer = await client.GetAsync($"torrents/checkcached?hash={Other}");

        (answer.IsSuccess, answer.Data).Should().Be((true, null));
    }

    [Fact]
    public async Task More_than_a_hundred_at_once_are_refused()
    {
        await using var client = Start();
        var hashes = Enumerable.Range(0, 101).Select(_ => SampleTorrents.UnknownHash().V1Hex);

        (await client.PostAsync("torrents/checkcached", new { hashes })).Error.Should().Be("TOO_MANY_OPTIONS");
        (await client.PostAsync("torrents/checkcached", new { hashes = hashes.Take(100) })).IsSuccess.Should().BeTrue();
    }

    [Fact]
    public async Task What_the_account_has_in_storage_is_cached_too()
    {
        await using var client = new TorBoxClient();
        var link = SampleTorrents.Magnet(Guid.NewGuid());
        await client.CreateAsync(link);
        (await client.GetAsync($"torrents/checkcached?hash={link.Hash.V1Hex}")).Data.Should().BeNull();

        client.Server.Complete(link.Hash);

        (await client.GetAsync($"torrents/checkcached?hash={link.Hash.V1Hex}")).Data!.AsObject().Should().ContainKey(link.Hash.V1Hex!);
    }

    [Fact]
    public async Task An_alias_leads_to_the_torrent_and_is_told_in_its_row()
    {
        var alias = SampleTorrents.UnknownHash();
        await using var client = new TorBoxClient();
        client.Server.Cache(Sample.File, alias);

        var created = await client.CreateAsync(MagnetLink.Create(alias));

        created.Data!["hash"]!.ToString().Should().Be(Hash);
        (await client.ListAsync()).Single()!["alternative_hashes"]!.AsArray().Select(hash => hash!.ToString()).Should().Equal(alias.V1Hex);
    }

    private static TorBoxClient Start(TorBoxQuirks? quirks = null)
    {
        var client = new TorBoxClient(quirks: quirks);
        client.Server.Cache(Sample.File);
        return client;
    }
}
