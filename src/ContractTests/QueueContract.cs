using TorrentApi.ContractTests.Samples;

namespace TorrentApi.ContractTests;

/// <summary>What <see cref="IQueueFeature"/> promises. Where queueing is switched off on the server its facts are skipped: that is the server's choice.</summary>
[Needs(Capability.QueueMove, Alone = "the order of others")]
public abstract class QueueContract(ContractHost host) : FeatureContract<IQueueFeature>(host)
{
    [Fact]
    public async Task Torrents_go_to_the_top_in_the_order_that_they_had()
    {
        var samples = await AddQueueAsync();

        await MoveAsync(() => Feature.MoveToTopAsync(MultiTarget.Of(samples[2].Hash, samples[1].Hash), Token));

        await UntilOrderAsync(samples, 1, 2, 0);
    }

    [Fact]
    public async Task Torrents_go_to_the_bottom_in_the_order_that_they_had()
    {
        var samples = await AddQueueAsync();

        await MoveAsync(() => Feature.MoveToBottomAsync(MultiTarget.Of(samples[1].Hash, samples[0].Hash), Token));

        await UntilOrderAsync(samples, 2, 0, 1);
    }

    [Fact]
    public async Task A_torrent_goes_one_place_forward_and_back_again()
    {
        var samples = await AddQueueAsync();

        await MoveAsync(() => Feature.MoveUpAsync(samples[2].Target, Token));
        await UntilOrderAsync(samples, 0, 2, 1);

        await MoveAsync(() => Feature.MoveDownAsync(samples[2].Target, Token));
        await UntilOrderAsync(samples, 0, 1, 2);
    }

    [Fact]
    public async Task Several_torrents_go_one_place_forward_without_passing_one_another()
    {
        var samples = await AddQueueAsync();

        await MoveAsync(() => Feature.MoveUpAsync(MultiTarget.Of(samples[1].Hash, samples[2].Hash), Token));

        await UntilOrderAsync(samples, 1, 2, 0);
    }

    [Fact]
    public async Task Several_torrents_go_one_place_back_without_passing_one_another()
    {
        var samples = await AddQueueAsync();

        await MoveAsync(() => Feature.MoveDownAsync(MultiTarget.Of(samples[0].Hash, samples[1].Hash), Token));

        await UntilOrderAsync(samples, 2, 0, 1);
    }

    [Fact]
    public async Task A_complete_torrent_has_no_place_and_stays_without()
    {
        var sample = await AddCompleteAsync();

        await MoveAsync(() => Feature.MoveToTopAsync(sample.Target, Token));

        (await ReadAsync(sample.Target)).QueuePosition.Should().BeNull("a complete torrent waits for nothing");
    }

    private async Task<IReadOnlyList<SampleTorrent>> AddQueueAsync()
    {
        SampleTorrent[] samples = [await AddAsync(), await AddAsync(), await AddAsync()];
        await UntilOrderAsync(samples, 0, 1, 2);
        return samples;
    }

    private async Task MoveAsync(Func<Task> move)
    {
        try
        {
            await move();
        }
        catch (TorrentApiException failure) when (failure.Error is ApiError.Conflict)
        {
            Assert.Skip($"{Host.Name}: {failure.Error}");
        }
    }

    private Task<string> UntilOrderAsync(IReadOnlyList<SampleTorrent> samples, params int[] order) =>
        UntilAsync(
            async () =>
            {
                var torrents = await Api.ListAsync(new TorrentQuery { Targets = MultiTarget.Of(samples.Select(sample => sample.Hash)) }, Token);
                var positions = samples.Select((sample, index) => (index, torrents.FirstOrDefault(torrent => torrent.Hash.SharesHashWith(sample.Hash))?.QueuePosition));
                return string.Join(' ', positions.OrderBy(one => one.QueuePosition ?? int.MaxValue).Select(one => one.index));
            },
            list => list == string.Join(' ', order), $"the order is {string.Join(' ', order)}");
}
