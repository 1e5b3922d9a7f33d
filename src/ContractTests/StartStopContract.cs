using TorrentApi.ContractTests.Samples;

namespace TorrentApi.ContractTests;

/// <summary>What <see cref="ITorrentApi.StartAsync"/> and <see cref="ITorrentApi.StopAsync"/> promise.</summary>
public abstract class StartStopContract(ContractHost host) : Contract(host)
{
    [Fact]
    [Needs(Capability.Stop)]
    public async Task A_stopped_torrent_runs_when_started()
    {
        var sample = await AddStoppedAsync();

        await Api.StartAsync(sample.Target, Token);

        await UntilRunningAsync(sample);
    }

    [Fact]
    [Needs(Capability.Stop)]
    public async Task A_running_torrent_stops_when_stopped()
    {
        var sample = await AddRunningAsync();

        await Api.StopAsync(sample.Target, Token);

        await UntilStoppedAsync(sample);
    }

    [Fact]
    [Needs(Capability.AddMagnet, Capability.AddStopped, Capability.Stop)]
    public async Task A_magnet_link_is_stopped_and_started_before_its_metadata()
    {
        var magnet = NewMagnet();
        await Api.AddAsync(new AddRequest(magnet, Quiet), Token);
        await UntilAsync(magnet.Hash, torrent => torrent.State == TorrentState.Stopped, "it was added stopped");

        await Api.StartAsync(magnet.Hash, Token);
        await UntilAsync(magnet.Hash, torrent => torrent.State == TorrentState.FetchingMetadata, "a running magnet link fetches its metadata");
        await Api.StopAsync(magnet.Hash, Token);

        await UntilAsync(magnet.Hash, torrent => torrent.State == TorrentState.Stopped, "it was stopped");
    }

    [Fact]
    [Needs(Capability.Stop)]
    public async Task Starting_what_runs_and_stopping_what_is_stopped_is_harmless()
    {
        var running = await AddRunningAsync();
        var stopped = await AddStoppedAsync();

        await Api.StartAsync(running.Target, Token);
        await Api.StopAsync(stopped.Target, Token);

        await UntilRunningAsync(running);
        await UntilStoppedAsync(stopped);
    }

    [Fact]
    [Needs(Capability.Stop)]
    public async Task Several_torrents_are_started_by_one_call_and_the_others_are_not()
    {
        var one = await AddStoppedAsync();
        var two = await AddStoppedAsync();
        var other = await AddStoppedAsync();

        await Api.StartAsync(MultiTarget.Of(one.Hash, two.Hash), Token);

        await UntilRunningAsync(one);
        await UntilRunningAsync(two);
        (await ReadAsync(other.Target)).State.Should().Be(TorrentState.Stopped, "it was not named");
    }

    [Fact]
    [Needs(Capability.Stop)]
    public async Task Starting_a_set_with_an_unknown_torrent_starts_none()
    {
        var known = await AddStoppedAsync();
        SingleTarget unknown = SampleTorrents.UnknownHash();

        var missing = await FailureAsync<ApiError.MissingTorrent>(() => Api.StartAsync(MultiTarget.Of(known.Target, unknown), Token), "one of the two is unknown");

        missing.Targets.Should().Be(MultiTarget.Of(unknown));
        await UntilAnotherStartShowsAsync();
        (await ReadAsync(known.Target)).State.Should().Be(TorrentState.Stopped, "nothing is done where one is unknown");
    }

    [Fact]
    [Needs(Capability.Stop)]
    public async Task Stopping_a_set_with_an_unknown_torrent_stops_none()
    {
        var known = await AddRunningAsync();
        SingleTarget unknown = SampleTorrents.UnknownHash();

        var missing = await FailureAsync<ApiError.MissingTorrent>(() => Api.StopAsync(MultiTarget.Of(unknown, known.Target), Token), "one of the two is unknown");

        missing.Targets.Should().Be(MultiTarget.Of(unknown));
        await UntilAnotherStartShowsAsync();
        (await ReadAsync(known.Target)).State.Should().NotBe(TorrentState.Stopped, "nothing is done where one is unknown");
    }

    [Fact]
    [Needs(Capability.Stop)]
    public async Task Starting_and_stopping_no_torrents_does_nothing()
    {
        var stopped = await AddStoppedAsync();

        await Api.StopAsync(MultiTarget.None, Token);
        await Api.StartAsync(MultiTarget.None, Token);

        await UntilAnotherStartShowsAsync();
        (await ReadAsync(stopped.Target)).State.Should().Be(TorrentState.Stopped, "no torrent was named: an empty set is not all");
    }

    [Fact]
    [Needs(Capability.Stop, Alone = "whether the torrents of others run")]
    public async Task All_means_every_torrent_of_the_server()
    {
        var one = await AddStoppedAsync();
        var two = await AddStoppedAsync();

        await Api.StartAsync(MultiTarget.All, Token);
        await UntilRunningAsync(one);
        await UntilRunningAsync(two);
        await Api.StopAsync(MultiTarget.All, Token);

        await UntilStoppedAsync(one);
        await UntilStoppedAsync(two);
    }

    [Fact]
    [Needs(Capability.ForceStart)]
    public async Task Starting_takes_the_force_away()
    {
        var sample = await AddRunningAsync();
        await Api.Require<IMaintenanceFeature>().ForceStartAsync(sample.Target, Token);
        await UntilAsync(sample.Target, torrent => torrent.IsForced, "it was forced");

        await Api.StartAsync(sample.Target, Token);

        await UntilAsync(sample.Target, torrent => !torrent.IsForced && torrent.State != TorrentState.Stopped, "it runs under the rules of the queue again");
    }

    /// <summary>Added stopped where the server can; elsewhere stopped at once.</summary>
    private async Task<SampleTorrent> AddStoppedAsync()
    {
        var sample = await AddAsync();
        if (!Server.Supports(Capability.AddStopped)) await Api.StopAsync(sample.Target, Token);
        await UntilStoppedAsync(sample);
        return sample;
    }

    private async Task<SampleTorrent> AddRunningAsync()
    {
        var sample = await AddAsync(AddOptions.Default);
        await UntilRunningAsync(sample);
        return sample;
    }

    private Task<Torrent> UntilStoppedAsync(SampleTorrent sample) => UntilAsync(sample.Target, torrent => torrent.State == TorrentState.Stopped, "it is stopped");

    private Task<Torrent> UntilRunningAsync(SampleTorrent sample) =>
        UntilAsync(sample.Target, torrent => torrent.State is not (TorrentState.Stopped or TorrentState.Checking), "it runs");

    /// <summary>State lags: once a later call shows its effect, an earlier one would have shown its own.</summary>
    private async Task UntilAnotherStartShowsAsync()
    {
        var marker = await AddStoppedAsync();
        await Api.StartAsync(marker.Target, Token);
        await UntilRunningAsync(marker);
    }
}
