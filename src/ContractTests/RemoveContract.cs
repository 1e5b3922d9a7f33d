using TorrentApi.ContractTests.Samples;

namespace TorrentApi.ContractTests;

/// <summary>What <see cref="ITorrentApi.RemoveAsync"/> and what is built on it promise.</summary>
public abstract class RemoveContract(ContractHost host) : Contract(host)
{
    [Theory]
    [InlineData(RemoveData.Keep, Capability.KeepData)]
    [InlineData(RemoveData.Delete, Capability.DeleteData)]
    [Needs(RowNamesOne = true)]
    public async Task A_removed_torrent_is_gone(RemoveData data, Capability capability)
    {
        Server.Supports(capability).Should().BeTrue("the row needs it");
        var sample = await AddAsync();

        await Api.RemoveAsync(sample.Target, data, Token);

        (await Api.GetAsync(sample.Target, Token)).Should().BeNull("it was removed");
    }

    [Fact]
    public async Task Several_torrents_are_removed_and_the_others_stay()
    {
        var one = await AddAsync();
        var two = await AddAsync();
        var staying = await AddAsync();

        await Api.RemoveAsync(MultiTarget.Of(one.Hash, two.Hash), RemoveData.Delete, Token);

        var left = await Api.ListAsync(new TorrentQuery { Targets = MultiTarget.Of(one.Hash, two.Hash, staying.Hash) }, Token);
        left.Should().ContainSingle("two of the three were removed").Which.Name.Should().Be(staying.Name);
    }

    [Fact]
    public async Task Removing_an_unknown_torrent_reports_missing_and_removes_nothing()
    {
        var known = await AddAsync();
        SingleTarget[] unknown = [SampleTorrents.UnknownHash(), SampleTorrents.UnknownHash()];

        var missing = await FailureAsync<ApiError.MissingTorrent>(
            () => Api.RemoveAsync(MultiTarget.Of([unknown[0], known.Target, unknown[1]]), RemoveData.Delete, Token), "two of the three are unknown");

        missing.Targets.Should().Be(MultiTarget.Of(unknown), "the error names all that are unknown and none that is known");
        (await Api.GetAsync(known.Target, Token)).Should().NotBeNull("nothing is removed where one is unknown");
    }

    [Fact]
    public async Task Removing_no_torrents_does_nothing()
    {
        var sample = await AddAsync();

        await Api.RemoveAsync(MultiTarget.None, RemoveData.Delete, Token);

        (await Api.GetAsync(sample.Target, Token)).Should().NotBeNull("no torrent was named");
    }

    [Fact]
    public async Task Removing_all_is_refused_before_anything_is_sent()
    {
        var sample = await AddAsync();

        var removeAll = () => Api.RemoveAsync(MultiTarget.All, RemoveData.Keep, Token);

        await removeAll.Should().ThrowAsync<ArgumentException>("all torrents are never removed by accident: list first");
        (await Api.GetAsync(sample.Target, Token)).Should().NotBeNull("nothing was sent");
    }

    [Fact]
    public async Task A_choice_about_the_data_that_does_not_exist_is_refused()
    {
        var sample = await AddAsync();

        var remove = () => Api.RemoveAsync(sample.Target, (RemoveData)7, Token);

        await remove.Should().ThrowAsync<ArgumentException>("7 is neither keep nor delete");
        (await Api.GetAsync(sample.Target, Token)).Should().NotBeNull("nothing was sent");
    }

    [Fact]
    public async Task A_hybrid_is_removed_by_its_v1_hash()
    {
        var sample = await AddAsync(SampleTorrents.Hybrid);

        await Api.RemoveAsync(SingleTarget.Parse(sample.Hash.V1Hex!), RemoveData.Delete, Token);

        (await Api.GetAsync(sample.Target, Token)).Should().BeNull("it was named by one of its hashes");
    }

    [Fact]
    public async Task Two_names_of_one_torrent_remove_it_once()
    {
        var sample = await AddAsync(SampleTorrents.Hybrid);

        await Api.RemoveAsync(MultiTarget.Of(SingleTarget.Parse(sample.Hash.V1Hex!), sample.Target), RemoveData.Delete, Token);

        (await Api.GetAsync(sample.Target, Token)).Should().BeNull("both names mean it");
    }

    [Fact]
    public async Task Removing_what_is_present_gives_those_that_were()
    {
        var known = await AddAsync();

        var removed = await Api.RemoveIfPresentAsync(MultiTarget.Of(SampleTorrents.UnknownHash(), known.Hash), RemoveData.Delete, Token);

        removed.Should().Be(MultiTarget.Of(known.Target));
        (await Api.GetAsync(known.Target, Token)).Should().BeNull("it was present, so it was removed");
    }

    [Fact]
    public async Task A_plan_leaves_alone_a_torrent_that_shares_its_files()
    {
        var id = Guid.NewGuid();
        var planned = await AddAsync(_ => SampleTorrents.SingleFile(id));
        await AddAsync(_ => SampleTorrents.SharingContentPath(id));

        var plan = await Api.PlanRemovalAsync(planned.Target, RemoveData.Delete, Token);
        await plan.ExecuteAsync(Token);

        plan.SharingData.Should().ContainSingle("another torrent has its content at the same place").Which.Name.Should().Be(planned.Name);
        (await Api.GetAsync(planned.Target, Token)).Should().NotBeNull("it was not removable");
    }

    [Fact]
    [Needs(Capability.KeepData)]
    public async Task Kept_data_is_found_when_the_torrent_is_added_again()
    {
        var sample = await AddAsync(AddOptions.Default);
        if (!await Host.TryCompleteAsync(Api, sample, Token)) Assert.Skip($"{Host.Name} cannot complete a torrent");
        await UntilAsync(sample.Target, torrent => torrent.IsComplete, "the host completed it");

        await Api.RemoveAsync(sample.Target, RemoveData.Keep, Token);
        await Api.AddAsync(new AddRequest(sample.File), Token);

        await UntilAsync(sample.Target, torrent => torrent.IsComplete, "its data was kept, so it is complete again");
    }

    [Fact]
    [Needs(Capability.DeleteData, Capability.AddStopped)]
    public async Task Deleted_data_is_gone_when_the_torrent_is_added_again()
    {
        var sample = await AddAsync(AddOptions.Default);
        if (!await Host.TryCompleteAsync(Api, sample, Token)) Assert.Skip($"{Host.Name} cannot complete a torrent");
        await UntilAsync(sample.Target, torrent => torrent.IsComplete, "the host completed it");

        await Api.RemoveAsync(sample.Target, RemoveData.Delete, Token);
        await Api.AddAsync(new AddRequest(sample.File, Quiet), Token);

        var again = await UntilAsync(sample.Target, torrent => torrent.State == TorrentState.Stopped, "it was added stopped");
        again.IsComplete.Should().BeFalse("its data was deleted");
    }
}
