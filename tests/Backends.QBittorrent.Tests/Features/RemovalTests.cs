using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.Features;

public sealed class RemovalTests
{
    [Fact]
    public async Task A_removal_whose_answer_is_lost_is_done_when_nothing_is_left()
    {
        await using var scene = await ConnectAsync(1);
        scene.Server.LoseAnswer("torrents/delete");

        await scene.Api.RemoveAsync(SingleTarget.Of(Sample.Hash(1)), RemoveData.Delete);

        scene.Server.Actions.Take(3).Should().Equal("torrents/info", "torrents/delete", "torrents/info");
        scene.Server.Actions.Count(action => action == "torrents/delete").Should().Be(1);
    }

    [Fact]
    public async Task A_removal_that_did_not_arrive_is_the_networks_failure()
    {
        await using var scene = await ConnectAsync(2);
        scene.Server.LoseRequest("torrents/delete");

        await Failure.OfAsync<ApiError.Unreachable>(() => scene.Api.RemoveAsync(Sample.Many(2), RemoveData.Keep));

        scene.Server.Actions.Should().Equal("torrents/info", "torrents/delete", "torrents/info");
        scene.Server.Torrents.Should().HaveCount(2);
    }

    [Fact]
    public async Task A_removal_that_is_half_done_is_incomplete()
    {
        await using var scene = await ConnectAsync(2);
        scene.Server.Next("torrents/delete", (_, _) =>
        {
            scene.Server.Torrents.Remove($"{1:x40}");
            return Task.FromResult<HttpResponseMessage?>(ScriptedServer.Text(504));
        });

        var error = await Failure.OfAsync<ApiError.Incomplete>(() => scene.Api.RemoveAsync(Sample.Many(2), RemoveData.Keep));

        (error.Done, error.Remaining).Should().Be(((MultiTarget)Sample.Hash(1), (MultiTarget)Sample.Hash(2)));
    }

    [Fact]
    public async Task A_removal_that_never_left_is_not_looked_after()
    {
        await using var scene = await ConnectAsync(1);
        scene.Server.LoseRequest("torrents/delete", HttpRequestError.ConnectionError);

        await Failure.OfAsync<ApiError.Unreachable>(() => scene.Api.RemoveAsync(Sample.Many(1), RemoveData.Keep));

        scene.Server.Actions.Should().Equal("torrents/info", "torrents/delete");
    }

    [Fact]
    public async Task All_is_refused_and_nothing_is_sent()
    {
        await using var scene = new Scene("5.1.0");

        await scene.Api.Invoking(api => api.RemoveAsync(MultiTarget.All, RemoveData.Keep)).Should().ThrowAsync<ArgumentException>();

        scene.Server.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task None_does_nothing_and_sends_nothing_not_even_a_login()
    {
        await using var scene = new Scene("5.1.0");

        await scene.Api.RemoveAsync(MultiTarget.None, RemoveData.Delete);
        await scene.Api.StartAsync(MultiTarget.None);
        await scene.Api.StopAsync(MultiTarget.None);
        await scene.Api.Maintenance!.RecheckAsync(MultiTarget.None);
        await scene.Api.Categories!.AssignAsync(MultiTarget.None, "a");
        await scene.Api.Categories!.RemoveAsync([]);
        await scene.Api.Tags!.AddAsync(MultiTarget.None, ["a"]);
        await scene.Api.Tags!.RemoveAsync(Sample.Hash(1), []);
        await scene.Api.Tags!.SetAsync(MultiTarget.None, []);
        await scene.Api.Trackers!.RemoveAsync(Sample.Hash(1), []);

        scene.Server.Requests.Should().BeEmpty();
    }

    private static async Task<Scene> ConnectAsync(int torrents)
    {
        var scene = await Scene.ConnectedAsync("5.1.0");
        for (var number = 1; number <= torrents; number++) scene.Server.Hold(Sample.Hash(number));
        return scene;
    }
}
