using System.Globalization;
using System.Reflection;
using TorrentApi.Backends.UTorrent.Gateway;
using TorrentApi.Backends.UTorrent.Mapping;
using TorrentApi.Shared;

namespace TorrentApi.Backends.UTorrent.Tests.Docs;

/// <summary>docs/backends.md says of µTorrent what the code does.</summary>
public sealed class UTorrentOnThePageTests
{
    private const string Unfilled = "Never filled: ";

    private static readonly MarkdownPage Page = MarkdownPage.Read("docs/backends.md");

    public static TheoryData<Capability> Capabilities => [.. Enum.GetValues<Capability>().Where(capability => capability != Capability.Unknown)];

    [Theory]
    [MemberData(nameof(Capabilities))]
    public void A_capability_is_told_as_the_code_has_it(Capability capability)
    {
        var row = Page.Table("µTorrent: capabilities").SingleOrDefault(row => row.Name == $"{capability}");

        var expected = CapabilityTable.For(hasV3: false).Contains(capability) ? "yes" : CapabilityTable.For(hasV3: true).Contains(capability) ? "3.0" : null;

        row?["since"].Should().Be(expected, "docs/backends.md lists what µTorrent has, and nothing else");
        (row is null).Should().Be(expected is null);
    }

    [Fact]
    public void Every_option_that_comes_after_the_add_is_told()
    {
        var told = Page.Table("µTorrent: capabilities").Where(row => row["add"] == "after").Select(row => row.Name);

        told.Should().BeEquivalentTo(CapabilityTable.For(hasV3: true).Where(option => !CapabilityTable.AddsNatively(option)).Select(option => $"{option}"));
    }

    [Fact]
    public void The_rules_for_states_are_told_in_order()
    {
        var rules = Page.Table("µTorrent: states");

        foreach (var bits in Enumerable.Range(0, 256))
        {
            var rule = rules.First(rule => int.Parse(rule["bit"], CultureInfo.InvariantCulture) is var bit && (bit == 0 || (bits & bit) != 0));
            var states = MarkdownPage.Code(rule["state"]);
            var judged = ((bool, bool)[])[(false, false), (true, false), (true, true)];
            judged.Select(kind => $"{States.Judge((StatusBits)bits, kind.Item1, kind.Item2)}").Distinct().Should().Equal(states, "{0} falls under the rule of bit {1}", bits, rule["bit"]);
        }
    }

    [Fact]
    public void Every_property_of_a_torrent_is_in_the_table_or_among_the_unfilled()
    {
        const string title = "µTorrent: fields of a torrent";
        var unfilled = MarkdownPage.Code(Page.Section(title).Split('\n').Single(line => line.StartsWith(Unfilled, StringComparison.Ordinal)));

        Page.Table(title).Select(row => row.Name).Concat(unfilled).Should()
            .BeEquivalentTo(typeof(Torrent).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name));
    }
}
