using TorrentApi.ContractTests.Samples;

namespace TorrentApi.ContractTests;

/// <summary>What <see cref="ITorrentApi.AddAsync"/> promises about the torrent; <see cref="AddOptionsContract"/> holds what it promises about options.</summary>
public abstract class AddContract(ContractHost host) : Contract(host)
{
    [Fact]
    [Needs(Capability.AddFile)]
    public async Task A_new_file_is_added_and_visible_at_once()
    {
        var sample = NewSample();

        var result = await Api.AddAsync(new AddRequest(sample.File, Quiet), Token);
        var torrent = await Api.GetAsync(sample.Target, Token);

        result.Should().Be(AddResult.Added(sample.Hash));
        torrent.Should().NotBeNull("what was added is visible when the call returns");
    }

    [Fact]
    [Needs(Capability.AddMagnet)]
    public async Task A_new_magnet_link_is_added_and_visible_at_once()
    {
        var magnet = NewMagnet();

        var result = await Api.AddAsync(new AddRequest(magnet, Quiet), Token);
        var torrent = await Api.GetAsync(magnet.Hash, Token);

        result.Should().Be(AddResult.Added(magnet.Hash));
        torrent.Should().NotBeNull("what was added is visible when the call returns");
    }

    [Fact]
    [Needs(Capability.AddFile, Capability.AddStopped)]
    public async Task The_builder_adds_what_it_was_told()
    {
        var sample = NewSample();

        var result = await Api.Add(sample.File).Stopped().SendAsync(Token);

        result.Outcome.Should().Be(AddOutcome.Added);
        await UntilAsync(sample.Target, torrent => torrent.State == TorrentState.Stopped, "the builder said stopped");
    }

    [Fact]
    public async Task Several_files_in_a_folder_are_added()
    {
        var sample = await AddAsync(SampleTorrents.SeveralFiles);

        var torrent = await ReadAsync(sample.Target);
        (torrent.TotalSizeBytes ?? torrent.WantedSizeBytes).Should().Be(sample.File.TotalSizeBytes, "all of it is wanted, where only that is told");
    }

    [Fact]
    public async Task Adding_a_file_twice_says_already_present()
    {
        var sample = await AddAsync();

        var again = await Api.AddAsync(new AddRequest(sample.File), Token);

        again.Outcome.Should().Be(AddOutcome.AlreadyPresent, "it was added before");
        again.Hash!.Value.SharesHashWith(sample.Hash).Should().BeTrue();
    }

    [Fact]
    [Needs(Capability.AddMagnet)]
    public async Task Adding_a_magnet_link_twice_says_already_present()
    {
        var magnet = NewMagnet();
        await Api.AddAsync(new AddRequest(magnet, Quiet), Token);

        var again = await Api.AddAsync(new AddRequest(magnet, Quiet), Token);

        again.Outcome.Should().Be(AddOutcome.AlreadyPresent, "it was added before");
    }

    [Fact]
    [Needs(Capability.AddMagnet)]
    public async Task A_magnet_link_to_a_torrent_that_was_added_as_a_file_is_already_present()
    {
        var sample = await AddAsync();

        var again = await Api.AddAsync(new AddRequest(sample.ToMagnet(), Quiet), Token);

        again.Outcome.Should().Be(AddOutcome.AlreadyPresent, "both mean one torrent");
    }

    [Fact]
    [Needs(Capability.AddMagnet)]
    public async Task A_hybrid_that_is_there_is_already_present_by_its_v1_hash_alone()
    {
        var sample = await AddAsync(SampleTorrents.Hybrid);
        var v1 = MagnetLink.Create(InfoHash.Parse(sample.Hash.V1Hex!), sample.Name);
        Own(v1.Hash);

        var again = await Api.AddAsync(new AddRequest(v1, Quiet), Token);

        again.Outcome.Should().Be(AddOutcome.AlreadyPresent, "they share the v1 hash");
    }

    [Fact]
    [Needs(Capability.AddCategory, Capability.AddName)]
    public async Task A_torrent_that_is_there_is_left_as_it_is_and_each_option_is_told_as_skipped()
    {
        var category = NewCategory();
        var sample = await AddAsync(Quiet with { Category = category });
        var before = await ReadAsync(sample.Target);

        var again = await Api.AddAsync(new AddRequest(sample.File, new AddOptions { Category = NewCategory(), Name = "another name" }), Token);

        var after = await ReadAsync(sample.Target);
        again.Skipped.Should().BeEquivalentTo(
            [new SkippedOption(Capability.AddCategory, null), new SkippedOption(Capability.AddName, null)], "no option took effect, and no error kept it from it");
        (after.Category, after.Name, after.IsForced).Should().Be((before.Category, before.Name, before.IsForced), "nothing changes");
    }

    [Fact]
    [Needs(Capability.TrackersList)]
    public async Task The_trackers_of_a_torrent_that_is_there_are_not_merged()
    {
        var sample = await AddAsync();
        var other = SampleTorrents.WithTrackers(sample, SampleTorrents.TrackerOf(Guid.NewGuid(), "other"));

        var again = await Api.AddAsync(new AddRequest(other.File, Quiet), Token);

        again.Outcome.Should().Be(AddOutcome.AlreadyPresent);
        (await Api.Require<ITrackerFeature>().ListAsync(sample.Target, Token)).Select(tracker => tracker.Url).Should().BeEquivalentTo(sample.Trackers);
    }

    [Fact]
    public async Task A_removed_torrent_can_be_added_again()
    {
        var sample = await AddAsync();
        await Api.RemoveAsync(sample.Target, RemoveData.Delete, Token);

        var again = await Api.AddAsync(new AddRequest(sample.File, Quiet), Token);

        again.Outcome.Should().Be(AddOutcome.Added, "it was gone");
    }

    [Fact]
    [Needs(Capability.AddUrl)]
    public async Task An_address_where_nothing_answers_is_pending()
    {
        var address = new Uri($"http://127.0.0.1:9/{Guid.NewGuid():N}.torrent");

        var result = await Api.AddAsync(new AddRequest(address, Quiet), Token);

        result.Should().Be(AddResult.Pending(), "nothing answers at that address, and the server need not say so");
    }
}
