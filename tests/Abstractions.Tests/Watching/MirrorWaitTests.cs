using TorrentApi.Abstractions.Tests.Fakes;
using TorrentApi.Testing;

namespace TorrentApi.Abstractions.Tests.Watching;

public sealed class MirrorWaitTests : IAsyncDisposable
{
    // Nothing here waits for real time: the guard ends a test that hangs.
    private static readonly TimeSpan Guard = TimeSpan.FromSeconds(30);

    private static readonly SingleTarget Target = SingleTarget.Of(Torrents.Hash(1));

    private readonly ManualClock _clock = new();
    private readonly WatchedServer _server = new();
    private readonly TorrentMirror _mirror;

    public MirrorWaitTests()
    {
        _mirror = new TorrentMirror(_server, new WatchOptions { Clock = _clock });
        _server.Put(Torrents.Make(1));
    }

    [Fact]
    public async Task Many_waits_cost_one_loop()
    {
        var waits = Enumerable.Range(0, 50).Select(_ => _mirror.WaitUntilCompleteAsync(Target)).ToList();
        await Watcher.PausedAsync(_clock);

        _server.Put(Torrents.Make(1, TorrentState.Seeding) with { IsComplete = true });
        _clock.Advance(WatchOptions.DefaultInterval);
        var complete = await Task.WhenAll(waits).WaitAsync(Guard);

        complete.Should().OnlyContain(torrent => torrent.IsComplete);
        _server.Asked.Should().Be(2);
    }

    [Fact]
    public async Task A_torrent_in_an_error_ends_the_wait()
    {
        var waiting = _mirror.WaitUntilCompleteAsync(Target);
        _server.Put(Torrents.Make(1, TorrentState.Errored) with { ErrorText = "disk full" });

        var failure = await FailureAsync(waiting);

        (failure.Error, failure.Backend, failure.Operation).Should().Be((new ApiError.ErroredTorrent(Target, "disk full"), _server.Backend, "torrents.wait"));
    }

    [Fact]
    public async Task A_torrent_that_is_missing_twice_in_a_row_is_gone()
    {
        _server.Remove(Torrents.Hash(1));

        (await FailureAsync(_mirror.WaitUntilCompleteAsync(Target))).Error.Should().Be(new ApiError.MissingTorrent(Target));

        _server.Asked.Should().BeGreaterThanOrEqualTo(2, "one miss is no miss");
    }

    [Fact]
    public async Task When_its_time_is_over_it_has_timed_out()
    {
        var timeout = TimeSpan.FromSeconds(9);

        var failure = await FailureAsync(_mirror.WaitUntilCompleteAsync(Target, new WaitOptions { Timeout = timeout }));

        failure.Error.Should().Be(new ApiError.TimedOut(timeout));
    }

    [Fact]
    public async Task A_caller_who_cancels_gets_the_own_token_back()
    {
        using CancellationTokenSource caller = new();
        var waiting = _mirror.WaitUntilCompleteAsync(Target, cancellationToken: caller.Token);

        await caller.CancelAsync();

        (await FluentActions.Awaiting(() => waiting).Should().ThrowAsync<OperationCanceledException>()).Which.CancellationToken.Should().Be(caller.Token);
    }

    [Fact]
    public async Task A_recheck_is_over_when_checking_was_seen_and_left()
    {
        _server.Put(Torrents.Make(1, TorrentState.Checking));
        var waiting = _mirror.WaitUntilCheckedAsync(Target);
        await Watcher.PausedAsync(_clock);
        _clock.Advance(TimeSpan.FromSeconds(2));
        waiting.IsCompleted.Should().BeFalse();

        _server.Put(Torrents.Make(1, TorrentState.Errored));
        var torrent = await PlayAsync(waiting);

        torrent.State.Should().Be(TorrentState.Errored, "an error is how a check may end");
    }

    [Fact]
    public async Task A_recheck_that_nobody_saw_is_over_after_two_intervals()
    {
        _server.Put(Torrents.Make(1, TorrentState.Errored));
        var waiting = _mirror.WaitUntilCheckedAsync(Target);

        await PlayAsync(waiting);

        _clock.Elapsed.Should().BeGreaterThanOrEqualTo(2 * WatchOptions.DefaultInterval);
    }

    public ValueTask DisposeAsync() => _mirror.DisposeAsync();

    /// <summary>Moves the clock, whenever everybody waits for it, until the wait is over.</summary>
    private async Task<T> PlayAsync<T>(Task<T> waiting)
    {
        while (!waiting.IsCompleted)
        {
            await Watcher.UntilAsync(() => _clock.TimerCount > 0 || waiting.IsCompleted);
            _clock.Advance(TimeSpan.FromMilliseconds(100));
        }

        return await waiting;
    }

    private async Task<TorrentApiException> FailureAsync(Task<Torrent> waiting) =>
        (await FluentActions.Awaiting(() => PlayAsync(waiting)).Should().ThrowAsync<TorrentApiException>()).Which;
}
