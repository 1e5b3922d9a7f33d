using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.Lookup;

/// <summary>Thousands of torrents in one call.</summary>
public sealed class ManyTargetsTests
{
    private const int Count = 4_500;

    [Theory]
    [InlineData("4.2.5", "torrents/pause")]
    [InlineData("5.1.0", "torrents/stop")]
    public async Task Looks_and_writes_go_out_2000_keys_at_a_time(string version, string action)
    {
        await using var scene = await ConnectAsync(version);

        await scene.Api.StopAsync(Sample.Many(Count));

        scene.Server.Actions.Should().Equal("torrents/info", "torrents/info", "torrents/info", action, action, action);
        scene.Server.Requests.Select(request => request["hashes"]!.Split('|').Length).Should().Equal(2000, 2000, 500, 2000, 2000, 500);
        scene.Server.Requests.Skip(3).SelectMany(request => request["hashes"]!.Split('|')).Should().OnlyHaveUniqueItems().And.HaveCount(Count);
    }

    [Fact]
    public async Task A_batch_that_breaks_off_says_what_was_done()
    {
        await using var scene = await ConnectAsync("5.1.0");
        scene.Server.Next("torrents/stop", (_, _) =>
        {
            scene.Server.Next("torrents/stop", 503);
            return Task.FromResult<HttpResponseMessage?>(null);
        });

        var error = await Failure.OfAsync<ApiError.Incomplete>(() => scene.Api.StopAsync(Sample.Many(Count)));

        error.Done.Should().Be(Sample.Many(2000));
        error.Remaining.Targets.Should().HaveCount(2500);
        error.Cause.Should().BeOfType<ApiError.ServerFault>();
        scene.Server.Actions.Should().Equal("torrents/info", "torrents/info", "torrents/info", "torrents/stop", "torrents/stop");
    }

    [Fact]
    public async Task A_batch_that_fails_at_once_is_not_incomplete()
    {
        await using var scene = await ConnectAsync("5.1.0");
        scene.Server.Next("torrents/stop", 503);

        await Failure.OfAsync<ApiError.ServerFault>(() => scene.Api.StopAsync(Sample.Many(Count)));
    }

    [Fact]
    public async Task A_removal_that_breaks_off_says_what_is_gone()
    {
        await using var scene = await ConnectAsync("5.1.0");
        scene.Server.Next("torrents/delete", (_, _) =>
        {
            scene.Server.Next("torrents/delete", 400);
            return Task.FromResult<HttpResponseMessage?>(null);
        });

        var error = await Failure.OfAsync<ApiError.Incomplete>(() => scene.Api.RemoveAsync(Sample.Many(Count), RemoveData.Keep));

        error.Done.Should().Be(Sample.Many(2000));
        scene.Server.Torrents.Should().HaveCount(2500);
    }

    [Fact]
    public async Task A_removal_whose_second_answer_is_lost_is_judged_by_what_is_left()
    {
        await using var scene = await ConnectAsync("5.1.0");
        scene.Server.Next("torrents/delete", (_, _) =>
        {
            scene.Server.LoseAnswer("torrents/delete");
            return Task.FromResult<HttpResponseMessage?>(null);
        });

        var error = await Failure.OfAsync<ApiError.Incomplete>(() => scene.Api.RemoveAsync(Sample.Many(Count), RemoveData.Keep));

        error.Done.Should().Be(Sample.Many(4000), "the second 2000 are gone, whatever became of the answer");
        error.Remaining.Targets.Should().HaveCount(500);
        error.Cause.Should().BeOfType<ApiError.Unreachable>();
    }

    private static async Task<Scene> ConnectAsync(string version)
    {
        var scene = await Scene.ConnectedAsync(version);
        for (var number = 1; number <= Count; number++) scene.Server.Hold(Sample.Hash(number));
        return scene;
    }
}
