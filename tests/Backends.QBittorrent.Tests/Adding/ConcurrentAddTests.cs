using TorrentApi.Backends.QBittorrent.Tests.Scripted;
using TorrentApi.Shared;

namespace TorrentApi.Backends.QBittorrent.Tests.Adding;

public sealed class ConcurrentAddTests
{
    [Theory]
    [InlineData("4.2.5")]
    [InlineData("5.3.0")]
    public async Task Of_twenty_adds_of_one_torrent_one_is_sent_and_one_is_added(string version)
    {
        await using var scene = new Scene(version);

        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => scene.Api.AddAsync(new AddRequest(Sample.File))));

        scene.Server.Actions.Count(action => action == "torrents/add").Should().Be(1);
        results.Count(result => result.Outcome == AddOutcome.Added).Should().Be(1);
        results.Count(result => result.Outcome == AddOutcome.AlreadyPresent).Should().Be(19);
    }

    [Fact]
    public async Task A_hybrid_and_its_v1_magnet_take_turns()
    {
        await using var scene = await Scene.ConnectedAsync("4.2.5");
        AddSource[] sources = [Sample.HybridMagnet, MagnetLink.Parse($"magnet:?xt=urn:btih:{Sample.HybridV1}")];

        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => scene.Api.AddAsync(new AddRequest(sources[number % 2]))));

        results.Count(result => result.Outcome == AddOutcome.Added).Should().Be(1);
        scene.Server.Actions.Count(action => action == "torrents/add").Should().Be(1);
    }

    [Fact]
    public async Task Adds_of_different_torrents_do_not_wait_for_one_another_and_share_their_looks()
    {
        await using var scene = await Scene.ConnectedAsync("5.1.0", options => options.VisibilityTimeout = TimeSpan.FromDays(1));
        scene.Server.HidesAddedFor = 1;

        var adding = Task.WhenAll(Enumerable.Range(1, 30).Select(number => scene.Api.AddAsync(new AddRequest(Sample.Magnet(number)))));
        await Pauses.UntilAsync(() => scene.Server.Actions.Count(action => action == "torrents/add") == 30);
        var results = await scene.FinishAsync(adding);

        results.Should().OnlyContain(result => result.Outcome == AddOutcome.Added);
        scene.Server.Requests.Should().Contain(request => request.Action == "torrents/info" && request["hashes"]!.Contains('|'), "one look is for several");
    }

    [Fact]
    public async Task A_caller_that_gives_up_its_turn_leaves_the_others_theirs()
    {
        await using var scene = await Scene.ConnectedAsync("5.1.0");
        var gate = new TaskCompletionSource<HttpResponseMessage?>(TaskCreationOptions.RunContinuationsAsynchronously);
        scene.Server.Next("torrents/add", (_, _) => gate.Task);
        using var source = new CancellationTokenSource();

        var first = scene.Api.AddAsync(new AddRequest(Sample.File));
        await Pauses.UntilAsync(() => scene.Server.Actions is [.., "torrents/add"]);
        var second = scene.Api.AddAsync(new AddRequest(Sample.File), source.Token);
        var third = scene.Api.AddAsync(new AddRequest(Sample.File));
        await source.CancelAsync();
        await second.Invoking(task => task).Should().ThrowAsync<OperationCanceledException>();
        gate.SetResult(null);

        ((await first).Outcome, (await third).Outcome).Should().Be((AddOutcome.Added, AddOutcome.AlreadyPresent));
    }
}
