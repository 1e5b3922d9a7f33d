using TorrentApi.Abstractions.Tests.Fakes;
using TorrentApi.Testing;

namespace TorrentApi.Abstractions.Tests.Watching;

public sealed class MirrorTroubleTests : IAsyncDisposable
{
    private readonly ManualClock _clock = new();
    private readonly WatchedServer _server = new();
    private readonly TorrentMirror _mirror;

    public MirrorTroubleTests() => _mirror = new TorrentMirror(_server, new WatchOptions { Clock = _clock });

    [Fact]
    public async Task Transient_errors_are_ridden_out_at_growing_intervals()
    {
        _server.Fail([.. Enumerable.Repeat(new ApiError.Unreachable("refused"), 8)]);
        await using var watcher = new Watcher(_mirror);

        List<double> pauses = [];
        for (var failure = 0; failure < 8; failure++) pauses.Add((await NextAnswerAsync()).TotalSeconds);

        (await watcher.UntilAsync(1)).Should().ContainSingle().Which.Should().BeOfType<TorrentChange.Reset>();
        pauses.Should().Equal(2, 4, 8, 16, 32, 60, 60, 60);
    }

    [Fact]
    public async Task A_server_that_asks_us_to_stay_away_is_left_alone_that_long()
    {
        _server.Fail(new ApiError.Throttled(TimeSpan.FromMinutes(3)));
        await using var watcher = new Watcher(_mirror);

        (await NextAnswerAsync()).Should().Be(TimeSpan.FromMinutes(3));
    }

    [Fact]
    public async Task An_error_that_does_not_pass_ends_every_watch_and_the_next_begins_anew()
    {
        await using Watcher first = new(_mirror), second = new(_mirror);
        await Task.WhenAll(first.UntilAsync(1), second.UntilAsync(1));
        _server.Fail(new ApiError.LoginRefused());

        await Watcher.PausedAsync(_clock);
        _clock.Advance(TimeSpan.FromSeconds(10));

        foreach (var watcher in new[] { first, second })
        {
            var failure = (await watcher.FailureAsync()).Should().BeOfType<TorrentApiException>().Subject;
            (failure.Error, failure.Backend, failure.Operation).Should().Be((new ApiError.LoginRefused(), _server.Backend, "watched"));
        }

        await using var next = new Watcher(_mirror);
        (await next.UntilAsync(1)).Should().ContainSingle();
    }

    [Fact]
    public async Task Who_refreshes_gets_the_error_and_no_watch_ends_by_it()
    {
        await using var watcher = new Watcher(_mirror);
        await watcher.UntilAsync(1);
        _server.Fail(new ApiError.LoginRefused());
        var refresh = () => _mirror.RefreshAsync();

        (await refresh.Should().ThrowAsync<TorrentApiException>()).Which.Error.Should().Be(new ApiError.LoginRefused());

        _server.Put(Torrents.Make(1));
        await _mirror.RefreshAsync();
        (await watcher.UntilAsync(2))[1].Should().Be(new TorrentChange.Added(Torrents.Make(1)));
    }

    [Fact]
    public async Task Another_clients_deltas_lead_to_lists_until_the_next_resync()
    {
        _server.IsShared = true;
        for (var read = 0; read < 5; read++) await _mirror.RefreshAsync();
        (_server.Syncs, _server.Lists).Should().Be(((2, 1), 2), "two full answers that nobody asked for are enough");

        _server.IsShared = false;
        _clock.Advance(WatchOptions.DefaultResyncInterval);
        for (var read = 0; read < 3; read++) await _mirror.RefreshAsync();

        (_server.Syncs, _server.Lists).Should().Be(((4, 2), 2), "it is tried again");
    }

    [Fact]
    public async Task What_a_delta_lost_is_found_by_the_next_resync()
    {
        await using var watcher = new Watcher(_mirror);
        await watcher.UntilAsync(1);
        _server.LosesChanges = true;
        _server.Put(Torrents.Make(1));
        await _mirror.RefreshAsync();
        _mirror.Current.Should().BeEmpty();

        _clock.Advance(WatchOptions.DefaultResyncInterval);
        await _mirror.RefreshAsync();

        (await watcher.UntilAsync(2))[1].Should().Be(new TorrentChange.Added(Torrents.Make(1)), "a full answer is compared, it is no reset");
    }

    [Fact]
    public async Task A_server_without_changes_is_asked_for_its_list()
    {
        _server.Fail(new ApiError.Unsupported(Capability.Changes, "too old"));

        await _mirror.RefreshAsync();
        await _mirror.RefreshAsync();

        (_server.Syncs, _server.Lists).Should().Be(((0, 1), 2));
    }

    [Fact]
    public async Task The_version_counts_answers_that_differ()
    {
        var first = await _mirror.RefreshAsync();
        var second = await _mirror.RefreshAsync();
        _server.Put(Torrents.Make(1));
        var third = await _mirror.RefreshAsync();

        second.Should().BeSameAs(first);
        new[] { TorrentSnapshot.Empty, first, third }.Select(snapshot => snapshot.Version).Should().Equal(0, 1, 2);
        first.Should().BeEmpty("a snapshot never changes");
    }

    public ValueTask DisposeAsync() => _mirror.DisposeAsync();

    private async Task<TimeSpan> NextAnswerAsync()
    {
        await Watcher.PausedAsync(_clock);
        var (asked, start) = (_server.Asked, _clock.Elapsed);
        while (_server.Asked == asked)
        {
            // What the timer continues may run inside the move or on another thread.
            var isDue = _clock.TimerCount == 0;
            if (!isDue) _clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        return _clock.Elapsed - start;
    }
}
