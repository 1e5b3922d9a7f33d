using TorrentApi.Backends.QBittorrent;
using TorrentApi.RealServers.Tests.Samples;
using TorrentApi.RealServers.Tests.Servers;

namespace TorrentApi.RealServers.Tests.Identity;

/// <summary>A hybrid torrent is one torrent, whichever of its hashes a caller knows and whatever its key on the server is.</summary>
public abstract class HybridTests(RealServerPool pool, string version) : ServerTest(pool, version)
{
    public static TheoryData<string> Spellings => ["v1", "v2", "id", "V1", "V2", "both"];

    [Theory, MemberData(nameof(Spellings))]
    public async Task A_hybrid_is_found_and_controlled_by_each_of_its_hashes(string spelling)
    {
        await using var api = Connect(await GetServerAsync());
        var made = TorrentMaker.Make(TorrentKind.Hybrid);
        await api.Add(made.File).Stopped().SendAsync(Token);
        var target = Spell(made.Hash, spelling);

        // A client that added nothing has only the server's answers to go by.
        await using var stranger = Connect(await GetServerAsync());
        var found = await stranger.GetAsync(target, Token);
        await stranger.Categories!.AssignAsync(target, "identity", Token);
        await stranger.Tags!.AddAsync(target, ["identity"], Token);
        await stranger.Trackers!.AddAsync(target, ["http://127.0.0.1:9/announce"], cancellationToken: Token);
        await stranger.StartAsync(target, Token);
        await stranger.StopAsync(target, Token);

        found!.Hash.Should().Be(made.Hash);
        (await stranger.ListContentsAsync(target, Token)).Should().HaveCount(2);
        (await stranger.Trackers!.ListAsync(target, Token)).Should().ContainSingle();
        (await api.GetAsync(made.Hash, Token)).Should().Match<Torrent>(torrent => torrent.Category == "identity" && torrent.Tags.Contains("identity"));
        await stranger.RemoveAsync(target, RemoveData.Delete, Token);
        (await api.GetAsync(made.Hash, Token)).Should().BeNull("deleting by any of its hashes deletes it");
    }

    [Fact]
    public async Task A_v2_hash_with_another_tail_means_another_torrent()
    {
        await using var api = Connect(await GetServerAsync());
        var made = TorrentMaker.Make(TorrentKind.Hybrid);
        await api.Add(made.File).Stopped().SendAsync(Token);
        var other = SingleTarget.Parse(made.Hash.V2Hex![..40] + new string('0', 24));

        (await api.GetAsync(other, Token)).Should().BeNull();
        var removing = () => api.RemoveAsync(other, RemoveData.Delete, Token);

        (await removing.Should().ThrowAsync<TorrentApiException>()).Which.Error.Should().Be(new ApiError.MissingTorrent(other));
        (await api.GetAsync(made.Hash, Token)).Should().NotBeNull();
        await api.RemoveAsync(made.Hash, RemoveData.Delete, Token);
    }

    [Fact]
    public async Task A_hybrid_magnet_stays_one_torrent_when_its_metadata_changes_its_id()
    {
        var server = await GetServerAsync();
        await using var api = Connect(server);
        var made = TorrentMaker.Make(TorrentKind.Hybrid);
        made.WriteTo(server.DownloadDirectory);
        var v1 = InfoHash.Parse(made.Hash.V1Hex!);
        await api.Add(MagnetLink.Create(v1, made.File.Name)).SendAsync(Token);
        var before = await api.GetAsync(v1, Token);

        var waiting = api.WaitUntilCompleteAsync(v1, Patience, Token);
        await GiveMetadataAsync(server, made);
        var complete = await waiting;

        before!.Hash.Should().Be(v1);
        complete.Hash.Should().Be(made.Hash, "the metadata tells both hashes");
        (await api.ListContentsAsync(v1, Token)).Should().HaveCount(2);
        (await api.ListAsync(new TorrentQuery { Targets = MultiTarget.Of([v1, made.Hash]) }, Token)).Should().ContainSingle();
        (await api.Add(MagnetLink.Create(v1)).SendAsync(Token)).Outcome.Should().Be(AddOutcome.AlreadyPresent);
        await api.RemoveAsync(v1, RemoveData.Delete, Token);
        (await api.GetAsync(made.Hash, Token)).Should().BeNull();
    }

    /// <summary>To a magnet link that is there a server takes the metadata of a .torrent, although it answers "duplicate".</summary>
    private static async Task GiveMetadataAsync(QBittorrentProcess server, MadeTorrent made)
    {
        using var raw = await RawClient.LoginAsync(server, Token);
        using var form = new MultipartFormDataContent { { new ByteArrayContent(made.File.Bytes.ToArray()), "torrents", "metadata.torrent" } };
        await raw.PostAsync("api/v2/torrents/add", form, Token);
    }

    private static SingleTarget Spell(InfoHash hash, string spelling) => spelling switch
    {
        "v1" => SingleTarget.Parse(hash.V1Hex!),
        "V1" => SingleTarget.Parse(hash.V1Hex!.ToUpperInvariant()),
        "v2" => SingleTarget.Parse(hash.V2Hex!),
        "V2" => SingleTarget.Parse(hash.V2Hex!.ToUpperInvariant()),
        "id" => SingleTarget.Parse($"{hash.Id}"),
        _ => hash,
    };
}

public sealed class Hybrid452Tests(RealServerPool pool) : HybridTests(pool, QBittorrentVersions.V4_5_2);

public sealed class Hybrid510Tests(RealServerPool pool) : HybridTests(pool, QBittorrentVersions.V5_1_0);

public sealed class Hybrid530Tests(RealServerPool pool) : HybridTests(pool, QBittorrentVersions.V5_3_0);
