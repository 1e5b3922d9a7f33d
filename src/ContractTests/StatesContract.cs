using TorrentApi.ContractTests.Samples;

namespace TorrentApi.ContractTests;

/// <summary>What <see cref="Torrent.State"/> and <see cref="Torrent.IsComplete"/> promise, and waiting, which builds on them.</summary>
public abstract class StatesContract(ContractHost host) : Contract(host)
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(300);

    [Fact]
    [Needs(Capability.AddStopped)]
    public async Task A_stopped_torrent_without_data_is_stopped_and_not_complete()
    {
        var sample = await AddAsync();

        var torrent = await UntilAsync(sample.Target, torrent => torrent.State == TorrentState.Stopped, "it was added stopped");

        (torrent.IsComplete, torrent.IsForced, torrent.Progress, torrent.DownloadRate).Should().Be((false, false, 0, 0));
        (torrent.LeftBytes ?? sample.File.TotalSizeBytes).Should().Be(sample.File.TotalSizeBytes, "all of it is left, where the server says");
        torrent.CompletedAt.Should().BeNull("it never was complete");
    }

    [Fact]
    [Needs(Capability.AddMagnet, Capability.AddStopped)]
    public async Task A_stopped_magnet_link_is_not_complete()
    {
        var magnet = NewMagnet();
        await Api.AddAsync(new AddRequest(magnet, Quiet), Token);

        var torrent = await UntilAsync(magnet.Hash, torrent => torrent.State == TorrentState.Stopped, "it was added stopped");

        (torrent.IsComplete, torrent.Progress, torrent.HasMetadata ?? false).Should().Be((false, 0, false), "its metadata is not known");
    }

    [Fact]
    [Needs(Capability.AddMagnet)]
    public async Task A_running_magnet_link_without_metadata_is_fetching_it()
    {
        var magnet = NewMagnet();
        await Api.AddAsync(new AddRequest(magnet), Token);

        var torrent = await UntilAsync(magnet.Hash, torrent => torrent.State == TorrentState.FetchingMetadata, "nobody has its metadata");

        torrent.IsComplete.Should().BeFalse("its metadata is not known");
        torrent.Eta.Should().BeNull("nobody can tell when it will be complete");
    }

    [Fact]
    public async Task Waiting_for_an_incomplete_torrent_ends_with_the_callers_timeout()
    {
        var sample = await AddAsync();

        var timedOut = await FailureAsync<ApiError.TimedOut>(
            () => Api.WaitUntilCompleteAsync(sample.Target, new WaitOptions { Timeout = Moment, Interval = Moment / 10 }, Token), "it never becomes complete");

        timedOut.After.Should().Be(Moment);
    }

    [Fact]
    public async Task Waiting_for_an_unknown_torrent_reports_missing()
    {
        SingleTarget unknown = SampleTorrents.UnknownHash();

        var missing = await FailureAsync<ApiError.MissingTorrent>(
            () => Api.WaitUntilCompleteAsync(unknown, new WaitOptions { Timeout = Patience }, Token), "the server has no such torrent");

        missing.Targets.Should().Be(MultiTarget.Of(unknown));
    }

    [Fact]
    public async Task A_completed_torrent_seeds_and_says_that_it_is_complete()
    {
        var sample = await AddCompleteAsync();

        var torrent = await UntilAsync(sample.Target, torrent => torrent.IsComplete, "the host completed it");

        torrent.State.Should().BeOneOf(TorrentState.Seeding, TorrentState.Queued, TorrentState.Stopped);
        torrent.Progress.Should().Be(1);
        (torrent.LeftBytes ?? 0).Should().Be(0, "nothing is left");
        torrent.Eta.Should().BeNull("it is complete");
        (await Api.ListContentsAsync(sample.Target, Token)).Should().OnlyContain(file => file.Progress >= 1, "every file is here");
    }

    [Fact]
    [Needs(Capability.Stop)]
    public async Task A_completed_torrent_stays_complete_when_stopped()
    {
        var sample = await AddCompleteAsync();

        await Api.StopAsync(sample.Target, Token);

        await UntilAsync(sample.Target, torrent => torrent is { State: TorrentState.Stopped, IsComplete: true }, "stopping takes no data away");
    }

    [Fact]
    public async Task Waiting_for_completion_ends_when_the_torrent_is_complete()
    {
        var sample = await AddAsync(AddOptions.Default);
        var waiting = Api.WaitUntilCompleteAsync(sample.Target, new WaitOptions { Timeout = 2 * Patience, Interval = Moment / 10 }, Token);

        if (!await Host.TryCompleteAsync(Api, sample, Token)) Assert.Skip($"{Host.Name} cannot complete a torrent");

        (await waiting).IsComplete.Should().BeTrue();
    }

    [Fact]
    [Needs(Capability.AddSkipChecking)]
    public async Task A_torrent_whose_data_is_missing_is_errored_and_never_complete()
    {
        var sample = await AddAsync(new AddOptions { SkipChecking = true });

        var torrent = await UntilAsync(sample.Target, torrent => torrent.State == TorrentState.Errored, "its data was taken for granted and is not there");

        torrent.IsComplete.Should().BeFalse("its data is missing");
        var errored = await FailureAsync<ApiError.ErroredTorrent>(
            () => Api.WaitUntilCompleteAsync(sample.Target, new WaitOptions { Timeout = Patience }, Token), "it does not leave the error by itself");
        errored.Target.Should().Be(sample.Target);
    }

    private async Task<SampleTorrent> AddCompleteAsync()
    {
        var sample = await AddAsync(AddOptions.Default);
        if (!await Host.TryCompleteAsync(Api, sample, Token)) Assert.Skip($"{Host.Name} cannot complete a torrent");
        await UntilAsync(sample.Target, torrent => torrent.IsComplete, "the host completed it");
        return sample;
    }
}
