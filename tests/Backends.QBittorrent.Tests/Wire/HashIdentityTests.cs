using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Tests.Wire;

public class HashIdentityTests
{
    private const string V1 = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    private const string V2 = "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbcccccccccccccccccccccccc";
    private const string V2Id = "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";
    private const string Other = "dddddddddddddddddddddddddddddddddddddddd";
    private const string Zeros = "0000000000000000000000000000000000000000";

    [Theory]
    [InlineData(V1, null, null, V1)] // up to 4.3
    [InlineData(V1, V1, "", V1)] // 4.4+
    [InlineData(V2Id, "", V2, V2)] // 4.4+, v2 only
    [InlineData(V2Id, V1, V2, V1 + "-" + V2)] // 4.4+, hybrid
    [InlineData(V1, V1, V2, V1 + "-" + V2)] // hybrid under its v1 hash
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", null, null, V1)]
    [InlineData(V1, "garbage", "garbage", V1)]
    [InlineData(V2Id, "garbage", V2, V2)] // the v2 hash proves what the key is
    [InlineData(V1, V1, "garbage", V1)]
    [InlineData(Other, V1, V2, Other)] // contradiction: the key alone is believed
    [InlineData(Other, V1, "", Other)]
    [InlineData(Other, "", V2, Other)]
    [InlineData(V1, Zeros, "", V1)]
    [InlineData(V1, V1, Zeros + "000000000000000000000000", V1)]
    public async Task A_torrent_has_every_hash_that_the_row_proves(string key, string? v1, string? v2, string expected)
    {
        var context = new TorrentReadContext();
        var fields = $"\"hash\":\"{key}\"" + (v1 is null ? "" : $",\"infohash_v1\":\"{v1}\"") + (v2 is null ? "" : $",\"infohash_v2\":\"{v2}\"");

        var torrents = await Reading.ListAsync($"[{{{fields}}}]", context);

        torrents.Should().ContainSingle().Which.Hash.Should().Be(InfoHash.Parse(expected));
        context.KeyOf(torrents[0]).Should().Be(TorrentId.Parse(key));
    }

    [Fact]
    public async Task Only_keys_that_the_hash_does_not_tell_are_remembered()
    {
        var context = new TorrentReadContext();

        await Reading.ListAsync(
            $$"""[{"hash":"{{V2Id}}","infohash_v1":"{{V1}}","infohash_v2":"{{V2}}"},{"hash":"{{Other}}"},{"hash":"{{V1}}","infohash_v1":"{{V1}}","infohash_v2":"{{V2}}"}]""",
            context);

        context.ForeignKeys.Should().Be(1);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"name":"no hash"}""")]
    [InlineData("""{"hash":null}""")]
    [InlineData("""{"hash":""}""")]
    [InlineData("""{"hash":12}""")]
    [InlineData("""{"hash":["0123456789abcdef0123456789abcdef01234567"]}""")]
    [InlineData("""{"hash":"0123456789abcdef0123456789abcdef0123456"}""")]
    [InlineData("""{"hash":"0123456789abcdef0123456789abcdef0123456g"}""")]
    [InlineData("""{"hash":"0000000000000000000000000000000000000000"}""")]
    [InlineData("""{"hash":"0123456789abcdef0123456789abcdef01234567","hash":null}""")]
    [InlineData("null")]
    [InlineData("12")]
    [InlineData("-1.5e3")]
    [InlineData("true")]
    [InlineData("\"text\"")]
    [InlineData("[[1,{}],2]")]
    public async Task An_element_without_a_usable_hash_is_counted_and_the_others_stay(string element)
    {
        var context = new TorrentReadContext();
        var good = $$"""{"hash":"{{V1}}"}""";

        var torrents = await Reading.ListAsync($"[{element},{good},{element} ,{good},{element}]", context);

        torrents.Should().HaveCount(2);
        context.SkippedRows.Should().Be(3);
    }
}
