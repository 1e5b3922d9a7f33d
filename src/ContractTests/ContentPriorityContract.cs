using TorrentApi.ContractTests.Samples;

namespace TorrentApi.ContractTests;

/// <summary>What <see cref="IContentFeature.SetPriorityAsync"/> promises.</summary>
public abstract class ContentPriorityContract(ContractHost host) : FeatureContract<IContentFeature>(host)
{
    [Fact]
    [Needs(Capability.ContentsPriority)]
    public async Task Files_get_the_priority_asked_for_and_the_others_keep_theirs()
    {
        var sample = await AddAsync(SampleTorrents.SeveralFiles);

        await Feature.SetPriorityAsync(sample.Target, [0, 2], ContentPriority.High, Token);

        await UntilPrioritiesAsync(sample, ContentPriority.High, ContentPriority.Normal, ContentPriority.High);
    }

    [Fact]
    [Needs(Capability.ContentsPriority)]
    public async Task A_skipped_file_is_wanted_again()
    {
        var sample = await AddAsync(SampleTorrents.SeveralFiles);
        await Feature.SetPriorityAsync(sample.Target, [1], ContentPriority.Skip, Token);
        await UntilPrioritiesAsync(sample, ContentPriority.Normal, ContentPriority.Skip, ContentPriority.Normal);

        await Feature.SetPriorityAsync(sample.Target, [1], ContentPriority.Normal, Token);

        await UntilPrioritiesAsync(sample, ContentPriority.Normal, ContentPriority.Normal, ContentPriority.Normal);
    }

    // Every file, because servers count wanted bytes in whole pieces, and neighbours share one.
    [Fact]
    [Needs(Capability.ContentsPriority)]
    public async Task Where_every_file_is_skipped_nothing_is_wanted_and_nothing_is_complete()
    {
        var sample = await AddAsync(SampleTorrents.SeveralFiles);
        if ((await ReadAsync(sample.Target)).WantedSizeBytes is null) Assert.Skip($"{Host.Name} does not tell the wanted size");

        await Feature.SetPriorityAsync(sample.Target, [0, 1, 2], ContentPriority.Skip, Token);

        var torrent = await UntilAsync(sample.Target, torrent => torrent.WantedSizeBytes == 0, "nothing is wanted");
        torrent.IsComplete.Should().BeFalse("nothing is here");
    }

    [Theory]
    [InlineData(ContentPriority.Low, Capability.ContentsPriorityLow)]
    [InlineData(ContentPriority.Maximal, Capability.ContentsPriorityMaximal)]
    [Needs(Capability.ContentsPriority, RowNamesOne = true)]
    public async Task A_priority_that_not_every_server_knows_is_read_back(ContentPriority priority, Capability needed)
    {
        Server.Supports(needed).Should().BeTrue("the row needs it");
        var sample = await AddAsync(SampleTorrents.SeveralFiles);

        await Feature.SetPriorityAsync(sample.Target, [1], priority, Token);

        await UntilPrioritiesAsync(sample, ContentPriority.Normal, priority, ContentPriority.Normal);
    }

    [Fact]
    [Needs(Capability.ContentsPriority)]
    public async Task Setting_the_priority_of_no_file_changes_nothing()
    {
        var sample = await AddAsync(SampleTorrents.SeveralFiles);

        await Feature.SetPriorityAsync(sample.Target, [], ContentPriority.Skip, Token);

        await UntilPrioritiesAsync(sample, ContentPriority.Normal, ContentPriority.Normal, ContentPriority.Normal);
    }

    [Fact]
    [Needs(Capability.ContentsPriority)]
    public async Task The_priority_of_a_file_that_is_not_there_is_a_conflict_and_nothing_is_done()
    {
        var sample = await AddAsync(SampleTorrents.SeveralFiles);

        await FailureAsync<ApiError.Conflict>(() => Feature.SetPriorityAsync(sample.Target, [0, 99], ContentPriority.High, Token), "there is no file 99");

        await UntilPrioritiesAsync(sample, ContentPriority.Normal, ContentPriority.Normal, ContentPriority.Normal);
    }

    [Fact]
    [Needs(Capability.AddMagnet, Capability.ContentsPriority)]
    public async Task The_priority_of_a_file_before_the_metadata_is_a_conflict()
    {
        var magnet = NewMagnet();
        await Api.AddAsync(new AddRequest(magnet, Quiet), Token);

        await FailureAsync<ApiError.Conflict>(() => Feature.SetPriorityAsync(magnet.Hash, [0], ContentPriority.High, Token), "there are no files yet");
    }

    [Fact]
    public async Task A_negative_file_and_a_priority_that_does_not_exist_are_refused()
    {
        var sample = await AddAsync();

        var negative = () => Feature.SetPriorityAsync(sample.Target, [0, -1], ContentPriority.High, Token);
        var unheardOf = () => Feature.SetPriorityAsync(sample.Target, [0], (ContentPriority)99, Token);

        await negative.Should().ThrowAsync<ArgumentException>("files are counted from 0");
        await unheardOf.Should().ThrowAsync<ArgumentException>("there is no such priority");
    }

    private Task<string> UntilPrioritiesAsync(SampleTorrent sample, params ContentPriority[] priorities) =>
        UntilAsync(
            async () => string.Join(' ', (await Api.ListContentsAsync(sample.Target, Token)).Select(content => content.Priority)),
            list => list == string.Join(' ', priorities), $"the priorities are {string.Join(' ', priorities)}");
}
