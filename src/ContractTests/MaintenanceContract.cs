using TorrentApi.ContractTests.Samples;

namespace TorrentApi.ContractTests;

/// <summary>What <see cref="IMaintenanceFeature"/> promises.</summary>
public abstract class MaintenanceContract(ContractHost host) : FeatureContract<IMaintenanceFeature>(host)
{
    [Fact]
    [Needs(Capability.Recheck)]
    public async Task A_recheck_is_accepted_and_comes_to_an_end()
    {
        var sample = await AddAsync();

        await Feature.RecheckAsync(sample.Target, Token);

        var torrent = await UntilAsync(sample.Target, torrent => torrent.State != TorrentState.Checking, "the check ends");
        torrent.IsComplete.Should().BeFalse("there is no data to be found");
    }

    [Fact]
    [Needs(Capability.Recheck)]
    public async Task A_recheck_of_good_data_leaves_the_torrent_complete()
    {
        var sample = await AddAsync(AddOptions.Default);
        if (!await Host.TryCompleteAsync(Api, sample, Token)) Assert.Skip($"{Host.Name} cannot complete a torrent");
        await UntilAsync(sample.Target, torrent => torrent.IsComplete, "the host completed it");

        await Feature.RecheckAsync(sample.Target, Token);

        await UntilAsync(sample.Target, torrent => torrent.IsComplete, "all data is good, so it is complete again");
    }

    [Fact]
    [Needs(Capability.Reannounce)]
    public async Task A_reannounce_is_accepted()
    {
        var sample = await AddAsync(AddOptions.Default);

        await Feature.ReannounceAsync(sample.Target, Token);

        (await ReadAsync(sample.Target)).Name.Should().Be(sample.Name, "an announce changes nothing");
    }

    [Fact]
    [Needs(Capability.ForceStart)]
    public async Task A_forced_torrent_runs_and_says_that_it_is_forced()
    {
        var sample = await AddAsync();

        await Feature.ForceStartAsync(sample.Target, Token);

        await UntilAsync(sample.Target, torrent => torrent.IsForced && torrent.State != TorrentState.Stopped, "it runs regardless of the queue");
    }

    [Fact]
    [Needs(Capability.ForceStart, Capability.Stop)]
    public async Task Stopping_takes_the_force_away()
    {
        var sample = await AddAsync();
        await Feature.ForceStartAsync(sample.Target, Token);
        await UntilAsync(sample.Target, torrent => torrent.IsForced, "it was forced");

        await Api.StopAsync(sample.Target, Token);

        await UntilAsync(sample.Target, torrent => !torrent.IsForced && torrent.State == TorrentState.Stopped, "a stopped torrent is not forced");
    }

    [Fact]
    [Needs(Capability.ForceStart)]
    public async Task Several_torrents_are_forced_by_one_call()
    {
        var one = await AddAsync();
        var two = await AddAsync();

        await Feature.ForceStartAsync(MultiTarget.Of(one.Hash, two.Hash), Token);

        await UntilAsync(one.Target, torrent => torrent.IsForced, "it was named first");
        await UntilAsync(two.Target, torrent => torrent.IsForced, "it was named second");
    }

    [Fact]
    [Needs(Capability.ForceStart, Capability.AddStopped)]
    public async Task Forcing_a_set_with_an_unknown_torrent_forces_none()
    {
        var known = await AddAsync();
        var marker = await AddAsync();
        SingleTarget unknown = SampleTorrents.UnknownHash();

        var missing = await FailureAsync<ApiError.MissingTorrent>(
            () => Feature.ForceStartAsync(MultiTarget.Of(known.Target, unknown), Token), "one of the two is unknown");

        missing.Targets.Should().Be(MultiTarget.Of(unknown));
        await Feature.ForceStartAsync(marker.Target, Token);
        await UntilAsync(marker.Target, torrent => torrent.IsForced, "a later call shows its effect");
        (await ReadAsync(known.Target)).IsForced.Should().BeFalse("nothing is done where one is unknown");
    }

    [Fact]
    [Needs(Capability.ForceStart, Capability.Recheck, Capability.Reannounce, Capability.AddStopped)]
    public async Task No_torrents_are_not_all_torrents()
    {
        var bystander = await AddAsync();
        var marker = await AddAsync();

        await Feature.ForceStartAsync(MultiTarget.None, Token);
        await Feature.RecheckAsync(MultiTarget.None, Token);
        await Feature.ReannounceAsync(MultiTarget.None, Token);

        await Feature.ForceStartAsync(marker.Target, Token);
        await UntilAsync(marker.Target, torrent => torrent.IsForced, "a later call shows its effect");
        (await ReadAsync(bystander.Target)).IsForced.Should().BeFalse("an empty set names no torrent");
    }
}
