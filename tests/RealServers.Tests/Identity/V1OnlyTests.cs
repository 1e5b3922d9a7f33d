using TorrentApi.RealServers.Tests.Samples;
using TorrentApi.RealServers.Tests.Servers;

namespace TorrentApi.RealServers.Tests.Identity;

/// <summary>4.2.5 knows v1 hashes only: what it was never told, this library must not invent.</summary>
public sealed class V1OnlyTests(RealServerPool pool) : ServerTest(pool, QBittorrentVersions.V4_2_5)
{
    [Fact]
    public async Task A_hybrid_is_found_by_its_v2_hash_only_through_the_client_that_added_it()
    {
        await using var api = Connect(await GetServerAsync());
        await using var stranger = Connect(await GetServerAsync());
        var made = TorrentMaker.Make(TorrentKind.Hybrid);
        var v2 = SingleTarget.Parse(made.Hash.V2Hex!);

        await api.Add(made.File).Stopped().SendAsync(Token);

        (await api.GetAsync(v2, Token))!.Hash.V1Hex.Should().Be(made.Hash.V1Hex);
        (await stranger.GetAsync(v2, Token)).Should().BeNull();
        (await stranger.GetAsync(made.Hash, Token)).Should().NotBeNull("the whole hash carries v1");
        await api.RemoveAsync(v2, RemoveData.Delete, Token);
        (await stranger.GetAsync(made.Hash, Token)).Should().BeNull();
    }

    [Fact]
    public async Task A_remembered_hash_with_another_tail_matches_nothing()
    {
        await using var api = Connect(await GetServerAsync());
        var made = TorrentMaker.Make(TorrentKind.Hybrid);
        await api.Add(made.File).Stopped().SendAsync(Token);

        (await api.GetAsync(SingleTarget.Parse(made.Hash.V2Hex![..40] + new string('0', 24)), Token)).Should().BeNull();
        await api.RemoveAsync(made.Hash, RemoveData.Delete, Token);
    }

    [Fact]
    public async Task Upper_case_digits_name_the_same_torrent()
    {
        await using var api = Connect(await GetServerAsync());
        var made = TorrentMaker.Make(TorrentKind.V1);
        await api.Add(made.File).Stopped().SendAsync(Token);
        var upper = SingleTarget.Parse(made.Hash.V1Hex!.ToUpperInvariant());

        (await api.GetAsync(upper, Token)).Should().NotBeNull();
        (await api.ListContentsAsync(upper, Token)).Should().HaveCount(2);
        await api.RemoveAsync(upper, RemoveData.Delete, Token);
        (await api.GetAsync(made.Hash, Token)).Should().BeNull();
    }
}
