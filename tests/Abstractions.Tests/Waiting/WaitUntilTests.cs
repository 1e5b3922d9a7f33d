using TorrentApi.Abstractions.Tests.Fakes;
using TorrentApi.Testing;

namespace TorrentApi.Abstractions.Tests.Waiting;

public sealed class WaitUntilTests
{
    // Nothing here waits for real time: the guard ends a test that hangs.
    private static readonly TimeSpan Guard = TimeSpan.FromSeconds(30);

    private static readonly SingleTarget Target = SingleTarget.Of(Torrents.Hash(1));
    private static readonly Torrent Running = Torrents.Make(1);
    private static readonly Torrent Complete = Torrents.Make(1, TorrentState.Seeding) with { IsComplete = true };

    private readonly ManualClock _clock = new();
    private readonly ScriptedApi _api = new();

    [Fact]
    public async Task What_is_so_already_is_given_at_once()
    {
        Script(() => Complete);

        var torrent = await Wait().WaitAsync(Guard, TestContext.Current.CancellationToken);

        torrent.Should().Be(Complete);
        _api.Looks.Should().Be(1);
        _clock.Elapsed.Should().Be(TimeSpan.Zero);
    }

    [Fact]
    public async Task It_looks_once_an_interval_until_it_is_so()
    {
        Script(() => Running, () => Running, () => Complete);

        var torrent = await PlayAsync(Wait());

        torrent.Should().Be(Complete);
        _api.Looks.Should().Be(3);
        _clock.Elapsed.Should().Be(2 * WaitOptions.DefaultInterval);
    }

    [Fact]
    public async Task Transient_errors_are_ridden_out()
    {
        Script(() => throw Failed(new ApiError.Unreachable("refused")), () => throw Failed(new ApiError.ServerFault("502")), () => Complete);

        var torrent = await PlayAsync(Wait());

        torrent.Should().Be(Complete);
    }

    [Fact]
    public async Task A_server_that_asks_us_to_stay_away_is_left_alone_that_long()
    {
        Script(() => throw Failed(new ApiError.Throttled(TimeSpan.FromSeconds(30))), () => Complete);

        await PlayAsync(Wait());

        _clock.Elapsed.Should().Be(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task An_error_that_does_not_pass_ends_it()
    {
        Script(() => throw Failed(new ApiError.LoginRefused()));

        (await FailureAsync(Wait())).Error.Should().Be(new ApiError.LoginRefused());
    }

    [Fact]
    public async Task A_torrent_in_an_error_ends_it_with_the_servers_words()
    {
        Script(() => Running, () => Torrents.Make(1, TorrentState.Errored) with { ErrorText = "disk full" });

        var failure = await FailureAsync(Wait());

        failure.Error.Should().Be(new ApiError.ErroredTorrent(Target, "disk full"));
        failure.Backend.Should().Be(_api.Backend);
        failure.Operation.Should().Be("torrents.wait");
    }

    [Fact]
    public async Task A_torrent_in_an_error_is_told_by_its_native_state_where_there_are_no_words()
    {
        Script(() => Torrents.Make(1, TorrentState.Errored) with { NativeState = "missingFiles" });

        (await FailureAsync(Wait())).Error.Should().Be(new ApiError.ErroredTorrent(Target, "missingFiles"));
    }

    [Fact]
    public async Task An_error_that_is_waited_for_is_no_error()
    {
        Script(() => Running, () => Torrents.Make(1, TorrentState.Errored));

        var torrent = await PlayAsync(_api.WaitUntilAsync(Target, one => one.State == TorrentState.Errored, Options(), TestContext.Current.CancellationToken));

        torrent.State.Should().Be(TorrentState.Errored);
    }

    [Fact]
    public async Task A_torrent_that_is_missing_twice_in_a_row_is_gone()
    {
        Script(() => Running, () => null);

        (await FailureAsync(Wait())).Error.Should().Be(new ApiError.MissingTorrent(Target));
    }

    [Fact]
    public async Task One_miss_is_no_miss()
    {
        Script(() => Running, () => null, () => Running, () => null, () => Complete);

        var torrent = await PlayAsync(Wait());

        torrent.Should().Be(Complete);
    }

    [Fact]
    public async Task When_its_time_is_over_it_has_timed_out()
    {
        Script(() => Running);

        var failure = await FailureAsync(Wait(Options() with { Timeout = TimeSpan.FromSeconds(9) }));

        failure.Error.Should().Be(new ApiError.TimedOut(TimeSpan.FromSeconds(9)));
        failure.Operation.Should().Be("torrents.wait");
        _api.Looks.Should().Be(5);
    }

    [Fact]
    public async Task A_caller_who_cancels_gets_the_own_token_back()
    {
        using CancellationTokenSource caller = new();
        Script(() => Running);
        var waiting = _api.WaitUntilCompleteAsync(Target, Options() with { Timeout = TimeSpan.FromSeconds(9) }, caller.Token);

        await caller.CancelAsync();

        var act = () => waiting.WaitAsync(Guard, TestContext.Current.CancellationToken);
        (await act.Should().ThrowAsync<OperationCanceledException>()).Which.CancellationToken.Should().Be(caller.Token);
    }

    [Fact]
    public async Task Progress_is_told_every_reading_the_last_one_too()
    {
        Readings told = new();
        Script(() => Running, () => Complete);

        await PlayAsync(Wait(Options() with { Progress = told }));

        told.Should().Equal(Running, Complete);
    }

    [Fact]
    public async Task A_recheck_is_over_when_checking_was_seen_and_left()
    {
        var errored = Torrents.Make(1, TorrentState.Errored);
        Script(() => errored, () => Torrents.Make(1, TorrentState.Checking), () => Torrents.Make(1, TorrentState.Checking), () => errored);

        var torrent = await PlayAsync(_api.WaitUntilCheckedAsync(Target, Options()));

        torrent.Should().Be(errored, "an error is how a check may begin and end");
        _api.Looks.Should().Be(4);
    }

    [Fact]
    public async Task A_recheck_that_nobody_saw_is_over_after_two_intervals()
    {
        Script(() => Running);

        await PlayAsync(_api.WaitUntilCheckedAsync(Target, Options()));

        _clock.Elapsed.Should().Be(2 * WaitOptions.DefaultInterval);
    }

    [Fact]
    public async Task Neither_a_target_nor_a_condition_may_be_missing()
    {
        var withoutTarget = () => _api.WaitUntilAsync(null!, _ => true);
        var withoutCondition = () => _api.WaitUntilAsync(Target, null!);

        await withoutTarget.Should().ThrowAsync<ArgumentNullException>();
        await withoutCondition.Should().ThrowAsync<ArgumentNullException>();
    }

    private static TorrentApiException Failed(ApiError error) => new(error);

    private WaitOptions Options() => new() { Clock = _clock };

    private Task<Torrent> Wait(WaitOptions? options = null) => _api.WaitUntilCompleteAsync(Target, options ?? Options(), TestContext.Current.CancellationToken);

    private void Script(params Func<Torrent?>[] readings)
    {
        foreach (var reading in readings) _api.Readings.Enqueue(reading);
    }

    /// <summary>Moves the clock second by second until the wait is over. The script answers at once, so each step has run when Advance returns.</summary>
    private async Task<Torrent> PlayAsync(Task<Torrent> waiting)
    {
        for (var second = 0; second < 100 && !waiting.IsCompleted; second++) _clock.Advance(TimeSpan.FromSeconds(1));
        return await waiting.WaitAsync(Guard, TestContext.Current.CancellationToken);
    }

    private async Task<TorrentApiException> FailureAsync(Task<Torrent> waiting)
    {
        var act = () => PlayAsync(waiting);
        return (await act.Should().ThrowAsync<TorrentApiException>()).Which;
    }

    private sealed class Readings : List<Torrent>, IProgress<Torrent>
    {
        public void Report(Torrent value) => Add(value);
    }
}
