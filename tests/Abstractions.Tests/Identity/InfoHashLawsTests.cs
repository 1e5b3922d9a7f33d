using System.Text;
using System.Text.Json;

namespace TorrentApi.Abstractions.Tests.Identity;

public sealed class InfoHashLawsTests
{
    [Fact]
    public void What_is_written_is_read_back() => Laws.ForAll(Laws.Hashes, hash =>
        InfoHash.Parse(hash.ToString()) == hash
        && InfoHash.Parse(hash.ToString().ToUpperInvariant()) == hash
        && InfoHash.Parse(hash.ToString().AsSpan(), null) == hash
        && InfoHash.TryParse(hash.ToString(), out var read) && read == hash
        && InfoHash.Parse($"{hash}") == hash);

    [Fact]
    public void Utf8_is_read_like_text() => Laws.ForAll(Laws.Hashes, hash =>
        ParseUtf8<InfoHash>(hash.ToString()) == hash && TryParseUtf8<InfoHash>(hash.ToString(), out var read) && read == hash);

    [Fact]
    public void Formatting_into_a_span_needs_room_for_all_of_it() => Laws.ForAll(Laws.Hashes, hash =>
    {
        var text = hash.ToString();
        var room = new char[text.Length];
        return ((ISpanFormattable)hash).TryFormat(room, out var written, default, null)
            && new string(room, 0, written) == text
            && !((ISpanFormattable)hash).TryFormat(room.AsSpan(1), out written, default, null)
            && written == 0;
    });

    [Fact]
    public void Json_is_read_back_as_value_and_as_key() => Laws.ForAll(Laws.Hashes, hash =>
    {
        var map = new Dictionary<InfoHash, InfoHash> { [hash] = hash };
        var read = JsonSerializer.Deserialize<Dictionary<InfoHash, InfoHash>>(JsonSerializer.Serialize(map))!;
        return JsonSerializer.Deserialize<InfoHash>(JsonSerializer.Serialize(hash)) == hash
            && JsonSerializer.Serialize(hash) == $"\"{hash}\""
            && read.Single() is var pair && pair.Key == hash && pair.Value == hash;
    });

    [Fact]
    public void Equality_is_one_relation() => Laws.AssertEquality(Laws.Hashes, (left, right) => left == right, (left, right) => left != right);

    [Fact]
    public void Order_is_total_and_agrees_with_equality()
    {
        Laws.AssertOrder(Laws.Hashes);
        Laws.ForAll(Laws.Hashes, (left, right) => left < right == left.CompareTo(right) < 0 && left >= right == left.CompareTo(right) >= 0);
        Laws.ForAll(Laws.Hashes, (left, right) => left > right == left.CompareTo(right) > 0 && left <= right == left.CompareTo(right) <= 0);
    }

    [Fact]
    public void Equal_means_the_same_text() =>
        Laws.ForAll(Laws.RelatedHashes, (left, right) => left == right == (left.ToString() == right.ToString()));

    [Fact]
    public void Parts_say_what_they_are() => Laws.ForAll(Laws.Hashes, hash =>
        hash.HasV1 == hash.V1Hex is not null
        && hash.HasV2 == hash.V2Hex is not null
        && hash.IsHybrid == (hash.HasV1 && hash.HasV2)
        && !hash.IsEmpty
        && hash.Id.ToString() == (hash.V2Hex?[..40] ?? hash.V1Hex));

    [Fact]
    public void Sharing_a_hash_is_sharing_its_hex_digits() => Laws.ForAll(Laws.RelatedHashes, (left, right) =>
        left.SharesHashWith(right) == right.SharesHashWith(left)
        && left.SharesHashWith(left)
        && left.SharesHashWith(right) == ((left.V1Hex is { } v1 && v1 == right.V1Hex) || (left.V2Hex is { } v2 && v2 == right.V2Hex)));

    [Fact]
    public void The_default_is_no_hash_and_is_null_in_json()
    {
        default(InfoHash).IsEmpty.Should().BeTrue();
        default(InfoHash).ToString().Should().BeEmpty();
        JsonSerializer.Serialize(default(InfoHash)).Should().Be("null");
        JsonSerializer.Deserialize<InfoHash>("null").IsEmpty.Should().BeTrue();
        default(InfoHash).SharesHashWith(default).Should().BeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("0000000000000000000000000000000000000000")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("c811b41641a09d192b8ed81b14064fff55d85ce")]
    [InlineData("c811b41641a09d192b8ed81b14064fff55d85ce3-c811b41641a09d192b8ed81b14064fff55d85ce3")]
    [InlineData("c811b41641a09d192b8ed81b14064fff55d85ce3+caf1e1c30e81cb361b9ee167c4aa64228a7fa4fa9f6105232b28ad099f3a302e")]
    [InlineData("хc811b41641a09d192b8ed81b14064fff55d85ce")]
    public void What_is_no_hash_is_refused(string text)
    {
        InfoHash.TryParse(text, out var hash).Should().BeFalse();
        TryParseUtf8<InfoHash>(text, out _).Should().BeFalse();

        hash.IsEmpty.Should().BeTrue();
        FluentActions.Invoking(() => InfoHash.Parse(text)).Should().Throw<TorrentFormatException>();
        FluentActions.Invoking(() => JsonSerializer.Deserialize<InfoHash>($"\"{text}\"")).Should().Throw<JsonException>();
    }

    private static T ParseUtf8<T>(string text)
        where T : IUtf8SpanParsable<T> => T.Parse(Encoding.UTF8.GetBytes(text), null);

    private static bool TryParseUtf8<T>(string text, out T? value)
        where T : IUtf8SpanParsable<T> => T.TryParse(Encoding.UTF8.GetBytes(text), null, out value);
}
