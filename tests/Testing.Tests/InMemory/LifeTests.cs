using TorrentApi.ContractTests.Samples;
using TorrentApi.DependencyInjection;

namespace TorrentApi.Testing.Tests.InMemory;

/// <summary>The simulated life: 1,000 bytes per second, magnet links of 5,000 bytes that learn their metadata after 2 s.</summary>
public sealed class LifeTests : IDisposable
{
    private static readonly InMemoryOptions Options = new()
    {
        DownloadRate = 1_000, MagnetSizeBytes = 5_000, MetadataDelay = TimeSpan.FromSeconds(2), CheckingTime = TimeSpan.FromSeconds(1),
    };

    private readonly ManualClock _clock = new();
    private readonly InMemoryTorrentApi _api;
    private readonly SampleTorrent _file = SampleTorrents.SingleFile(Guid.NewGuid());

    public LifeTests() => _api = new(Options, new BackendServices { Clock = _clock });

    public void Dispose() => _api.Dispose();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_downloads_at_the_rate_and_then_seeds()
    {
        await _api.Add(_file.File).SendAsync(Token);

        var start = await ReadAsync();
        var middle = await AfterAsync(5);
        var end = await AfterAsync(15);

        (start.State, start.Progress, start.Eta).Should().Be((TorrentState.Downloading, 0, TimeSpan.FromSeconds(20)));
        (middle.Progress, middle.DownloadRate, middle.LeftBytes, middle.Eta).Should().Be((0.25, 1_000, 15_000, TimeSpan.FromSeconds(15)));
        (end.State, end.IsComplete, end.DownloadRate, end.Eta, end.Ratio).Should().Be((TorrentState.Seeding, true, 0, null, 0));
    }

    [Fact]
    public async Task It_completes_at_its_own_moment_and_not_when_somebody_looks()
    {
        var added = _clock.GetUtcNow();
        await _api.Add(_file.File).SendAsync(Token);

        var torrent = await AfterAsync(3600);

        torrent.CompletedAt.Should().Be(added.AddSeconds(20));
        torrent.SeedingTime.Should().Be(TimeSpan.FromSeconds(3580));
        torrent.ActiveTime.Should().Be(TimeSpan.FromHours(1));
    }

    [Fact]
    public async Task Many_short_looks_give_what_one_long_look_gives()
    {
        await _api.Add(_file.File).SendAsync(Token);

        for (var i = 0; i < 300; i++)
        {
            _clock.Advance(TimeSpan.FromMilliseconds(33));
            await ReadAsync();
        }

        (await ReadAsync()).DownloadedBytes.Should().Be(9_900);
    }

    [Fact]
    public async Task A_magnet_link_learns_its_metadata_and_downloads()
    {
        var magnet = SampleTorrents.Magnet(Guid.NewGuid());
        await _api.Add(magnet).SendAsync(Token);

        var before = await AfterAsync(1, magnet.Hash);
        var between = await AfterAsync(2, magnet.Hash);
        var after = await AfterAsync(4, magnet.Hash);

        (before.State, before.HasMetadata, before.TotalSizeBytes).Should().Be((TorrentState.FetchingMetadata, false, null));
        (between.State, between.HasMetadata, between.DownloadedBytes).Should().Be((TorrentState.Downloading, true, 1_000));
        after.IsComplete.Should().BeTrue();
    }

    [Fact]
    public async Task A_stopped_torrent_does_not_live()
    {
        await _api.Add(_file.File).Stopped().SendAsync(Token);

        var stopped = await AfterAsync(60);
        await _api.StartAsync(_file.Target, Token);
        var started = await AfterAsync(1);

        (stopped.State, stopped.Progress, stopped.ActiveTime).Should().Be((TorrentState.Stopped, 0, TimeSpan.Zero));
        started.DownloadedBytes.Should().Be(1_000);
    }

    [Fact]
    public async Task Its_own_limit_slows_it_down()
    {
        await _api.Add(_file.File).With(options => options with { DownloadLimit = 100 }).SendAsync(Token);

        (await AfterAsync(10)).DownloadedBytes.Should().Be(1_000);
    }

    [Fact]
    public async Task A_recheck_shows_and_ends()
    {
        await _api.Add(_file.File).SendAsync(Token);
        _api.Server.Complete(_file.Target);

        await _api.Require<IMaintenanceFeature>().RecheckAsync(_file.Target, Token);
        var during = await ReadAsync();
        var after = await AfterAsync(1);

        (during.State, during.IsComplete).Should().Be((TorrentState.Checking, false));
        (after.State, after.IsComplete).Should().Be((TorrentState.Seeding, true));
    }

    [Fact]
    public async Task A_failed_torrent_tells_its_error_until_a_recheck()
    {
        await _api.Add(_file.File).SendAsync(Token);
        _api.Server.Fail(_file.Target, "disk full");

        var failed = await AfterAsync(60);
        await _api.Require<IMaintenanceFeature>().RecheckAsync(_file.Target, Token);
        var mended = await AfterAsync(2);

        (failed.State, failed.ErrorText, failed.Progress).Should().Be((TorrentState.Errored, "disk full", 0));
        (mended.State, mended.ErrorText, mended.DownloadedBytes).Should().Be((TorrentState.Downloading, null, 1_000));
    }

    [Fact]
    public async Task A_pinned_state_stays_until_it_is_unpinned()
    {
        await _api.Add(_file.File).SendAsync(Token);
        _api.Server.Complete(_file.Target);
        _api.Server.SetState(_file.Target, TorrentState.Moving);

        var moving = await AfterAsync(60);
        _api.Server.SetState(_file.Target, null);
        var moved = await ReadAsync();

        (moving.State, moving.IsComplete).Should().Be((TorrentState.Moving, false));
        (moved.State, moved.IsComplete).Should().Be((TorrentState.Seeding, true));
    }

    [Fact]
    public async Task With_every_file_skipped_it_seeds_and_is_not_complete()
    {
        await _api.Add(_file.File).SendAsync(Token);
        _api.Server.SetPriority(_file.Target, 0, ContentPriority.Skip);

        var torrent = await AfterAsync(60);

        (torrent.State, torrent.IsComplete, torrent.Progress, torrent.WantedSizeBytes).Should().Be((TorrentState.Seeding, false, 0, 0));
    }

    [Fact]
    public async Task Waiting_for_completion_takes_the_time_of_the_clock()
    {
        await _api.Add(_file.File).SendAsync(Token);
        var waiting = _api.WaitUntilCompleteAsync(_file.Target, new WaitOptions { Clock = _clock, Timeout = TimeSpan.FromMinutes(1) }, Token);

        while (!waiting.IsCompleted)
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        (await waiting).IsComplete.Should().BeTrue();
    }

    [Fact]
    public async Task An_address_leads_where_the_test_says()
    {
        using var api = new InMemoryTorrentApi(Options with { Fetch = _ => _file.File });

        var result = await api.Add(new Uri("https://example.org/a.torrent")).SendAsync(Token);

        result.Should().Be(AddResult.Added(_file.Hash));
    }

    [Fact]
    public void A_hook_for_a_torrent_that_is_not_there_says_so()
    {
        var complete = () => _api.Server.Complete(SampleTorrents.UnknownHash());

        complete.Should().Throw<ArgumentException>();
    }

    private Task<Torrent> AfterAsync(int seconds, SingleTarget? target = null)
    {
        _clock.Advance(TimeSpan.FromSeconds(seconds));
        return ReadAsync(target);
    }

    private async Task<Torrent> ReadAsync(SingleTarget? target = null) => (await _api.GetAsync(target ?? _file.Target, Token))!;
}
