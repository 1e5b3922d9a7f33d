using TorrentApi.Abstractions.Tests.Fakes;

namespace TorrentApi.Abstractions.Tests.Model;

public sealed class TorrentEqualityTests
{
    [Fact]
    public void The_properties_are_found() => TorrentProperties.Names.Count.Should().BeGreaterThan(40);

    [Theory]
    [MemberData(nameof(TorrentProperties.Names), MemberType = typeof(TorrentProperties))]
    public void Torrents_that_differ_in_one_property_are_not_equal(string property)
    {
        var variants = TorrentProperties.ValuesOf(property).Select(value => TorrentProperties.With(TorrentProperties.Full(), property, value)).ToList();

        foreach (var (left, leftAt) in variants.Select((torrent, at) => (torrent, at)))
        {
            foreach (var (right, rightAt) in variants.Select((torrent, at) => (torrent, at)))
            {
                left.Equals(right).Should().Be(leftAt == rightAt, "{0} is {1} and {2}", property, TorrentProperties.Read(left, property), TorrentProperties.Read(right, property));
                (left != right).Should().Be(leftAt != rightAt);
            }
        }
    }

    [Theory]
    [MemberData(nameof(TorrentProperties.Names), MemberType = typeof(TorrentProperties))]
    public void Torrents_that_are_made_alike_are_equal_and_have_one_hash_code(string property)
    {
        foreach (var value in TorrentProperties.ValuesOf(property))
        {
            var first = TorrentProperties.With(TorrentProperties.Full(), property, value);
            var second = TorrentProperties.With(TorrentProperties.Full(), property, value);

            first.Should().Be(second);
            first.GetHashCode().Should().Be(second.GetHashCode());
        }
    }

    [Fact]
    public void Tags_are_compared_one_by_one_whatever_holds_them()
    {
        var array = Torrents.Make(1) with { Tags = new[] { "a", "b" } };
        var list = Torrents.Make(1) with { Tags = new List<string> { "a", "b" } };

        array.Should().Be(list);
        array.GetHashCode().Should().Be(list.GetHashCode());
    }

    [Fact]
    public void Two_readings_of_one_torrent_fall_into_one_bucket()
    {
        var now = Torrents.Make(1);
        var later = now with { Progress = 0.5, State = TorrentState.Seeding };

        now.GetHashCode().Should().Be(later.GetHashCode());
    }

    [Fact]
    public void A_torrent_is_not_equal_to_nothing() => Torrents.Make(1).Equals(null).Should().BeFalse();
}
