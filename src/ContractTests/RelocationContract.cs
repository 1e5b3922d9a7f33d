namespace TorrentApi.ContractTests;

/// <summary>What <see cref="IRelocationFeature"/> promises.</summary>
public abstract class RelocationContract(ContractHost host) : FeatureContract<IRelocationFeature>(host)
{
    private static string Folder => Path.Combine(Path.GetTempPath(), "contract").Replace('\\', '/');

    [Fact]
    [Needs(Capability.Move)]
    public async Task Torrents_are_moved_and_say_where_they_are()
    {
        var (one, two) = (await AddAsync(), await AddAsync());

        await Feature.MoveAsync(MultiTarget.Of(one.Hash, two.Hash), Folder, Token);

        foreach (var sample in new[] { one, two })
            await UntilAsync(sample.Target, torrent => torrent.SavePath == Folder, $"it is in {Folder}");
    }

    [Fact]
    [Needs(Capability.Move)]
    public async Task A_move_comes_to_an_end()
    {
        var sample = await AddAsync();

        await Feature.MoveAsync(sample.Target, Folder, Token);

        await UntilAsync(sample.Target, torrent => torrent.SavePath == Folder && torrent.State != TorrentState.Moving, "its data is there");
    }

    [Fact]
    [Needs(Capability.Move)]
    public async Task A_complete_torrent_is_complete_after_the_move()
    {
        var sample = await AddCompleteAsync();

        await Feature.MoveAsync(sample.Target, Folder, Token);

        await UntilAsync(sample.Target, torrent => torrent.SavePath == Folder && torrent.IsComplete, "its data went with it");
    }

    [Fact]
    [Needs(Capability.Move, Capability.AutomaticManagement)]
    public async Task Moving_switches_automatic_management_off()
    {
        var sample = await AddAsync();
        await Feature.EnableAutomaticManagementAsync(sample.Target, Token);
        await UntilAsync(sample.Target, torrent => torrent.IsAutomaticallyManaged == true, "it is managed");

        await Feature.MoveAsync(sample.Target, Folder, Token);

        await UntilAsync(sample.Target, torrent => torrent.IsAutomaticallyManaged == false && torrent.SavePath == Folder, "the caller chose the folder");
    }

    [Fact]
    [Needs(Capability.AutomaticManagement)]
    public async Task Automatic_management_is_switched_on_and_off_however_often_it_is_asked_for()
    {
        var sample = await AddAsync();

        await Feature.EnableAutomaticManagementAsync(sample.Target, Token);
        await Feature.EnableAutomaticManagementAsync(sample.Target, Token);
        await UntilAsync(sample.Target, torrent => torrent.IsAutomaticallyManaged == true, "it is managed");

        await Feature.DisableAutomaticManagementAsync(sample.Target, Token);
        await Feature.DisableAutomaticManagementAsync(sample.Target, Token);
        await UntilAsync(sample.Target, torrent => torrent.IsAutomaticallyManaged == false, "it is not");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("/a\n/b")]
    public async Task A_folder_that_is_no_path_is_refused(string path)
    {
        var sample = await AddAsync();

        var move = () => Feature.MoveAsync(sample.Target, path, Token);

        await move.Should().ThrowAsync<ArgumentException>("'{0}' is no path", path);
    }
}
