using TorrentApi.ContractTests.Samples;

namespace TorrentApi.ContractTests;

/// <summary>What <see cref="IDownloadFeature"/> promises.</summary>
public abstract class DownloadContract(ContractHost host) : FeatureContract<IDownloadFeature>(host)
{
    [Fact]
    [Needs(Capability.DownloadContent)]
    public async Task A_whole_file_comes_byte_for_byte()
    {
        var sample = await AddCompleteAsync(SampleTorrents.SeveralFiles);

        var bytes = await FetchAsync(sample, 1, default);

        bytes.Should().Equal(sample.Data[1].Bytes);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(100, 200)]
    [InlineData(19_999, 1)]
    [InlineData(19_000, 5_000)]
    [InlineData(5_000, null)]
    [Needs(Capability.DownloadContent, Capability.DownloadRange)]
    public async Task A_part_of_a_file_comes_alone_and_ends_with_the_file_at_the_latest(int offset, int? length)
    {
        var sample = await AddCompleteAsync();
        var expected = sample.Data[0].Bytes.Skip(offset).Take(length ?? int.MaxValue);

        var bytes = await FetchAsync(sample, 0, new ByteRange(offset, length));

        bytes.Should().Equal(expected);
    }

    [Fact]
    [Needs(Capability.DownloadContent, Capability.DownloadRange)]
    public async Task A_part_beyond_the_end_is_a_conflict()
    {
        var sample = await AddCompleteAsync();

        await FailureAsync<ApiError.Conflict>(() => Feature.GetContentAsync(sample.Target, 0, new ByteRange(20_001), Token), "the file ends before");
    }

    [Fact]
    [Needs(Capability.DownloadContent)]
    public async Task A_file_that_is_not_complete_or_not_there_is_a_conflict()
    {
        var sample = await AddAsync();

        await FailureAsync<ApiError.Conflict>(() => Feature.GetContentAsync(sample.Target, 0, cancellationToken: Token), "its data is not here");
        await FailureAsync<ApiError.Conflict>(() => Feature.GetContentAsync(sample.Target, 99, cancellationToken: Token), "there is no file 99");
    }

    [Fact]
    [Needs(Capability.DownloadContent)]
    public async Task A_stream_that_is_closed_early_leaves_the_client_usable()
    {
        var sample = await AddCompleteAsync();
        await using (var content = await Feature.GetContentAsync(sample.Target, 0, cancellationToken: Token)) await content.ReadExactlyAsync(new byte[10], Token);

        (await ReadAsync(sample.Target)).Name.Should().Be(sample.Name);
    }

    [Fact]
    [Needs(Capability.DownloadLink)]
    public async Task A_link_is_an_address_and_is_not_shown_in_a_log()
    {
        var sample = await AddCompleteAsync();

        var link = await Feature.GetLinkAsync(sample.Target, 0, Token);

        link.Address.IsAbsoluteUri.Should().BeTrue();
        link.ToString().Should().Be(link.Address.Host, "whoever knows the address needs no login");
    }

    [Fact]
    [Needs(Capability.DownloadArchiveLink)]
    public async Task A_link_to_everything_is_an_address_too()
    {
        var sample = await AddCompleteAsync(SampleTorrents.SeveralFiles);

        (await Feature.GetArchiveLinkAsync(sample.Target, Token)).Address.IsAbsoluteUri.Should().BeTrue();
    }

    [Fact]
    public async Task A_file_below_zero_and_an_empty_part_are_refused()
    {
        var sample = await AddAsync();

        Func<Task>[] calls =
        [
            () => Feature.GetContentAsync(sample.Target, -1, cancellationToken: Token),
            () => Feature.GetContentAsync(sample.Target, 0, new ByteRange(-1), Token),
            () => Feature.GetContentAsync(sample.Target, 0, new ByteRange(0, 0), Token),
            () => Feature.GetLinkAsync(sample.Target, -1, Token),
        ];

        foreach (var call in calls) await call.Should().ThrowAsync<ArgumentException>("there is nothing to be fetched");
    }

    private async Task<byte[]> FetchAsync(SampleTorrent sample, int file, ByteRange range)
    {
        await using var content = await Feature.GetContentAsync(sample.Target, file, range, Token);
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, Token);
        return bytes.ToArray();
    }
}
