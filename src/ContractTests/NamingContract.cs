namespace TorrentApi.ContractTests;

/// <summary>What <see cref="INamingFeature"/> promises.</summary>
public abstract class NamingContract(ContractHost host) : FeatureContract<INamingFeature>(host)
{
    private const string Name = "contract: ünother name";

    [Fact]
    [Needs(Capability.Rename)]
    public async Task A_torrent_gets_another_name_and_its_files_keep_theirs()
    {
        var sample = await AddAsync(Samples.SampleTorrents.SeveralFiles);
        await Host.TryCompleteAsync(Api, sample, Token);
        var before = await Api.ListContentsAsync(sample.Target, Token);

        await Feature.RenameAsync(sample.Target, Name, Token);

        await UntilAsync(sample.Target, torrent => torrent.Name == Name, "it has the new name");
        (await Api.ListContentsAsync(sample.Target, Token)).Select(file => file.Path).Should().Equal(before.Select(file => file.Path), "a name is no path");
    }

    [Fact]
    [Needs(Capability.Rename)]
    public async Task Giving_a_torrent_the_name_that_it_has_is_no_error()
    {
        var sample = await AddAsync();
        await Host.TryCompleteAsync(Api, sample, Token);
        await Feature.RenameAsync(sample.Target, Name, Token);

        await Feature.RenameAsync(sample.Target, Name, Token);

        await UntilAsync(sample.Target, torrent => torrent.Name == Name, "it has the name still");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a\nb")]
    public async Task A_name_that_is_blank_or_of_two_lines_is_refused(string name)
    {
        var sample = await AddAsync();

        var rename = () => Feature.RenameAsync(sample.Target, name, Token);

        await rename.Should().ThrowAsync<ArgumentException>("'{0}' is no name", name);
        (await ReadAsync(sample.Target)).Name.Should().Be(sample.Name);
    }
}
