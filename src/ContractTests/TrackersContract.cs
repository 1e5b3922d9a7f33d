using TorrentApi.ContractTests.Samples;

namespace TorrentApi.ContractTests;

/// <summary>What <see cref="ITrackerFeature"/> promises.</summary>
public abstract class TrackersContract(ContractHost host) : FeatureContract<ITrackerFeature>(host)
{
    private readonly string _new = SampleTorrents.TrackerOf(Guid.NewGuid(), "new");

    [Fact]
    [Needs(Capability.TrackersList)]
    public async Task The_trackers_of_the_file_are_listed_and_nothing_else()
    {
        var sample = await AddAsync(SampleTorrents.SeveralFiles);

        var trackers = await Feature.ListAsync(sample.Target, Token);

        trackers.Select(tracker => tracker.Url).Should().BeEquivalentTo(sample.Trackers, "rows for DHT, PeX and LSD are left out");
        trackers.Should().OnlyContain(tracker => tracker.Tier >= 0 && Enum.IsDefined(tracker.Status));
    }

    [Fact]
    [Needs(Capability.TrackersList)]
    public async Task The_trackers_of_a_private_torrent_are_listed()
    {
        var sample = await AddAsync(SampleTorrents.Private);

        var trackers = await Feature.ListAsync(sample.Target, Token);

        trackers.Select(tracker => tracker.Url).Should().BeEquivalentTo(sample.Trackers);
    }

    [Fact]
    [Needs(Capability.TrackersList, Capability.TrackersAdd)]
    public async Task A_tracker_is_added_beside_the_others()
    {
        var sample = await AddAsync();

        await Feature.AddAsync(sample.Target, [_new], cancellationToken: Token);

        await UntilUrlsAsync(sample.Target, [.. sample.Trackers, _new]);
    }

    [Fact]
    [Needs(Capability.TrackersList, Capability.TrackersAdd)]
    public async Task Adding_a_tracker_that_is_there_leaves_it_as_it_is()
    {
        var sample = await AddAsync(SampleTorrents.SeveralFiles);
        var before = await Feature.ListAsync(sample.Target, Token);

        await Feature.AddAsync(sample.Target, [.. sample.Trackers, _new], cancellationToken: Token);

        await UntilUrlsAsync(sample.Target, [.. sample.Trackers, _new]);
        var after = await Feature.ListAsync(sample.Target, Token);
        after.Where(tracker => tracker.Url != _new).Select(tracker => (tracker.Url, tracker.Tier))
            .Should().BeEquivalentTo(before.Select(tracker => (tracker.Url, tracker.Tier)), "those stay in their tier");
    }

    [Fact]
    [Needs(Capability.TrackersList, Capability.TrackersAdd, Capability.TrackersAddTier)]
    public async Task A_tracker_is_added_to_the_tier_asked_for()
    {
        var sample = await AddAsync();

        await Feature.AddAsync(sample.Target, [_new], tier: 2, Token);

        await UntilAsync(
            () => Feature.ListAsync(sample.Target, Token), list => list.Any(tracker => tracker.Url == _new && tracker.Tier == 2), "the new tracker is in tier 2");
    }

    [Fact]
    [Needs(Capability.TrackersList, Capability.TrackersReplace)]
    public async Task A_tracker_takes_anothers_place()
    {
        var sample = await AddAsync();

        await Feature.ReplaceAsync(sample.Target, sample.Trackers.Single(), _new, Token);

        await UntilUrlsAsync(sample.Target, [_new]);
    }

    [Fact]
    [Needs(Capability.TrackersList, Capability.TrackersReplace)]
    public async Task Replacing_a_tracker_that_is_not_there_is_a_conflict()
    {
        var sample = await AddAsync();

        await FailureAsync<ApiError.Conflict>(
            () => Feature.ReplaceAsync(sample.Target, SampleTorrents.TrackerOf(Guid.NewGuid(), "absent"), _new, Token), "the torrent does not have the old tracker");

        await UntilUrlsAsync(sample.Target, [.. sample.Trackers]);
    }

    [Fact]
    [Needs(Capability.TrackersList, Capability.TrackersReplace)]
    public async Task Replacing_a_tracker_by_one_that_is_there_is_a_conflict()
    {
        var sample = await AddAsync(SampleTorrents.SeveralFiles);
        var urls = sample.Trackers.ToList();

        await FailureAsync<ApiError.Conflict>(() => Feature.ReplaceAsync(sample.Target, urls[0], urls[1], Token), "the torrent has the new tracker already");

        await UntilUrlsAsync(sample.Target, [.. urls]);
    }

    [Fact]
    [Needs(Capability.TrackersList, Capability.TrackersRemove)]
    public async Task Trackers_are_removed_and_those_that_are_not_there_count_as_removed()
    {
        var sample = await AddAsync(SampleTorrents.SeveralFiles);
        var urls = sample.Trackers.ToList();

        await Feature.RemoveAsync(sample.Target, [urls[0], _new, urls[2]], Token);
        await Feature.RemoveAsync(sample.Target, [_new], Token);

        await UntilUrlsAsync(sample.Target, [urls[1]]);
    }

    [Fact]
    [Needs(Capability.TrackersList, Capability.TrackersRemove)]
    public async Task Removing_no_trackers_removes_none()
    {
        var sample = await AddAsync();

        await Feature.RemoveAsync(sample.Target, [], Token);

        await UntilUrlsAsync(sample.Target, [.. sample.Trackers]);
    }

    [Fact]
    [Needs(Capability.TrackersList, Capability.TrackersAdd, Capability.TrackersRemove)]
    public async Task A_tracker_with_escapes_is_removed_by_the_text_that_the_list_shows()
    {
        var sample = await AddAsync();
        await Feature.AddAsync(sample.Target, [_new + "?key=a%20b%2Fc&x=1+2"], cancellationToken: Token);
        var listed = await UntilAsync(() => Feature.ListAsync(sample.Target, Token), list => list.Count == 2, "the new tracker is listed");
        var shown = listed.Single(tracker => !sample.Trackers.Contains(tracker.Url, StringComparer.Ordinal)).Url;

        await Feature.RemoveAsync(sample.Target, [shown], Token);

        await UntilUrlsAsync(sample.Target, [.. sample.Trackers]);
    }

    [Fact]
    [Needs(Capability.AddMagnet, Capability.TrackersList, Capability.TrackersAdd)]
    public async Task The_trackers_of_a_magnet_link_are_edited_before_its_metadata()
    {
        var magnet = NewMagnet();
        await Api.AddAsync(new AddRequest(magnet, Quiet), Token);

        await Feature.AddAsync(magnet.Hash, [_new], cancellationToken: Token);

        await UntilUrlsAsync(magnet.Hash, [.. magnet.Trackers, _new]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("tracker.example/announce")]
    [InlineData("http://127.0.0.1:9/a\nhttp://127.0.0.1:9/b")]
    [InlineData("http://127.0.0.1:9/a|http://127.0.0.1:9/b")]
    [Needs(Capability.TrackersList)]
    public async Task A_new_tracker_that_is_no_single_address_is_refused_before_anything_is_sent(string tracker)
    {
        var sample = await AddAsync();

        var add = () => Feature.AddAsync(sample.Target, [_new, tracker], cancellationToken: Token);
        var replace = () => Feature.ReplaceAsync(sample.Target, sample.Trackers.First(), tracker, Token);

        await add.Should().ThrowAsync<ArgumentException>("'{0}' is no address", tracker);
        await replace.Should().ThrowAsync<ArgumentException>("'{0}' is no address", tracker);
        await UntilUrlsAsync(sample.Target, [.. sample.Trackers]);
    }

    [Fact]
    public async Task No_tracker_at_all_and_a_tier_out_of_range_are_refused()
    {
        var sample = await AddAsync();

        var none = () => Feature.AddAsync(sample.Target, [], cancellationToken: Token);
        var below = () => Feature.AddAsync(sample.Target, [_new], tier: -1, Token);
        var above = () => Feature.AddAsync(sample.Target, [_new], tier: 256, Token);

        await none.Should().ThrowAsync<ArgumentException>("at least one tracker is needed");
        await below.Should().ThrowAsync<ArgumentException>("tiers begin at 0");
        await above.Should().ThrowAsync<ArgumentException>("tiers end at 255");
    }

    private Task<string> UntilUrlsAsync(SingleTarget target, IReadOnlyCollection<string> urls) =>
        UntilAsync(
            async () => string.Join('\n', (await Feature.ListAsync(target, Token)).Select(tracker => tracker.Url).Order(StringComparer.Ordinal)),
            list => list == string.Join('\n', urls.Order(StringComparer.Ordinal)), $"the trackers are {string.Join(", ", urls)}");
}
