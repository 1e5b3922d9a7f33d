using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.Features;

public sealed class TrackerTests
{
    private const string Old = "http://a.test/p%20k?x=1&y=%2B";
    private const string New = "udp://b.test:1/announce";

    public static TheoryData<string> Versions => ["4.2.5", "4.5.2", "5.0.0", "5.0.4", "5.1.0", "5.3.0"];

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_tracker_with_percent_signs_is_removed_by_its_exact_text(string version)
    {
        await using var scene = await ConnectAsync(version);

        await scene.Api.Trackers!.RemoveAsync(Sample.Hash(1), [Old]);

        scene.Server.Torrents.Values.Single().Trackers.Should().BeEmpty();
        scene.Server.Actions.Should().Equal("torrents/info", "torrents/removeTrackers", "torrents/trackers");
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_tracker_that_is_not_there_counts_as_removed(string version)
    {
        await using var scene = await ConnectAsync(version);

        await scene.Api.Trackers!.RemoveAsync(Sample.Hash(1), [New]);

        scene.Server.Torrents.Values.Single().Trackers.Should().Equal(Old);
    }

    [Fact]
    public async Task A_tracker_that_is_listed_a_little_longer_is_waited_for()
    {
        await using var scene = await ConnectAsync("5.1.0");
        scene.Server.Next("torrents/trackers", 200, $$"""[{"url":"{{Old}}","status":2,"tier":0,"msg":""}]""", times: 2);

        await scene.FinishAsync(DoneAsync(scene.Api.Trackers!.RemoveAsync(Sample.Hash(1), [Old])));

        scene.Server.Actions.Count(action => action == "torrents/trackers").Should().Be(3);
    }

    [Fact]
    public async Task A_tracker_that_stays_in_spite_of_a_success_is_told()
    {
        await using var scene = await ConnectAsync("5.1.0");
        scene.Server.Next("torrents/removeTrackers", 200);

        await scene.FinishAsync(Failure.OfAsync<ApiError.UnexpectedResponse>(() => scene.Api.Trackers!.RemoveAsync(Sample.Hash(1), [Old])));
    }

    [Fact]
    public async Task A_torrent_that_is_gone_meanwhile_has_no_tracker_left()
    {
        await using var scene = await ConnectAsync("5.1.0");
        scene.Server.Next("torrents/trackers", 404);

        await scene.Api.Trackers!.RemoveAsync(Sample.Hash(1), [Old]);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task One_tracker_takes_anothers_place(string version)
    {
        await using var scene = await ConnectAsync(version);

        await scene.Api.Trackers!.ReplaceAsync(Sample.Hash(1), Old, New);

        scene.Server.Torrents.Values.Single().Trackers.Should().Equal(New);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Replacing_what_is_not_there_is_a_conflict(string version)
    {
        await using var scene = await ConnectAsync(version);

        await Failure.OfAsync<ApiError.Conflict>(() => scene.Api.Trackers!.ReplaceAsync(Sample.Hash(1), "udp://c.test:1", New));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Replacing_by_what_is_there_is_a_conflict(string version)
    {
        await using var scene = await ConnectAsync(version);
        scene.Server.Torrents.Values.Single().Trackers.Add(New);

        await Failure.OfAsync<ApiError.Conflict>(() => scene.Api.Trackers!.ReplaceAsync(Sample.Hash(1), Old, New));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Each_member_says_that_a_torrent_is_missing(string version)
    {
        await using var scene = await Scene.ConnectedAsync(version);
        var trackers = scene.Api.Trackers!;
        Func<Task>[] calls =
        [
            () => trackers.ListAsync(Sample.Hash(1)), () => trackers.AddAsync(Sample.Hash(1), [New]),
            () => trackers.RemoveAsync(Sample.Hash(1), [New]), () => trackers.ReplaceAsync(Sample.Hash(1), Old, New),
        ];

        foreach (var call in calls) (await Failure.OfAsync<ApiError.MissingTorrent>(call)).Targets.Should().Be((MultiTarget)Sample.Hash(1));

        scene.Server.Requests.Should().OnlyContain(request => request.Method == "GET");
    }

    [Fact]
    public async Task A_tier_of_its_own_needs_4_5()
    {
        await using var scene = await ConnectAsync("4.4.0");

        var error = await Failure.OfAsync<ApiError.Unsupported>(() => scene.Api.Trackers!.AddAsync(Sample.Hash(1), [New], tier: 1));

        error.What.Should().Be("TrackersAddTier needs qBittorrent 4.5; this is v4.4.0");
        scene.Server.Requests.Should().BeEmpty();
    }

    [Theory]
    [InlineData("4.1.4")]
    public async Task Editing_needs_4_1_5(string version)
    {
        await using var scene = await ConnectAsync(version);

        await Failure.OfAsync<ApiError.Unsupported>(() => scene.Api.Trackers!.RemoveAsync(Sample.Hash(1), [Old]));
        await Failure.OfAsync<ApiError.Unsupported>(() => scene.Api.Trackers!.ReplaceAsync(Sample.Hash(1), Old, New));

        scene.Server.Requests.Should().BeEmpty();
    }

    private static async Task<bool> DoneAsync(Task task)
    {
        await task;
        return true;
    }

    private static async Task<Scene> ConnectAsync(string version)
    {
        var scene = await Scene.ConnectedAsync(version);
        scene.Server.Hold(Sample.Hash(1)).Trackers.Add(Old);
        return scene;
    }
}
