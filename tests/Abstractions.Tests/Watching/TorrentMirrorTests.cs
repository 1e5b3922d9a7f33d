using TorrentApi.Abstractions.Tests.Fakes;
using TorrentApi.Testing;

namespace TorrentApi.Abstractions.Tests.Watching;

public sealed class TorrentMirrorTests : IAsyncDisposable
{
    private static readonly InfoHash Hybrid = InfoHash.FromHybrid([.. Enumerable.Repeat((byte)7, 20)], [.. Enumerable.Repeat((byte)8, 32)]);

    private readonly ManualClock _clock = new();
    private readonly List<TorrentMirror> _mirrors = [];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_watch_tells_the_whole_list_and_then_what_changes(bool tellsChanges)
    {
        var server = new WatchedServer { TellsChanges = tellsChanges };
        server.Put(Torrents.Make(1), Torrents.Make(2));
        await using var watcher = new Watcher(Mirror(server));
        await watcher.UntilAsync(1);

        server.Put(Torrents.Make(1, TorrentState.Seeding), Torrents.Make(3));
        server.Remove(Torrents.Hash(2));
        await TickAsync();

        var told = await watcher.UntilAsync(4);
        told[0].Should().BeOfType<TorrentChange.Reset>().Which.All.ToHashSet().SetEquals([Torrents.Make(1), Torrents.Make(2)]).Should().BeTrue();
        told.Skip(1).ShouldBe(
        [
            new TorrentChange.Updated(Torrents.Make(1), Torrents.Make(1, TorrentState.Seeding)),
            new TorrentChange.Added(Torrents.Make(3)),
            new TorrentChange.Removed(Torrents.Make(2)),
        ]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_hybrid_that_gains_its_metadata_is_updated_and_never_removed(bool tellsChanges)
    {
        var server = new WatchedServer { TellsChanges = tellsChanges };
        var (magnet, whole) = (Torrents.Make(7, TorrentState.FetchingMetadata), Torrents.Make(7) with { Hash = Hybrid });
        server.Put(magnet);
        var mirror = Mirror(server);
        await using var watcher = new Watcher(mirror);
        await watcher.UntilAsync(1);

        server.Put(whole);
        await TickAsync();

        (await watcher.UntilAsync(2))[1].Should().Be(new TorrentChange.Updated(magnet, whole));
        mirror.Current.Find(magnet.Hash).Should().Be(whole, "its v1 hash still names it");
        mirror.Current.Find(SingleTarget.Parse(Hybrid.V2Hex!)).Should().Be(whole);
        mirror.Current.Should().ContainSingle();
    }

    [Fact]
    public async Task However_many_watch_the_server_is_asked_once()
    {
        var server = new WatchedServer();
        var mirror = Mirror(server);
        await using Watcher first = new(mirror), second = new(mirror), third = new(mirror);
        await Task.WhenAll(first.UntilAsync(1), second.UntilAsync(1), third.UntilAsync(1));

        server.Put(Torrents.Make(1));
        await TickAsync();

        await Task.WhenAll(first.UntilAsync(2), second.UntilAsync(2), third.UntilAsync(2));
        server.Asked.Should().Be(2);
    }

    [Fact]
    public async Task Nothing_is_asked_before_somebody_watches_nor_after_the_last_has_gone()
    {
        var server = new WatchedServer();
        var mirror = Mirror(server);
        _clock.Advance(TimeSpan.FromMinutes(1));
        server.Asked.Should().Be(0);
        mirror.Current.Should().BeSameAs(TorrentSnapshot.Empty);

        await using (var watcher = new Watcher(mirror)) await watcher.UntilAsync(1);
        await Watcher.UntilAsync(() => _clock.TimerCount == 0);
        _clock.Advance(TimeSpan.FromMinutes(1));

        server.Asked.Should().Be(1);
    }

    [Fact]
    public async Task Whoever_comes_after_a_rest_is_told_what_is_true_now()
    {
        var server = new WatchedServer();
        var mirror = Mirror(server);
        await using (var watcher = new Watcher(mirror)) await watcher.UntilAsync(1);
        server.Put(Torrents.Make(1));

        await using var later = new Watcher(mirror);

        (await later.UntilAsync(1))[0].Should().BeOfType<TorrentChange.Reset>().Which.All.Should().Equal(Torrents.Make(1));
    }

    [Fact]
    public async Task The_pause_grows_while_nothing_changes_and_falls_back_when_something_does()
    {
        var server = new WatchedServer();
        await using var watcher = new Watcher(Mirror(server));
        await watcher.UntilAsync(1);
        List<TimeSpan> pauses = [];
        for (var answer = 0; answer < 7; answer++)
        {
            if (answer == 5) server.Put(Torrents.Make(1));
            pauses.Add(await NextAnswerAsync(server));
        }

        pauses.Select(pause => pause.TotalSeconds).Should().Equal(2, 3, 5, 7, 10, 10, 2);
    }

    [Fact]
    public async Task A_slow_watcher_is_told_the_net_change()
    {
        var server = new WatchedServer();
        server.Put(Torrents.Make(1), Torrents.Make(2));
        var mirror = Mirror(server);
        await using var changes = mirror.WatchAsync(TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        await changes.MoveNextAsync();

        foreach (var state in new[] { TorrentState.Seeding, TorrentState.Stopped, TorrentState.Checking })
        {
            server.Put(Torrents.Make(1, state), Torrents.Make(3, state));
            await mirror.RefreshAsync(TestContext.Current.CancellationToken);
        }

        server.Remove(Torrents.Hash(3));
        server.Put(Torrents.Make(2, TorrentState.Errored));
        await mirror.RefreshAsync(TestContext.Current.CancellationToken);
        server.Put(Torrents.Make(2), Torrents.Make(4));
        await mirror.RefreshAsync(TestContext.Current.CancellationToken);

        await changes.MoveNextAsync();
        var first = changes.Current;
        await changes.MoveNextAsync();
        new[] { first, changes.Current }.ShouldBe(
            [new TorrentChange.Updated(Torrents.Make(1), Torrents.Make(1, TorrentState.Checking)), new TorrentChange.Added(Torrents.Make(4))],
            "what came and went, or changed and changed back, is no change");
    }

    [Fact]
    public async Task One_torrent_is_followed_until_it_is_gone()
    {
        var server = new WatchedServer();
        server.Put(Torrents.Make(1), Torrents.Make(2));
        var mirror = Mirror(server);
        List<Torrent> told = [];
        var following = FollowAsync();
        await Watcher.UntilAsync(() => told.Count == 1);

        server.Put(Torrents.Make(2, TorrentState.Seeding));
        await mirror.RefreshAsync(TestContext.Current.CancellationToken);
        server.Put(Torrents.Make(1, TorrentState.Seeding));
        await mirror.RefreshAsync(TestContext.Current.CancellationToken);
        await Watcher.UntilAsync(() => told.Count == 2);
        server.Remove(Torrents.Hash(1));
        await mirror.RefreshAsync(TestContext.Current.CancellationToken);

        await following;
        told.Should().Equal(Torrents.Make(1), Torrents.Make(1, TorrentState.Seeding));

        async Task FollowAsync()
        {
            await foreach (var torrent in mirror.FollowAsync(Torrents.Hash(1))) told.Add(torrent);
        }
    }

    [Fact]
    public async Task Who_follows_a_torrent_that_is_not_there_is_told_so()
    {
        var mirror = Mirror(new WatchedServer());
        var follow = async () => await mirror.FollowAsync(Torrents.Hash(1)).GetAsyncEnumerator().MoveNextAsync();

        (await follow.Should().ThrowAsync<TorrentApiException>()).Which.Error.Should().Be(new ApiError.MissingTorrent(SingleTarget.Of(Torrents.Hash(1))));
    }

    [Fact]
    public async Task A_mirror_that_is_disposed_ends_its_watches()
    {
        var mirror = Mirror(new WatchedServer());
        await using var watcher = new Watcher(mirror);
        await watcher.UntilAsync(1);

        await mirror.DisposeAsync();
        await mirror.DisposeAsync();

        (await watcher.FailureAsync()).Should().BeOfType<ObjectDisposedException>();
        await mirror.Invoking(one => one.RefreshAsync()).Should().ThrowAsync<ObjectDisposedException>();
    }

    [Theory]
    [InlineData(0, 10, 600)]
    [InlineData(2, 1, 600)]
    [InlineData(2, 10, 0)]
    public void Intervals_out_of_range_are_refused(int interval, int idle, int resync)
    {
        var make = () => new TorrentMirror(new WatchedServer(), new WatchOptions
        {
            Interval = TimeSpan.FromSeconds(interval), IdleInterval = TimeSpan.FromSeconds(idle), ResyncInterval = TimeSpan.FromSeconds(resync),
        });

        make.Should().Throw<ArgumentException>();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var mirror in _mirrors) await mirror.DisposeAsync();
    }

    private TorrentMirror Mirror(WatchedServer server)
    {
        _mirrors.Add(new TorrentMirror(server, new WatchOptions { Clock = _clock }));
        return _mirrors[^1];
    }

    /// <summary>Moves the clock to the next answer.</summary>
    private async Task TickAsync()
    {
        await Watcher.PausedAsync(_clock);
        _clock.Advance(WatchOptions.DefaultInterval);
    }

    /// <summary>Moves the clock second by second to the next answer; gives how far.</summary>
    private async Task<TimeSpan> NextAnswerAsync(WatchedServer server)
    {
        await Watcher.PausedAsync(_clock);
        var (asked, start) = (server.Asked, _clock.Elapsed);
        while (server.Asked == asked)
        {
            // What the timer continues may run inside the move or on another thread.
            var isDue = _clock.TimerCount == 0;
            if (!isDue) _clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        return _clock.Elapsed - start;
    }
}
