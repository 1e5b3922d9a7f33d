using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using TorrentApi.Json;

namespace TorrentApi.Backends.QBittorrent.Tests.Json;

public sealed class UsualValueTests
{
    private delegate int Take(ReadOnlySpan<byte> json, int at);

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-1", -1)]
    [InlineData("12345678", 12345678)]
    [InlineData("123456789", 123456789)]
    [InlineData("1234567890123456", 1234567890123456)]
    [InlineData("-999999999999999999", -999999999999999999)]
    public void A_whole_number_is_taken_wherever_the_bytes_end_behind_it(string json, long expected)
    {
        for (var behind = 1; behind < 20; behind++)
        {
            var bytes = Encoding.UTF8.GetBytes(json + "," + new string('7', behind));

            UsualValue.Whole(bytes, 0, out var whole).Should().Be(json.Length);
            whole.Should().Be(expected);
        }
    }

    [Theory]
    [InlineData("01,")]
    [InlineData("-,")]
    [InlineData("1.5,")]
    [InlineData("1e5,")]
    [InlineData("1E5,")]
    [InlineData("1234567890123456789,")]
    [InlineData("\"1\",")]
    [InlineData("12")]
    [InlineData("")]
    public void What_may_be_no_whole_number_is_left(string json) => UsualValue.Whole(Encoding.UTF8.GetBytes(json), 0, out _).Should().Be(UsualValue.None);

    [Fact]
    public void Digits_count_and_are_worth_what_they_are_one_by_one()
    {
        var texts = Gen.Elements("0123456789,.:/\u0080ÿ".ToCharArray()).ArrayOf().Select(letters => new string(letters));

        Prop.ForAll(texts.ToArbitrary(), CountsAsALoopDoes).Check(Config.QuickThrowOnFailure.WithMaxTest(20_000));
    }

    [Fact]
    public void Whatever_is_passed_the_full_reader_passes_and_ends_at_the_same_place()
    {
        var alphabet = "\"\\-+.0123456789eEtrufalsn \u0001\u001fé{},".ToCharArray();
        var texts = Gen.Elements(alphabet).ArrayOf().Select(letters => new string(letters) + ",");

        Prop.ForAll(texts.ToArbitrary(), text => Agrees(text, UsualValue.Pass)).Check(Config.QuickThrowOnFailure.WithMaxTest(20_000));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(30)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(95)]
    public void A_text_ends_at_its_quote_however_long_it_is(int length)
    {
        var content = new string('x', length);
        var bytes = Encoding.UTF8.GetBytes($"\"{content}\",\"");

        UsualValue.Text(bytes, 0, out var text).Should().Be(length + 2);
        Encoding.UTF8.GetString(text).Should().Be(content);
    }

    [Theory]
    [InlineData('\\')]
    [InlineData('\n')]
    [InlineData('\0')]
    public void A_text_with_an_escape_or_a_control_anywhere_is_left(char odd)
    {
        for (var place = 0; place < 70; place++)
        {
            var bytes = Encoding.UTF8.GetBytes($"\"{new string('x', place)}{odd}{new string('y', 70 - place)}\",");

            UsualValue.Text(bytes, 0, out _).Should().Be(UsualValue.None);
        }
    }

    [Theory]
    [InlineData("true,", 4, true)]
    [InlineData("false,", 5, false)]
    public void A_truth_value_is_taken(string json, int length, bool expected)
    {
        UsualValue.Truth(Encoding.UTF8.GetBytes(json), 0, out var truth).Should().Be(length);
        truth.Should().Be(expected);
    }

    [Theory]
    [InlineData("tru")]
    [InlineData("fals")]
    [InlineData("falsy")]
    [InlineData("null,")]
    public void What_is_no_truth_value_is_left(string json) => UsualValue.Truth(Encoding.UTF8.GetBytes(json), 0, out _).Should().Be(UsualValue.None);

    private static bool CountsAsALoopDoes(string text)
    {
        var bytes = Encoding.Latin1.GetBytes(text);
        var count = bytes.TakeWhile(letter => char.IsAsciiDigit((char)letter)).Count();
        if (JsonDigits.Count(bytes, out var value) != count || JsonDigits.Count(bytes) != count) return false;
        return count is 0 or > 18 || value == long.Parse(Encoding.ASCII.GetString(bytes, 0, count), CultureInfo.InvariantCulture);
    }

    private static bool Agrees(string text, Take take)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var behind = take(bytes, 0);
        if (behind == UsualValue.None) return true;

        var reader = new Utf8JsonReader(bytes.AsSpan(0, behind), isFinalBlock: true, new JsonReaderState());
        return reader.Read() && reader.TrySkip() && reader.BytesConsumed == behind && !reader.Read();
    }
}
