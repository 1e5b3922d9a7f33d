using TorrentApi.ContractTests.Samples;

namespace TorrentApi.ContractTests;

/// <summary>What <see cref="IContentFeature"/> promises about names of files and folders.</summary>
public abstract class ContentNamesContract(ContractHost host) : FeatureContract<IContentFeature>(host)
{
    [Fact]
    [Needs(Capability.ContentsRenameFile)]
    public async Task A_file_gets_another_name_and_nothing_else_does()
    {
        var sample = await AddAsync(SampleTorrents.SeveralFiles);

        await Feature.RenameFileAsync(sample.Target, $"{sample.Name}/second.bin", $"{sample.Name}/renamed.bin", Token);

        await UntilPathsAsync(sample, "first.bin", "renamed.bin", "below/third.bin");
        (await ReadAsync(sample.Target)).Name.Should().Be(sample.Name, "the torrent keeps its name");
    }

    // The release that names files by path is the one that renames folders.
    [Fact]
    [Needs(Capability.ContentsRenameFile, Capability.ContentsRenameFolder)]
    public async Task A_file_moves_to_another_folder_of_its_torrent()
    {
        var sample = await AddAsync(SampleTorrents.SeveralFiles);

        await Feature.RenameFileAsync(sample.Target, $"{sample.Name}/second.bin", $"{sample.Name}/new/second.bin", Token);

        await UntilPathsAsync(sample, "first.bin", "new/second.bin", "below/third.bin");
    }

    [Fact]
    [Needs(Capability.ContentsRenameFile)]
    public async Task Renaming_a_file_that_is_not_there_or_to_a_path_that_is_taken_is_a_conflict()
    {
        var sample = await AddAsync(SampleTorrents.SeveralFiles);

        await FailureAsync<ApiError.Conflict>(
            () => Feature.RenameFileAsync(sample.Target, $"{sample.Name}/absent.bin", $"{sample.Name}/new.bin", Token), "there is no such file");
        await FailureAsync<ApiError.Conflict>(
            () => Feature.RenameFileAsync(sample.Target, $"{sample.Name}/first.bin", $"{sample.Name}/second.bin", Token), "another file has that path");

        await UntilPathsAsync(sample, "first.bin", "second.bin", "below/third.bin");
    }

    [Fact]
    [Needs(Capability.ContentsRenameFolder)]
    public async Task A_folder_gets_another_name_with_all_its_files()
    {
        var sample = await AddAsync(SampleTorrents.SeveralFiles);

        await Feature.RenameFolderAsync(sample.Target, $"{sample.Name}/below", $"{sample.Name}/beneath", Token);

        await UntilPathsAsync(sample, "first.bin", "second.bin", "beneath/third.bin");
    }

    [Fact]
    [Needs(Capability.ContentsRenameFolder)]
    public async Task Renaming_a_folder_that_is_not_there_is_a_conflict()
    {
        var sample = await AddAsync(SampleTorrents.SeveralFiles);

        await FailureAsync<ApiError.Conflict>(
            () => Feature.RenameFolderAsync(sample.Target, $"{sample.Name}/absent", $"{sample.Name}/new", Token), "there is no such folder");

        await UntilPathsAsync(sample, "first.bin", "second.bin", "below/third.bin");
    }

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("../outside.bin")]
    [InlineData("a/../../outside.bin")]
    [InlineData("a//b.bin")]
    [InlineData("a\\b.bin")]
    [InlineData("a/")]
    [InlineData("a\nb.bin")]
    public async Task A_path_that_could_leave_the_torrent_is_refused_and_nothing_is_sent(string path)
    {
        var sample = await AddAsync(SampleTorrents.SeveralFiles);
        var sent = Host.CountRequests(Api);

        var file = () => Feature.RenameFileAsync(sample.Target, $"{sample.Name}/first.bin", path, Token);
        var folder = () => Feature.RenameFolderAsync(sample.Target, $"{sample.Name}/below", path, Token);

        await file.Should().ThrowAsync<ArgumentException>("'{0}' is no path inside a torrent", path);
        await folder.Should().ThrowAsync<ArgumentException>("'{0}' is no path inside a torrent", path);
        Host.CountRequests(Api).Should().Be(sent, "nothing is sent");
    }

    private Task<string> UntilPathsAsync(SampleTorrent sample, params string[] paths) =>
        UntilAsync(
            async () => string.Join(' ', (await Api.ListContentsAsync(sample.Target, Token)).Select(content => content.Path[(sample.Name.Length + 1)..])),
            list => list == string.Join(' ', paths), $"the files are {string.Join(' ', paths)}");
}
