using TorrentApi.ContractTests.Samples;

namespace TorrentApi.ContractTests;

/// <summary>What <see cref="ITorrentApi.ListContentsAsync"/> promises.</summary>
public abstract class ContentsContract(ContractHost host) : Contract(host)
{
    [Fact]
    public async Task The_only_file_of_a_torrent_is_told_with_path_and_size()
    {
        var sample = await AddAsync();

        var contents = await ReadAsync(sample);

        var file = contents.Should().ContainSingle().Which;
        file.Index.Should().Be(0);
        file.Path.Should().Be(sample.Name);
        file.SizeBytes.Should().Be(sample.File.TotalSizeBytes);
        file.Progress.Should().Be(0, "nothing is here");
    }

    [Fact]
    public async Task Several_files_are_told_by_index_with_their_paths_joined_by_slashes()
    {
        var sample = await AddAsync(SampleTorrents.SeveralFiles);

        var contents = await ReadAsync(sample);

        contents.Select(file => file.Index).Should().Equal([0, 1, 2], "the list goes by index");
        contents.Select(file => (file.Path, file.SizeBytes)).Should().Equal(sample.Data.Select(file => (file.Path, file.Bytes.LongLength)));
    }

    [Fact]
    public async Task A_file_nobody_touched_has_the_normal_priority_where_the_server_says()
    {
        var sample = await AddAsync();

        var contents = await ReadAsync(sample);

        contents.Should().OnlyContain(file => file.Priority == null || file.Priority == ContentPriority.Normal);
    }

    [Fact]
    public async Task Padding_of_a_hybrid_is_left_out()
    {
        var sample = await AddAsync(SampleTorrents.Hybrid);

        var contents = await ReadAsync(sample);

        contents.Should().ContainSingle("the torrent has one file").Which.Path.Should().Be(sample.Name);
    }

    [Fact]
    [Needs(Capability.AddMagnet)]
    public async Task A_magnet_link_without_metadata_has_no_files()
    {
        var magnet = NewMagnet();
        await Api.AddAsync(new AddRequest(magnet, Quiet), Token);

        var contents = await Api.ListContentsAsync(magnet.Hash, Token);

        contents.Should().BeEmpty("its metadata is not known");
    }

    [Fact]
    public async Task The_contents_of_an_unknown_torrent_are_a_missing_torrent()
    {
        SingleTarget unknown = SampleTorrents.UnknownHash();

        var missing = await FailureAsync<ApiError.MissingTorrent>(() => Api.ListContentsAsync(unknown, Token), "the server has no such torrent");

        missing.Targets.Should().Be(MultiTarget.Of(unknown));
    }

    private Task<IReadOnlyList<TorrentContent>> ReadAsync(SampleTorrent sample) => Api.ListContentsAsync(sample.Target, Token);
}
