using System.Text;

namespace TorrentApi.Abstractions.Tests.Metainfo;

public sealed class TorrentFileFactsTests
{
    [Theory, MemberData(nameof(Fixtures.Names), MemberType = typeof(Fixtures))]
    public void A_torrent_tells_what_libtorrent_tells(string fileName)
    {
        var fixture = Fixtures.Of(fileName);

        var file = TorrentFile.Parse(Fixtures.Read(fileName));

        file.Hash.V1Hex.Should().Be(fixture.V1);
        file.Hash.V2Hex.Should().Be(fixture.V2);
        file.Name.Should().Be(fixture.Name);
        file.Contents.Should().HaveCount(fixture.Files);
        file.TotalSizeBytes.Should().Be(fixture.SizeBytes);
        file.PieceLengthBytes.Should().Be(fixture.PieceLengthBytes);
        file.IsPrivate.Should().BeFalse();
        file.TrackerTiers.Should().BeEquivalentTo(fixture.Trackers.Select(tracker => new[] { tracker }), options => options.WithStrictOrdering());
        file.WebSeeds.Should().BeEmpty();
    }

    [Theory, MemberData(nameof(Fixtures.Names), MemberType = typeof(Fixtures))]
    public void The_contents_add_up_to_the_total_and_are_numbered_from_zero(string fileName)
    {
        var file = TorrentFile.Parse(Fixtures.Read(fileName));

        file.Contents.Sum(content => content.SizeBytes).Should().Be(file.TotalSizeBytes);
        file.Contents.Select(content => content.Index).Should().Equal(Enumerable.Range(0, file.Contents.Count));
    }

    [Theory, MemberData(nameof(Fixtures.Names), MemberType = typeof(Fixtures))]
    public void The_magnet_link_of_a_torrent_names_it(string fileName)
    {
        var fixture = Fixtures.Of(fileName);
        var file = TorrentFile.Parse(Fixtures.Read(fileName));

        var link = file.ToMagnet();

        link.Hash.Should().Be(file.Hash);
        link.Name.Should().Be(fixture.Name);
        link.Trackers.Should().Equal(fixture.Trackers);
    }

    [Theory, MemberData(nameof(Fixtures.Names), MemberType = typeof(Fixtures))]
    public async Task Loading_from_disk_gives_the_same_torrent(string fileName)
    {
        var loaded = await TorrentFile.LoadAsync(Fixtures.PathOf(fileName), TestContext.Current.CancellationToken);

        loaded.Hash.Should().Be(TorrentFile.Parse(Fixtures.Read(fileName)).Hash);
        loaded.Bytes.ToArray().Should().Equal(Fixtures.Read(fileName));
    }

    [Theory]
    [InlineData("bittorrent-v1-emma-goldman")]
    [InlineData("bittorrent-v2-hybrid-test")]
    [InlineData("bittorrent-v2-test")]
    public void A_published_magnet_link_has_the_hashes_of_its_torrent(string name)
    {
        var file = TorrentFile.Parse(Fixtures.Read(name + ".torrent"));

        var link = MagnetLink.Parse(Fixtures.ReadMagnet(name + ".magnet"));

        link.Hash.Should().Be(file.Hash);
        link.Name.Should().Be(file.Name);
        link.Trackers.Should().Equal(file.TrackerTiers.SelectMany(tier => tier));
        (link.SizeBytes ?? file.TotalSizeBytes).Should().Be(file.TotalSizeBytes);
    }

    [Theory]
    [InlineData("invalid_piece_len.torrent", "'piece length'")]
    [InlineData("invalid_pieces.torrent", "'pieces'")]
    [InlineData("negative_size.torrent", "'length'")]
    [InlineData("v2_deep_recursion.torrent", "nested")]
    [InlineData("v2_invalid_piece_layer_size.torrent", "'piece layers' has 1024 bytes for file 1")]
    [InlineData("v2_overlong_integer.torrent", "integer")]
    [InlineData("zero.torrent", "'length'")]
    public void What_libtorrent_refuses_is_refused_with_a_reason_that_names_the_field(string fileName, string part)
    {
        var bytes = Fixtures.Read(fileName);

        TorrentFile.TryParse(bytes, out var file, out var reason).Should().BeFalse();

        file.Should().BeNull();
        reason.Should().Contain(part).And.EndWith(".");
        FluentActions.Invoking(() => TorrentFile.Parse(bytes)).Should().Throw<TorrentFormatException>().Which.Reason.Should().Be(reason);
    }

    [Fact]
    public void Paths_begin_with_the_folder_of_the_torrent()
    {
        TorrentFile.Parse(Fixtures.Read("pad_file.torrent")).Contents.Should().ContainSingle().Which.Path.Should().Be("temp/foo/bar.txt");
        TorrentFile.Parse(Fixtures.Read("base.torrent")).Contents.Should().ContainSingle().Which.Path.Should().Be("temp");
        TorrentFile.Parse(Fixtures.Read("v2_only.torrent")).Contents.Should().ContainSingle().Which.Path.Should().Be("test1MB");
        TorrentFile.Parse(Fixtures.Read("v2_multiple_files.torrent")).Contents.Select(content => content.Path)
            .Should().Equal("test/stress_test0", "test/stress_test1", "test/stress_test2");
    }

    [Fact]
    public void Padding_does_not_shift_the_index()
    {
        TorrentFile.Parse(Fixtures.Read("sample.torrent")).Contents.Should().Equal(
            new TorrentContent { Index = 0, Path = "sample/text_file2.txt", SizeBytes = 25 },
            new TorrentContent { Index = 1, Path = "sample/text_file.txt", SizeBytes = 20 });
    }

    [Fact]
    public void Both_hybrids_of_the_same_data_list_the_same_contents()
    {
        var padded = TorrentFile.Parse(Fixtures.Read("v2_hybrid.torrent"));
        var withoutTail = TorrentFile.Parse(Fixtures.Read("bittorrent-v2-hybrid-test.torrent"));

        padded.Contents.Should().Equal(withoutTail.Contents);
        padded.Contents[6].Should().Be(new TorrentContent { Index = 6, Path = "bittorrent-v1-v2-hybrid-test/readme.txt", SizeBytes = 61 });
    }

    [Fact]
    public void Comment_maker_and_time_are_read()
    {
        var file = TorrentFile.Parse(Fixtures.Read("sample.torrent"));

        file.Comment.Should().Be("sample comment");
        file.CreatedBy.Should().Be("libtorrent");
        file.CreatedAt.Should().Be(new DateTimeOffset(2014, 12, 17, 3, 39, 39, TimeSpan.Zero));
    }

    [Fact]
    public void The_text_form_is_name_and_hash_without_urls()
    {
        var file = TorrentFile.Parse(Fixtures.Read("sample.torrent"));

        file.ToString().Should().Be("sample (58d8d15a4eb3bd9afabc9cee2564f78192777edb)");
    }

    [Fact]
    public void Changing_the_bytes_afterwards_changes_nothing()
    {
        var bytes = Fixtures.Read("base.torrent");
        var file = TorrentFile.Parse(bytes);

        Array.Clear(bytes);

        file.Bytes.ToArray().Should().Equal(Fixtures.Read("base.torrent"));
        Encoding.ASCII.GetString(file.Bytes.Span[..2]).Should().Be("d1");
    }
}
