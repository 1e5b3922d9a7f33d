namespace TorrentApi.ContractTests;

/// <summary>What <see cref="ITransferFeature"/> promises.</summary>
public abstract class TransferContract(ContractHost host) : FeatureContract<ITransferFeature>(host)
{
    [Fact]
    [Needs(Capability.TransferRead)]
    public async Task Rates_and_totals_are_in_range()
    {
        var transfer = await Feature.GetAsync(Token);

        transfer.DownloadRate.Should().BeGreaterThanOrEqualTo(0);
        transfer.UploadRate.Should().BeGreaterThanOrEqualTo(0);
        new[] { transfer.SessionDownloadedBytes, transfer.SessionUploadedBytes, transfer.TotalDownloadedBytes, transfer.TotalUploadedBytes, transfer.DhtNodes }
            .Should().OnlyContain(total => total == null || total >= 0, "what the server does not say is null, and no sentinel");
        Enum.IsDefined(transfer.Connection).Should().BeTrue();
    }

    [Fact]
    [Needs(Capability.FreeSpace)]
    public async Task The_free_space_of_the_default_folder_is_told_in_bytes()
    {
        var free = await Feature.GetFreeSpaceAsync(cancellationToken: Token);

        free.Should().BeGreaterThan(1024 * 1024, "a server with less than a MiB could not run a test");
    }

    [Fact]
    [Needs(Capability.FreeSpaceOfPath)]
    public async Task The_free_space_of_a_folder_is_told()
    {
        var sample = await AddAsync();
        var folder = (await ReadAsync(sample.Target)).SavePath;
        if (folder is null) Assert.Skip($"{Host.Name} does not tell where a torrent is");

        (await Feature.GetFreeSpaceAsync(folder, Token)).Should().BeGreaterThan(0);
    }

    [Fact]
    public async Task A_blank_folder_has_no_free_space_and_is_refused()
    {
        var blank = () => Feature.GetFreeSpaceAsync(" ", Token);

        await blank.Should().ThrowAsync<ArgumentException>("the default is null");
    }
}
