using Automation.Handling;

namespace TorrentApi.Automation.Tests.Handling;

public sealed class RuleTests
{
    private static readonly Arrival Film = new()
    {
        Path = "film.torrent",
        Source = Fixtures.Torrent,
        Name = "A Film (2019)",
        SizeBytes = 700L * 1024 * 1024,
        TrackerHosts = ["tracker.example.org"],
    };

    [Fact]
    public void A_rule_without_a_condition_takes_everything() => new Rule().Matches(Film with { SizeBytes = null, TrackerHosts = [] }).Should().BeTrue();

    [Theory]
    [InlineData("*film*", true)]
    [InlineData("A Film (????)", true)]
    [InlineData("film", false)]
    public void A_name_is_a_pattern_in_either_case(string pattern, bool matches) => new Rule { Name = pattern }.Matches(Film).Should().Be(matches);

    [Theory]
    [InlineData("tracker.example.org", true)]
    [InlineData("Example.org", true)]
    [InlineData("ample.org", false)]
    [InlineData("org.example", false)]
    public void A_tracker_is_a_host_or_a_domain_above_it(string tracker, bool matches) => new Rule { Tracker = tracker }.Matches(Film).Should().Be(matches);

    [Fact]
    public void A_size_must_lie_between_the_bounds()
    {
        new Rule { LargerThanMiB = 600, SmallerThanMiB = 800 }.Matches(Film).Should().BeTrue();
        new Rule { LargerThanMiB = 700 }.Matches(Film).Should().BeFalse();
        new Rule { SmallerThanMiB = 700 }.Matches(Film).Should().BeFalse();
    }

    [Fact]
    public void An_unknown_size_is_neither_large_nor_small()
    {
        new Rule { LargerThanMiB = 0 }.Matches(Film with { SizeBytes = null }).Should().BeFalse();
        new Rule { SmallerThanMiB = 1000 }.Matches(Film with { SizeBytes = null }).Should().BeFalse();
    }

    [Fact]
    public void All_conditions_must_hold() => new Rule { Name = "*film*", Tracker = "elsewhere.org" }.Matches(Film).Should().BeFalse();
}
