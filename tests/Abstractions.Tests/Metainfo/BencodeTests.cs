using System.Text;
using TorrentApi.Metainfo.Bencode;

namespace TorrentApi.Abstractions.Tests.Metainfo;

public sealed class BencodeTests
{
    [Theory]
    [InlineData("i0e", 0)]
    [InlineData("i-1e", -1)]
    [InlineData("i9223372036854775807e", long.MaxValue)]
    [InlineData("i-9223372036854775808e", long.MinValue)]
    public void An_integer_of_64_bits_is_read(string text, long expected) => Read(text).Integer.Should().Be(expected);

    [Theory]
    [InlineData("ie")]
    [InlineData("i-e")]
    [InlineData("i-0e")]
    [InlineData("i01e")]
    [InlineData("i-01e")]
    [InlineData("i+1e")]
    [InlineData("i 1e")]
    [InlineData("i1 e")]
    [InlineData("i1.5e")]
    [InlineData("i1")]
    [InlineData("i")]
    [InlineData("i9223372036854775808e")]
    [InlineData("i-9223372036854775809e")]
    [InlineData("i99999999999999999999999999999999e")]
    public void An_integer_written_otherwise_is_refused(string text) => Refusal(text).Should().Contain("integer");

    [Theory]
    [InlineData("0:", "")]
    [InlineData("4:spam", "spam")]
    [InlineData("3:i1e", "i1e")]
    [InlineData("10:0123456789", "0123456789")]
    public void A_string_has_the_length_that_stands_before_it(string text, string expected) => Read(text).Text.Should().Be(expected);

    [Theory]
    [InlineData("1:")]
    [InlineData("5:spam")]
    [InlineData("2147483647:x")]
    [InlineData("4294967297:x")]
    [InlineData("99999999999999999999:x")]
    [InlineData("00:")]
    [InlineData("04:spam")]
    [InlineData("4spam")]
    [InlineData("4")]
    [InlineData("1-1:x")]
    public void A_string_that_the_bytes_do_not_hold_is_refused(string text) => Refusal(text).Should().Contain("string");

    [Theory]
    [InlineData("")]
    [InlineData("l")]
    [InlineData("d")]
    [InlineData("d1:a")]
    [InlineData("li1e")]
    [InlineData("d1:ai1e")]
    public void What_ends_too_early_is_refused(string text) => Refusal(text).Should().ContainAny("ends in the middle", "empty");

    [Theory]
    [InlineData("e")]
    [InlineData("x")]
    [InlineData("-1")]
    [InlineData("di1e1:ae")]
    [InlineData("dle1:ae")]
    [InlineData("d1:ae")]
    [InlineData("l\0e")]
    public void What_is_no_bencoding_is_refused(string text) => Refusal(text).Should().Contain("not valid bencoding");

    [Theory]
    [InlineData("d1:ai1e1:ai2ee")]
    [InlineData("d1:bi1e1:ai2e1:bi3ee")]
    [InlineData("d1:al1:x1:xed1:ci1e1:ci1eee")]
    public void A_repeated_key_is_refused_because_readers_disagree_about_which_counts(string text) =>
        Refusal(text).Should().ContainAny("twice", "key");

    [Fact]
    public void Keys_out_of_order_are_read_and_noted()
    {
        var node = Read("d1:bi1e1:al1:x1:aee");

        node.IsSorted.Should().BeFalse();
        node.Find("a"u8).Items.Select(item => item.Text).Should().Equal("x", "a");
        node.Find("b"u8).Integer.Should().Be(1);
        Read("d1:ad1:zi1e1:yi1eee").IsSorted.Should().BeFalse("disorder below counts too");
        Read("d1:ad1:yi1e1:zi1eee").IsSorted.Should().BeTrue();
    }

    [Fact]
    public void A_container_knows_its_original_bytes()
    {
        var node = Read("d4:infod1:ai1ee1:zlee");

        Encoding.ASCII.GetString(node.Find("info"u8).Slice).Should().Be("d1:ai1ee");
        Encoding.ASCII.GetString(node.Find("z"u8).Slice).Should().Be("le");
    }

    [Fact]
    public void Bytes_behind_the_value_are_ignored() => Read("d1:ai1ee\r\n").Find("a"u8).Integer.Should().Be(1);

    [Fact]
    public void A_hundred_levels_are_read_and_one_more_is_refused()
    {
        Read(new string('l', 100) + new string('e', 100)).Kind.Should().Be(BencodeKind.List);

        Refusal(new string('l', 101) + new string('e', 101)).Should().Contain("nested");
        Refusal(new string('l', 1_000_000)).Should().Contain("nested");
    }

    [Fact]
    public void Too_many_values_are_refused() => Refusal("l" + string.Concat(Enumerable.Repeat("le", 3_000_000)) + "e").Should().Contain("more than");

    [Fact]
    public void A_missing_value_is_no_value_of_any_kind()
    {
        var missing = Read("de").Find("a"u8);

        missing.Kind.Should().Be(BencodeKind.None);
        (missing.Integer, missing.Text, missing.StringLength).Should().Be((null, null, null));
        missing.Items.Should().BeEmpty();
        missing.Find("b"u8).Kind.Should().Be(BencodeKind.None);
    }

    private static BencodeNode Read(string text)
    {
        BencodeNode.TryRead(Bencoded.Ascii(text), out var root, out var reason).Should().BeTrue(reason);
        return root;
    }

    private static string Refusal(string text)
    {
        BencodeNode.TryRead(Bencoded.Ascii(text), out _, out var reason).Should().BeFalse();
        return reason!;
    }
}
