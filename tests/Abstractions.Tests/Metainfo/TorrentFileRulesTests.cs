using static TorrentApi.Abstractions.Tests.Metainfo.TorrentMaker;

namespace TorrentApi.Abstractions.Tests.Metainfo;

public sealed class TorrentFileRulesTests
{
    [Theory]
    [InlineData("..", "'..'")]
    [InlineData("", "empty")]
    [InlineData("a/b", "'/'")]
    [InlineData("/etc", "'/'")]
    [InlineData(@"a\b", @"'\'")]
    [InlineData("a\0b", "NUL")]
    [InlineData("C:", "drive")]
    public void A_path_that_could_lead_out_of_the_folder_is_refused(string part, string reason)
    {
        Refusal(Folder(Entry(5, "safe"), Entry(5, part, "file"))).Should().StartWith("File 2 of 'files'").And.Contain(reason);
        Refusal(Folder(Entry(5, "folder", part))).Should().Contain(reason);
        Refusal(SingleFile().With("name", part)).Should().Contain("'name'");
        if (part.Length > 0) Refusal(V2(new() { [part] = Leaf(5) })).Should().Contain("'file tree'").And.Contain(reason);
    }

    [Fact]
    public void A_dot_in_a_path_is_dropped_but_names_no_file()
    {
        Parse(Folder(Entry(5, ".", "a", ".", "b"))).Contents.Should().ContainSingle().Which.Path.Should().Be("data/a/b");

        Refusal(Folder(Entry(5, "a", "."))).Should().Contain("'path'");
        Refusal(SingleFile().With("name", ".")).Should().Contain("'name'");
        Refusal(V2(new() { ["."] = Leaf(5) })).Should().Contain("'file tree'");
    }

    [Fact]
    public void The_utf8_variant_of_a_name_wins()
    {
        var file = Entry(5, "?").With("path.utf-8", new List<object> { "ü" });

        var torrent = Parse(Folder(file).With("name", new byte[] { 0xB1, 0xED }).With("name.utf-8", "表"));

        torrent.Name.Should().Be("表");
        torrent.Contents.Should().ContainSingle().Which.Path.Should().Be("表/ü");
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_replaced() =>
        Parse(SingleFile().With("name", new byte[] { 0x61, 0xFF, 0x62 })).Name.Should().Be("a\uFFFDb");

    [Theory]
    [InlineData("attr", "p")]
    [InlineData("attr", "xp")]
    public void Padding_is_no_content(string key, string value)
    {
        var torrent = Parse(Folder(Entry(5, "a"), Entry(100, ".pad", "100").With(key, value), Entry(7, "b")));

        torrent.Contents.Select(content => (content.Index, content.Path)).Should().Equal((0, "data/a"), (1, "data/b"));
        torrent.TotalSizeBytes.Should().Be(12);
    }

    [Fact]
    public void Padding_needs_no_path() =>
        Parse(Folder(Entry(5, "a"), new() { ["attr"] = "p", ["length"] = 3 })).Contents.Should().ContainSingle();

    [Fact]
    public void A_symbolic_link_takes_no_room()
    {
        var link = new Entries { ["attr"] = "l", ["path"] = new List<object> { "link" }, ["symlink path"] = new List<object> { "a" } };

        Parse(Folder(Entry(5, "a"), link)).Contents.Select(content => content.SizeBytes).Should().Equal(5, 0);
    }

    [Fact]
    public void Every_field_that_is_missing_or_wrong_is_named()
    {
        Refusal(SingleFile().Without("piece length")).Should().Contain("'piece length'");
        Refusal(SingleFile().With("piece length", 0)).Should().Contain("'piece length'");
        Refusal(SingleFile().Without("name")).Should().Contain("'name'");
        Refusal(SingleFile().Without("pieces")).Should().Contain("'pieces'");
        Refusal(SingleFile().With("pieces", new byte[21])).Should().Contain("'pieces'").And.Contain("21");
        Refusal(SingleFile().Without("length")).Should().Contain("'length'").And.Contain("'files'");
        Refusal(SingleFile().With("length", long.MaxValue)).Should().Contain("'length'");
        Refusal(SingleFile().With("files", 1)).Should().Contain("'files'");
        Refusal(Folder()).Should().Contain("'files'");
        Refusal(Folder(Entry(5))).Should().Contain("'path'");
        Refusal(Folder(Entry(5, "a").With("length", "5"))).Should().Contain("'length'");
        Refusal(SingleFile().With("meta version", 3)).Should().Contain("'meta version'");
        Refusal(SingleFile().With("file tree", new Entries())).Should().Contain("'file tree'");
        Refusal(V2(new() { ["a"] = Leaf(5) }).With("pieces", new byte[20])).Should().Contain("'pieces'");
        TorrentFile.TryParse(Bencoded.Ascii("de"), out _, out var noInfo).Should().BeFalse();
        noInfo.Should().Contain("'info'");
        TorrentFile.TryParse(Bencoded.Ascii("le"), out _, out var noDictionary).Should().BeFalse();
        noDictionary.Should().Contain("dictionary");
    }

    [Fact]
    public void Tiers_keep_their_order_and_lose_what_is_no_text()
    {
        object[] tiers = [new object[] { "http://a", "", "http://b" }, Array.Empty<object>(), "http://no-list", new object[] { 7, "http://c" }];

        var torrent = Parse(SingleFile(), ("announce", "http://z"), ("announce-list", tiers));

        torrent.TrackerTiers
            .Should().BeEquivalentTo(new[] { new[] { "http://a", "http://b" }, ["http://c"] }, options => options.WithStrictOrdering());
    }

    [Fact]
    public void Announce_is_the_only_tier_where_there_is_no_list()
    {
        Parse(SingleFile(), ("announce", "http://a"), ("announce-list", new List<object>())).TrackerTiers
            .Should().ContainSingle().Which.Should().Equal("http://a");
        Parse(SingleFile(), ("announce", 1)).TrackerTiers.Should().BeEmpty();
    }

    [Fact]
    public void Web_seeds_of_both_kinds_are_read_and_only_plain_ones_go_into_a_magnet_link()
    {
        var torrent = Parse(SingleFile(), ("url-list", "http://a/x"), ("httpseeds", new List<object> { "http://b", "http://a/x" }));

        torrent.WebSeeds.Should().Equal("http://a/x", "http://b");
        torrent.ToMagnet().WebSeeds.Should().Equal("http://a/x");
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(0, false)]
    public void Private_is_every_number_but_zero(int value, bool expected) =>
        Parse(SingleFile().With("private", value)).IsPrivate.Should().Be(expected);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(long.MaxValue)]
    public void A_time_that_is_none_is_null(long seconds) => Parse(SingleFile(), ("creation date", seconds)).CreatedAt.Should().BeNull();

    [Fact]
    public void Paths_that_add_up_to_gigabytes_are_refused()
    {
        var files = Enumerable.Range(0, 1000).Select(i => Entry(1, $"{i}")).ToArray();
        var tree = new Entries();
        foreach (var i in Enumerable.Range(0, 1000)) tree[$"{i}"] = Leaf(1);

        Refusal(Folder(files).With("name", new string('n', 100_000))).Should().Contain("all paths together");
        Refusal(V2(tree).With("name", new string('n', 100_000))).Should().Contain("all paths together");
        Parse(Folder(files).With("name", new string('n', 255))).Contents.Should().HaveCount(1000);
    }

    [Fact]
    public void A_magnet_link_leaves_out_the_trackers_that_do_not_fit()
    {
        var trackers = Enumerable.Range(0, 5000).Select(i => (object)new List<object> { $"http://tracker{i}.example.org/announce" }).ToList();

        var link = Parse(SingleFile(), ("announce-list", trackers)).ToMagnet();

        link.Text.Length.Should().BeLessThanOrEqualTo(MagnetLink.MaxLength);
        link.Trackers.Should().HaveCountGreaterThan(1000).And.StartWith("http://tracker0.example.org/announce");
        MagnetLink.Parse(link.Text).Should().Be(link);
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_unread()
    {
        var path = Path.GetTempFileName();
        await using (var stream = File.OpenWrite(path)) stream.SetLength(TorrentFile.MaxSizeBytes + 1L);

        var loading = () => TorrentFile.LoadAsync(path, TestContext.Current.CancellationToken);

        (await loading.Should().ThrowAsync<TorrentFormatException>()).Which.Reason.Should().Contain("larger");
        File.Delete(path);
    }
}
