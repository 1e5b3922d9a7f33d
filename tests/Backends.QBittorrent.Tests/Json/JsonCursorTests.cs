using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using TorrentApi.Json;

namespace TorrentApi.Backends.QBittorrent.Tests.Json;

public sealed class JsonCursorTests
{
    [Theory]
    [InlineData("\"text\"", "text")]
    [InlineData("\"\"", "")]
    [InlineData("\"a\\u0041\\n\\\"\"", "a\\u0041\\n\\\"")]
    [InlineData("12", "12")]
    [InlineData("-0", "-0")]
    [InlineData("0.5", "0.5")]
    [InlineData("-1.25e+10", "-1.25e+10")]
    [InlineData("99999999999999999999", "99999999999999999999")]
    public void A_value_is_read_as_it_was_written(string json, string raw)
    {
        var cursor = new JsonCursor(Encoding.UTF8.GetBytes(json + ","));

        cursor.TryRead(out var value).Should().BeTrue();

        Encoding.UTF8.GetString(value.Raw).Should().Be(raw);
        cursor.Position.Should().Be(json.Length);
    }

    [Theory]
    [InlineData("01")]
    [InlineData("1.")]
    [InlineData("1.e5")]
    [InlineData("1e")]
    [InlineData("-")]
    [InlineData("+1")]
    [InlineData("\"a\nb\"")]
    [InlineData("\"\\x\"")]
    [InlineData("\"\\u12g4\"")]
    [InlineData("tru")]
    [InlineData("NaN")]
    [InlineData(" 1")]
    public void What_is_no_compact_JSON_is_left_to_the_reader_that_knows_all_of_it(string json)
    {
        var cursor = new JsonCursor(Encoding.UTF8.GetBytes(json + ","));

        cursor.TryRead(out _).Should().BeFalse();
        cursor.IsExhausted.Should().BeFalse();
    }

    [Theory]
    [InlineData("\"text\"")]
    [InlineData("\"a\\u0041\"")]
    [InlineData("-12.5e3")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("{\"a\":[1,{\"b\":\"}\"}]}")]
    public void A_value_that_is_cut_anywhere_asks_for_more(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        for (var length = 0; length < bytes.Length; length++)
        {
            var cursor = new JsonCursor(bytes.AsSpan(0, length));

            cursor.TryRead(out _).Should().BeFalse();
            cursor.IsExhausted.Should().BeTrue("{0} of {1} bytes are there", length, bytes.Length);
        }
    }

    [Fact]
    public void Whatever_it_accepts_the_full_reader_accepts_and_ends_at_the_same_place()
    {
        // Text that is nearly JSON: the alphabet of its grammar, in any order.
        var alphabet = "\"\\{}[]:,.-+0123456789eEtrufalsn u\u0001é".ToCharArray();
        var texts = Gen.Elements(alphabet).ArrayOf().Select(letters => new string(letters) + ",");

        Prop.ForAll(texts.ToArbitrary(), AgreesWithTheReader).Check(Config.QuickThrowOnFailure.WithMaxTest(20_000));
    }

    private static bool AgreesWithTheReader(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var cursor = new JsonCursor(bytes);
        try
        {
            if (!cursor.TryRead(out _)) return true;
        }
        catch (JsonException)
        {
            return true;
        }

        // What follows a value is for whoever asked for it to judge: here, only the comma.
        if (cursor.Position != bytes.Length - 1) return true;

        var reader = new Utf8JsonReader(bytes, isFinalBlock: false, default);
        return reader.Read() && reader.TrySkip() && reader.BytesConsumed == cursor.Position;
    }
}
