using TorrentApi.Backends.QBittorrent.Tests.Scripted;
using TorrentApi.Shared;

namespace TorrentApi.Backends.QBittorrent.Tests.Adding;

public sealed class AddOutcomeTests
{
    public static TheoryData<string> Versions => ServerVersion.Observed;

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task What_the_server_takes_and_shows_is_added(string version)
    {
        await using var scene = await Scene.ConnectedAsync(version);

        var result = await scene.Api.AddAsync(new AddRequest(Sample.File));

        result.Should().Be(AddResult.Added(Sample.File.Hash));
        scene.Server.Actions.Should().Equal("torrents/info", "torrents/add", "torrents/info");
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task What_is_there_is_left_alone_and_nothing_is_sent(string version)
    {
        await using var scene = await Scene.ConnectedAsync(version);
        scene.Server.Hold(Sample.Hash(1));

        var result = await scene.Api.AddAsync(new AddRequest(Sample.Magnet(1), new AddOptions { Category = "c", Stopped = true }));

        result.Should().Be(AddResult.AlreadyPresent(Sample.Hash(1), new SkippedOption(Capability.AddCategory, null), new SkippedOption(Capability.AddStopped, null)));
        scene.Server.Requests.Should().OnlyContain(request => request.Action == "torrents/info");
    }

    [Fact]
    public async Task What_is_visible_later_is_added()
    {
        await using var scene = await Scene.ConnectedAsync("5.1.0", options => options.VisibilityTimeout = TimeSpan.FromDays(1));
        scene.Server.HidesAddedFor = 3;

        var result = await scene.FinishAsync(scene.Api.AddAsync(new AddRequest(Sample.File)));

        result.Outcome.Should().Be(AddOutcome.Added);
        scene.Server.Actions.Should().Equal(["torrents/info", "torrents/add", .. Enumerable.Repeat("torrents/info", 4)]);
    }

    [Fact]
    public async Task Looks_that_fail_do_not_make_an_accepted_add_a_failure()
    {
        await using var scene = await Scene.ConnectedAsync("5.1.0", options => options.VisibilityTimeout = TimeSpan.FromDays(1));
        scene.Server.Next("torrents/add", (_, _) =>
        {
            scene.Server.Next("torrents/info", 502).LoseRequest("torrents/info").Next("torrents/info", 200, "<html>");
            return Task.FromResult<HttpResponseMessage?>(null);
        });

        var result = await scene.FinishAsync(scene.Api.AddAsync(new AddRequest(Sample.File)));

        result.Outcome.Should().Be(AddOutcome.Added);
    }

    [Fact]
    public async Task What_is_not_visible_in_time_is_pending_and_says_what_was_not_set()
    {
        await using var scene = await Scene.ConnectedAsync("4.2.5", options => options.VisibilityTimeout = TimeSpan.FromSeconds(3));
        scene.Server.HidesAddedFor = int.MaxValue;
        var began = scene.Clock.Elapsed;

        var result = await scene.FinishAsync(scene.Api.AddAsync(new AddRequest(Sample.File, new AddOptions { Tags = ["a"], TopOfQueue = true, Name = "n" })));

        (result.Outcome, result.Hash).Should().Be((AddOutcome.Pending, Sample.File.Hash));
        result.Skipped.Select(skipped => skipped.Option).Should().Equal(Capability.AddTags, Capability.AddTopOfQueue);
        result.Skipped.Should().OnlyContain(skipped => skipped.Error is ApiError.Conflict);
        (scene.Clock.Elapsed - began).Should().BeGreaterThanOrEqualTo(TimeSpan.FromSeconds(3));
    }

    [Fact]
    public async Task A_caller_may_stop_waiting()
    {
        await using var scene = await Scene.ConnectedAsync("5.1.0");
        scene.Server.HidesAddedFor = int.MaxValue;
        using var source = new CancellationTokenSource();

        var adding = scene.Api.AddAsync(new AddRequest(Sample.File), source.Token);
        await Pauses.UntilAsync(() => scene.Server.Actions.Count == 3);
        await source.CancelAsync();

        (await adding.Invoking(task => task).Should().ThrowAsync<OperationCanceledException>()).Which.CancellationToken.Should().Be(source.Token);
    }

    [Fact]
    public async Task A_202_says_that_it_is_fetched_and_visible_says_that_it_is_there()
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");
        scene.Server.Next("torrents/add", (_, _) =>
        {
            scene.Server.Hold(Sample.Hash(1));
            return Task.FromResult<HttpResponseMessage?>(ScriptedServer.Text(202, """{"added_torrent_ids":[],"failure_count":0,"pending_count":1,"success_count":0}"""));
        });

        var result = await scene.Api.AddAsync(new AddRequest(Sample.Magnet(1)));

        result.Outcome.Should().Be(AddOutcome.Added);
    }

    [Fact]
    public async Task One_add_after_another_does_not_wait_for_the_poll_of_the_first()
    {
        await using var scene = await Scene.ConnectedAsync("5.1.0");

        for (var number = 1; number <= 3; number++) await scene.Api.AddAsync(new AddRequest(Sample.Magnet(number))).WaitAsync(TimeSpan.FromSeconds(20));

        scene.Clock.Elapsed.Should().Be(TimeSpan.Zero);
    }

    [Theory]
    [InlineData("4.4.0", 2, "torrents/info", "torrents/info")]
    [InlineData("5.1.0", 3, "torrents/info", "torrents/add", "torrents/info", "torrents/info")]
    public async Task The_v1_magnet_of_a_hybrid_that_is_there_is_already_present(string version, int looks, params string[] actions)
    {
        await using var scene = await Scene.ConnectedAsync(version);
        scene.Server.Hold(Sample.Hybrid);

        var result = await scene.Api.AddAsync(new AddRequest(MagnetLink.Parse($"magnet:?xt=urn:btih:{Sample.HybridV1}")));

        result.Outcome.Should().Be(AddOutcome.AlreadyPresent);
        scene.Server.Actions.Should().Equal(actions);
        scene.Server.Actions.Count(action => action == "torrents/info").Should().Be(looks);
    }
}
