using TorrentApi.ContractTests.Samples;

namespace TorrentApi.ContractTests;

/// <summary>What <see cref="IExportFeature"/> promises.</summary>
public abstract class ExportContract(ContractHost host) : FeatureContract<IExportFeature>(host)
{
    [Fact]
    [Needs(Capability.ExportFile)]
    public async Task The_file_leads_to_the_same_torrent()
    {
        var sample = await AddAsync(SampleTorrents.SeveralFiles);

        var file = await ExportAsync(sample);

        file.Hash.Should().Be(sample.Hash, "the bytes that the hash is made of are the same");
        file.Contents.Should().Equal(sample.File.Contents);
        file.TrackerTiers.SelectMany(tier => tier).Should().BeEquivalentTo(sample.Trackers);
    }

    [Fact]
    [Needs(Capability.ExportFile)]
    public async Task The_file_of_a_private_torrent_is_private()
    {
        var sample = await AddAsync(SampleTorrents.Private);

        (await ExportAsync(sample)).IsPrivate.Should().BeTrue();
    }

    [Fact]
    [Needs(Capability.AddMagnet, Capability.ExportFile)]
    public async Task The_file_of_a_magnet_link_before_its_metadata_is_a_conflict()
    {
        var magnet = NewMagnet();
        await Api.AddAsync(new AddRequest(magnet, Quiet), Token);

        await FailureAsync<ApiError.Conflict>(() => Feature.GetFileAsync(magnet.Hash, Token), "there is no file yet");
    }

    [Fact]
    [Needs(Capability.ExportMagnet)]
    public async Task The_magnet_link_leads_to_the_same_torrent_by_its_trackers()
    {
        var sample = await AddAsync();

        var magnet = await Feature.GetMagnetAsync(sample.Target, Token);

        magnet.Hash.SharesHashWith(sample.Hash).Should().BeTrue("it is the same torrent");
        magnet.Trackers.Should().BeEquivalentTo(sample.Trackers);
        magnet.Name.Should().Be(sample.Name);
    }

    [Fact]
    [Needs(Capability.AddMagnet, Capability.ExportMagnet)]
    public async Task The_magnet_link_of_a_magnet_link_needs_no_metadata()
    {
        var added = NewMagnet();
        await Api.AddAsync(new AddRequest(added, Quiet), Token);

        var magnet = await Feature.GetMagnetAsync(added.Hash, Token);

        magnet.Hash.Should().Be(added.Hash);
        magnet.Trackers.Should().BeEquivalentTo(added.Trackers);
    }

    private async Task<TorrentFile> ExportAsync(SampleTorrent sample)
    {
        try
        {
            return await Feature.GetFileAsync(sample.Target, Token);
        }
        catch (TorrentApiException failure) when (failure.Error is ApiError.Conflict)
        {
            Assert.Skip($"{Host.Name}: {failure.Error}");
            throw;
        }
    }
}
