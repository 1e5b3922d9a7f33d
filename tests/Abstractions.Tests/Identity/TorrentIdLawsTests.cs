namespace TorrentApi.Abstractions.Tests.Identity;

public sealed class TorrentIdLawsTests
{
    [Fact]
    public void What_is_written_is_read_back() => Laws.ForAll(Laws.Ids, id =>
        TorrentId.Parse(id.ToString()) == id
        && TorrentId.Parse(id.ToString().ToUpperInvariant()) == id
        && TorrentId.Parse(id.ToString().AsSpan(), null) == id
        && TorrentId.TryParse(id.ToString(), null, out var read) && read == id
        && TorrentId.Parse($"{id}") == id);

    [Fact]
    public void Base32_is_another_spelling() =>
        Laws.ForAll(Laws.Ids, id => TorrentId.Parse(Base32.Encode(id)) == id && TorrentId.Parse(Base32.Encode(id).ToLowerInvariant()) == id);

    [Fact]
    public void Equality_is_one_relation() => Laws.AssertEquality(Laws.Ids, (left, right) => left == right, (left, right) => left != right);

    [Fact]
    public void Order_is_total_and_agrees_with_equality_and_text()
    {
        Laws.AssertOrder(Laws.Ids);
        Laws.ForAll(
            Laws.Ids,
            (left, right) => Math.Sign(left.CompareTo(right)) == Math.Sign(string.CompareOrdinal(left.ToString(), right.ToString())));
        Laws.ForAll(Laws.Ids, (left, right) => left < right == left.CompareTo(right) < 0 && left >= right == left.CompareTo(right) >= 0);
        Laws.ForAll(Laws.Ids, (left, right) => left > right == left.CompareTo(right) > 0 && left <= right == left.CompareTo(right) <= 0);
    }

    [Fact]
    public void The_bytes_come_out_as_they_went_in() => Laws.ForAll(Laws.BytesOf(20), bytes =>
    {
        var copy = new byte[20];
        new TorrentId(bytes).CopyTo(copy);
        return copy.AsSpan().SequenceEqual(bytes);
    });

    [Theory]
    [InlineData("")]
    [InlineData("c811b41641a09d192b8ed81b14064fff55d85ce")]
    [InlineData("c811b41641a09d192b8ed81b14064fff55d85ce33")]
    [InlineData("x811b41641a09d192b8ed81b14064fff55d85ce3")]
    [InlineData(" 811b41641a09d192b8ed81b14064fff55d85ce3")]
    [InlineData("ZAI3IFSBUCORSK4O3ANRIBSP75K5QX1D")]
    public void What_is_no_id_is_refused(string text)
    {
        TorrentId.TryParse(text, null, out var id).Should().BeFalse();

        id.IsEmpty.Should().BeTrue();
        FluentActions.Invoking(() => TorrentId.Parse(text)).Should().Throw<TorrentFormatException>().Which.Reason.Should().EndWith(".");
    }
}
