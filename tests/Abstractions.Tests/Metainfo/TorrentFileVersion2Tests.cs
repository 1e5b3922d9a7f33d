using static TorrentApi.Abstractions.Tests.Metainfo.TorrentMaker;

namespace TorrentApi.Abstractions.Tests.Metainfo;

public sealed class TorrentFileVersion2Tests
{
    [Fact]
    public void A_tree_gives_its_files_in_the_order_of_its_keys()
    {
        var torrent = Parse(V2(new() { ["b"] = Leaf(2), ["a"] = new Entries { ["z"] = Leaf(1), ["y"] = Leaf(3) } }));

        torrent.Hash.HasV1.Should().BeFalse();
        torrent.Contents.Select(content => (content.Path, content.SizeBytes)).Should().Equal(("data/a/y", 3), ("data/a/z", 1), ("data/b", 2));
    }

    [Fact]
    public void An_empty_file_needs_no_root()
    {
        var empty = new Entries { [""] = new Entries { ["length"] = 0 } };

        Parse(V2(new() { ["a"] = Leaf(1), ["b"] = empty })).Contents.Should().HaveCount(2);
    }

    [Fact]
    public void A_tree_that_is_no_tree_is_refused()
    {
        Refusal(V2(new())).Should().Contain("'file tree'");
        Refusal(V2(new() { ["a"] = 1 })).Should().Contain("'file tree'");
        Refusal(V2(new() { ["a"] = new Entries { [""] = 1 } })).Should().Contain("'file tree'");
        Refusal(V2(new() { ["a"] = Leaf(5).With("b", Leaf(5)) })).Should().Contain("'file tree'");
        Refusal(V2(new() { ["a"] = new Entries { [""] = new Entries { ["length"] = 5 } } })).Should().Contain("'pieces root'");
        Refusal(V2(new() { ["a"] = Leaf(5) }).Without("file tree")).Should().Contain("'file tree'");
    }

    [Theory]
    [InlineData(8192)]
    [InlineData(16385)]
    [InlineData(49152)]
    public void A_piece_length_that_is_no_power_of_two_is_refused(int pieceLength) =>
        Refusal(V2(new() { ["a"] = Leaf(5) }).With("piece length", pieceLength)).Should().Contain("power of two");

    [Fact]
    public void Keys_out_of_order_are_refused_in_version_2()
    {
        var sorted = Fixtures.Read("v2_only.torrent");
        var text = Bencoded.Latin1(sorted);

        var swapped = Bencoded.Ascii(
            text.Replace("12:meta versioni2e4:name7:test1MB", "4:name7:test1MB12:meta versioni2e", StringComparison.Ordinal));

        swapped.Should().NotEqual(sorted);
        TorrentFile.TryParse(swapped, out _, out var reason).Should().BeFalse();
        reason.Should().Contain("sorted");
    }

    [Fact]
    public void A_piece_layer_must_add_up_and_may_be_missing()
    {
        var text = Bencoded.Latin1(Fixtures.Read("v2_only.torrent"));
        var layers = text.IndexOf("12:piece layers", StringComparison.Ordinal);
        var spoiled = text.ToCharArray();
        spoiled[^10] ^= '\x01';

        TorrentFile.Parse(Bencoded.Ascii(text[..layers] + "e")).Hash.V2Hex.Should().StartWith("95e04d0c");
        Reason(text[..layers] + "12:piece layersd1:a0:ee").Should().StartWith("'piece layers'");
        Reason(new string(spoiled)).Should().Be("'piece layers' of file 1 of 'file tree' does not add up to its 'pieces root'.");
    }

    [Fact]
    public void A_hybrid_whose_lists_differ_is_refused()
    {
        Entries tree = new() { ["a"] = Leaf(5), ["b"] = Leaf(7) };
        var padding = Entry(PieceLength - 5, ".pad", "1").With("attr", "p");

        Hybrid(tree, Entry(5, "a"), padding, Entry(7, "b")).Hash.IsHybrid.Should().BeTrue();

        Refusal(HybridInfo(tree, Entry(5, "a"), Entry(7, "b"))).Should().Contain("begin every file with a piece");
        Refusal(HybridInfo(tree, Entry(5, "a"), padding)).Should().Contain("different files");
        Refusal(HybridInfo(tree, Entry(5, "a"), padding, Entry(7, "c"))).Should().Contain("different files");
        Refusal(HybridInfo(tree, Entry(5, "a"), padding, Entry(8, "b"))).Should().Contain("different files");
        Refusal(HybridInfo(tree, Entry(5, "a"), padding, Entry(7, "b"), Entry(PieceLength - 7, "2").With("attr", "p"), Entry(1, "c")))
            .Should().Contain("different files");
        Refusal(HybridInfo(tree, Entry(5, "a"), padding, Entry(7, "b")).Without("pieces")).Should().Contain("'pieces'");
    }

    [Fact]
    public void A_hybrid_of_one_file_in_a_folder_keeps_the_folder() =>
        Hybrid(new() { ["a"] = Leaf(5) }, Entry(5, "a")).Contents.Should().ContainSingle().Which.Path.Should().Be("data/a");

    private static TorrentFile Hybrid(Entries tree, params Entries[] files) => Parse(HybridInfo(tree, files));

    private static Entries HybridInfo(Entries tree, params Entries[] files)
    {
        var info = Folder(files);
        foreach (var (key, value) in V2(tree)) info[key] = value;
        return info;
    }

    private static string Reason(string torrent)
    {
        TorrentFile.TryParse(Bencoded.Ascii(torrent), out _, out var reason).Should().BeFalse();
        return reason!;
    }
}
