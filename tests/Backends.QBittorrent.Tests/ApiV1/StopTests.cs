using TorrentApi.Backends.QBittorrent.Tests.Scripted;
using TorrentApi.Shared;

namespace TorrentApi.Backends.QBittorrent.Tests.ApiV1;

/// <summary>A stop within 1.5 s of the add is ignored by the server, which shows "paused" all the same.</summary>
public sealed class StopTests
{
    public static TheoryData<string> Versions => ServerVersion.ObservedOfV1;

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_torrent_that_was_just_added_is_stopped_until_it_stays_stopped(string version)
    {
        await using var scene = await Scene.ConnectedAsync(version);
        await scene.Api.AddAsync(new AddRequest(Sample.Magnet(1)));

        await StopAsync(scene, Sample.Hash(1), "command/pause");

        scene.Server.Torrents.Values.Single().IsPaused.Should().BeTrue("the server ignored the first stop");
        scene.Server.Actions.Count(action => action == "command/pause").Should().BeGreaterThan(1);
    }

    [Fact]
    public async Task An_older_torrent_is_stopped_once_and_believed()
    {
        await using var scene = await Scene.ConnectedAsync("4.0.4");
        await scene.Api.AddAsync(new AddRequest(Sample.Magnet(1)));
        scene.Clock.Advance(TimeSpan.FromSeconds(3));
        scene.Server.Forget();

        await scene.Api.StopAsync(Sample.Hash(1));

        scene.Server.Actions.Should().Equal("query/torrents", "command/pause");
        scene.Server.Torrents.Values.Single().IsPaused.Should().BeTrue();
    }

    [Fact]
    public async Task A_torrent_that_somebody_else_added_just_now_is_known_by_its_date()
    {
        await using var scene = await Scene.ConnectedAsync("4.0.4");
        scene.Server.Hold(Sample.Hash(1)).Since = scene.Clock.GetTimestamp();
        scene.Server.Torrents.Values.Single().AddedOn = scene.Clock.GetUtcNow().ToUnixTimeSeconds();

        await StopAsync(scene, Sample.Hash(1), "command/pause");

        scene.Server.Torrents.Values.Single().IsPaused.Should().BeTrue();
    }

    [Fact]
    public async Task All_torrents_are_stopped_and_the_young_among_them_again()
    {
        await using var scene = await Scene.ConnectedAsync("4.0.4");
        scene.Server.Hold(Sample.Hash(2));
        await scene.Api.AddAsync(new AddRequest(Sample.Magnet(1)));

        await StopAsync(scene, MultiTarget.All, "command/pauseAll");

        scene.Server.Torrents.Values.Should().OnlyContain(torrent => torrent.IsPaused);
        scene.Server.Requests.Where(request => request.Action == "command/pause").Should().OnlyContain(request => request["hash"] == Sample.Hex(1));
    }

    [Theory]
    [InlineData("3.2.0")]
    [InlineData("3.3.5")]
    public async Task Added_stopped_as_soon_as_visible_it_ends_up_stopped(string version)
    {
        await using var scene = await Scene.ConnectedAsync(version);
        var options = new AddOptions { Stopped = true, StopTiming = StopTiming.AsSoonAsVisible };

        var result = await scene.FinishAsync(scene.Api.AddAsync(new AddRequest(Sample.Magnet(1), options)));

        result.Should().Be(AddResult.Added(Sample.Hash(1)));
        scene.Server.Torrents.Values.Single().IsPaused.Should().BeTrue();
    }

    [Fact]
    public async Task A_stop_that_breaks_off_says_which_torrents_are_stopped()
    {
        await using var scene = await Scene.ConnectedAsync("4.0.4");
        foreach (var number in Enumerable.Range(1, 4)) scene.Server.Hold(Sample.Hash(number));
        var stops = 0;
        scene.Server.Next("command/pause", (_, _) => Task.FromResult(++stops == 3 ? ScriptedServer.Text(500) : null), times: 4);

        var error = await Failure.OfAsync<ApiError.Incomplete>(() => scene.Api.StopAsync(Sample.Many(4)));

        error.Done.Should().Be(Sample.Many(2));
        error.Remaining.Should().Be(MultiTarget.Of(Sample.Hash(3), Sample.Hash(4)));
        error.Cause.Should().BeOfType<ApiError.ServerFault>();
        scene.Server.Torrents.Values.Count(torrent => torrent.IsPaused).Should().Be(2);
    }

    [Fact]
    public async Task A_stop_that_fails_at_once_is_a_failure_and_not_half_done()
    {
        await using var scene = await Scene.ConnectedAsync("4.0.4");
        scene.Server.Hold(Sample.Hash(1));
        scene.Server.Next("command/pause", 500);

        await Failure.OfAsync<ApiError.ServerFault>(() => scene.Api.StopAsync(Sample.Hash(1)));
    }

    /// <summary>Lets time pass only after the first stop was sent, so that it meets the torrent young.</summary>
    private static async Task StopAsync(Scene scene, MultiTarget targets, string first)
    {
        var stopping = StopAsync(scene.Api, targets);
        await Pauses.UntilAsync(() => scene.Server.Actions.Contains(first));
        await scene.FinishAsync(stopping);
    }

    private static async Task<bool> StopAsync(ITorrentApi api, MultiTarget targets)
    {
        await api.StopAsync(targets);
        return true;
    }
}
