using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.Lookup;

/// <summary>A torrent with two hashes, on servers that know one of them.</summary>
public sealed class HybridTests
{
    private static readonly SingleTarget ByV1 = SingleTarget.Parse(Sample.HybridV1);
    private static readonly SingleTarget ByV2 = SingleTarget.Parse(Sample.HybridV2);
    private static readonly SingleTarget ByKey = SingleTarget.Parse(Sample.HybridKey);
    private static readonly SingleTarget WrongTail = SingleTarget.Parse(Sample.HybridKey + new string('0', 24));

    public static TheoryData<string> Versions => ServerVersion.Observed;

    [Fact]
    public async Task A_server_of_v1_only_finds_by_v2_what_this_client_added()
    {
        await using var scene = await Scene.ConnectedAsync("4.2.5");
        await scene.Api.AddAsync(new AddRequest(Sample.HybridMagnet));
        scene.Server.Forget();

        foreach (var target in new[] { ByV2, ByKey, ByV1, Sample.Hybrid }) (await scene.Api.GetAsync(target))!.Hash.V1Hex.Should().Be(Sample.HybridV1);

        scene.Server.Requests[0].Line.Should().Be($"GET /api/v2/torrents/info?hashes={Sample.HybridKey}%7C{Sample.HybridV1}");
        scene.Server.Requests.Should().HaveCount(4);
    }

    [Fact]
    public async Task A_server_of_v1_only_does_not_find_it_by_another_tail()
    {
        await using var scene = await Scene.ConnectedAsync("4.2.5");
        await scene.Api.AddAsync(new AddRequest(Sample.HybridMagnet));

        (await scene.Api.GetAsync(WrongTail)).Should().BeNull();
    }

    [Fact]
    public async Task A_server_of_v1_only_does_not_find_by_v2_what_somebody_else_added()
    {
        await using var scene = await Scene.ConnectedAsync("4.2.5");
        scene.Server.Hold(Sample.Hybrid);

        (await scene.Api.GetAsync(ByV2)).Should().BeNull();
        (await scene.Api.GetAsync(ByV1)).Should().NotBeNull();
    }

    [Fact]
    public async Task A_remembered_torrent_is_removed_once_an_answer_confirms_it()
    {
        await using var scene = await Scene.ConnectedAsync("4.2.5");
        await scene.Api.AddAsync(new AddRequest(Sample.HybridMagnet));
        scene.Server.Forget();

        await scene.Api.RemoveAsync(ByV2, RemoveData.Delete);

        scene.Server.Actions.Should().Equal("torrents/info", "torrents/delete");
        scene.Server.Requests[1]["hashes"].Should().Be(Sample.HybridV1);
        scene.Server.Torrents.Should().BeEmpty();
    }

    [Fact]
    public async Task A_remembered_torrent_that_is_gone_is_missing_and_nothing_is_sent()
    {
        await using var scene = await Scene.ConnectedAsync("4.2.5");
        await scene.Api.AddAsync(new AddRequest(Sample.HybridMagnet));
        scene.Server.Torrents.Clear();
        scene.Server.Forget();

        await Failure.OfAsync<ApiError.MissingTorrent>(() => scene.Api.RemoveAsync(ByV2, RemoveData.Delete));

        scene.Server.Actions.Should().Equal("torrents/info");
    }

    [Theory]
    [InlineData("4.4.0")]
    [InlineData("5.3.0")]
    public async Task A_server_of_v2_finds_it_by_every_hash_and_by_no_other(string version)
    {
        await using var scene = await Scene.ConnectedAsync(version);
        scene.Server.Hold(Sample.Hybrid);

        foreach (var target in new[] { ByV1, ByV2, ByKey, Sample.Hybrid }) (await scene.Api.GetAsync(target))!.Hash.Should().Be(Sample.Hybrid);

        (await scene.Api.GetAsync(WrongTail)).Should().BeNull();
    }

    [Fact]
    public async Task The_list_is_read_once_for_a_v1_hash_and_its_key_remembered()
    {
        await using var scene = await ConnectAsync();

        await scene.Api.GetAsync(ByV1);
        await scene.Api.GetAsync(ByV1);

        scene.Server.Requests.Select(request => request.Line).Should().Equal(
            $"GET /api/v2/torrents/info?hashes={Sample.HybridV1}", "GET /api/v2/torrents/info",
            $"GET /api/v2/torrents/info?hashes={Sample.HybridV1}%7C{Sample.HybridKey}");
    }

    [Fact]
    public async Task A_write_by_v1_goes_to_the_servers_own_key()
    {
        await using var scene = await ConnectAsync();

        await scene.Api.StopAsync(ByV1);
        await scene.Api.StopAsync(ByV1);

        scene.Server.Actions.Should().Equal("torrents/info", "torrents/info", "torrents/stop", "torrents/info", "torrents/stop");
        scene.Server.Last("torrents/stop")["hashes"].Should().Be(Sample.HybridKey);
    }

    [Fact]
    public async Task A_read_by_v1_costs_the_list_once()
    {
        await using var scene = await ConnectAsync();

        (await scene.Api.ListContentsAsync(ByV1)).Should().HaveCount(1);
        scene.Server.Actions.Should().Equal("torrents/files", "torrents/info", "torrents/files");
        scene.Server.Forget();
        (await scene.Api.Trackers!.ListAsync(ByV1)).Should().BeEmpty();

        scene.Server.Actions.Should().Equal("torrents/trackers", "torrents/info", "torrents/trackers");
        scene.Server.Requests[1]["hashes"].Should().Be($"{Sample.HybridV1}|{Sample.HybridKey}", "the key is remembered, and confirmed");
    }

    [Fact]
    public async Task A_read_by_v2_compares_the_whole_hash_first()
    {
        await using var scene = await ConnectAsync();

        (await scene.Api.ListContentsAsync(ByV2)).Should().HaveCount(1);
        await Failure.OfAsync<ApiError.MissingTorrent>(() => scene.Api.ListContentsAsync(WrongTail));

        scene.Server.Actions.Should().Equal("torrents/info", "torrents/files", "torrents/info");
    }

    [Fact]
    public async Task One_torrent_that_is_named_twice_is_listed_and_changed_once()
    {
        await using var scene = await ConnectAsync();
        var targets = MultiTarget.Of([ByV1, ByV2, ByKey]);

        (await scene.Api.ListAsync(new TorrentQuery { Targets = targets })).Should().ContainSingle();
        await scene.Api.StopAsync(targets);

        scene.Server.Last("torrents/stop")["hashes"].Should().Be(Sample.HybridKey);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Every_missing_torrent_is_named_and_nothing_is_sent(string version)
    {
        await using var scene = await Scene.ConnectedAsync(version);
        scene.Server.Hold(Sample.Hash(1));

        var error = await Failure.OfAsync<ApiError.MissingTorrent>(() => scene.Api.RemoveAsync(Sample.Many(3), RemoveData.Delete));

        error.Targets.Should().Be(MultiTarget.Of([Sample.Hash(2), Sample.Hash(3)]));
        scene.Server.Requests.Should().OnlyContain(request => request.Action == "torrents/info");
    }

    private static async Task<Scene> ConnectAsync()
    {
        var scene = await Scene.ConnectedAsync("5.1.0");
        scene.Server.Hold(Sample.Hybrid);
        return scene;
    }
}
