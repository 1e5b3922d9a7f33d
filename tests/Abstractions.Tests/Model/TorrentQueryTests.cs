using TorrentApi.Abstractions.Tests.Fakes;

namespace TorrentApi.Abstractions.Tests.Model;

public sealed class TorrentQueryTests
{
    private static readonly Torrent Labelled = Torrents.Make(1) with { Category = "linux", Tags = ["iso", "new"], IsComplete = true };
    private static readonly Torrent Bare = Torrents.Make(2) with { Category = "" };

    [Fact]
    public void A_query_without_conditions_matches_every_torrent()
    {
        TorrentQuery query = new();

        query.Matches(Labelled).Should().BeTrue();
        query.Matches(Bare).Should().BeTrue();
    }

    [Fact]
    public void The_torrents_asked_for_are_matched_and_no_others()
    {
        TorrentQuery query = new() { Targets = Labelled };

        query.Matches(Labelled).Should().BeTrue();
        query.Matches(Bare).Should().BeFalse();
    }

    [Fact]
    public void An_empty_set_of_targets_matches_nothing() => new TorrentQuery { Targets = MultiTarget.None }.Matches(Labelled).Should().BeFalse();

    [Theory]
    [InlineData(TorrentState.Downloading, true)]
    [InlineData(TorrentState.Seeding, false)]
    public void The_state_is_one_of_those_asked_for(TorrentState asked, bool matches) =>
        new TorrentQuery { States = [TorrentState.Errored, asked] }.Matches(Labelled).Should().Be(matches);

    [Fact]
    public void An_empty_set_of_states_matches_nothing() => new TorrentQuery { States = [] }.Matches(Labelled).Should().BeFalse();

    [Theory]
    [InlineData(null, true, true)]
    [InlineData(true, true, false)]
    [InlineData(false, false, true)]
    public void Complete_or_incomplete_ones_are_asked_for(bool? asked, bool complete, bool incomplete)
    {
        TorrentQuery query = new() { IsComplete = asked };

        query.Matches(Labelled).Should().Be(complete);
        query.Matches(Bare).Should().Be(incomplete);
    }

    [Theory]
    [InlineData("linux", "linux", true)]
    [InlineData("linux", "Linux", false)]
    [InlineData("linux", "linux/iso", false)]
    [InlineData("linux/iso", "linux", false)]
    [InlineData("linux", "", false)]
    [InlineData("linux", null, false)]
    [InlineData("", "", true)]
    [InlineData("", null, true)]
    [InlineData("", "linux", false)]
    [InlineData(null, "linux", true)]
    [InlineData(null, "", true)]
    public void A_category_is_meant_exactly_and_an_empty_one_means_none(string? asked, string? category, bool matches) =>
        new TorrentQuery { Category = asked }.Matches(Bare with { Category = category }).Should().Be(matches);

    [Theory]
    [InlineData("iso", true)]
    [InlineData("new", true)]
    [InlineData("ISO", false)]
    [InlineData("is", false)]
    [InlineData("", false)]
    [InlineData(null, true)]
    public void A_tag_is_one_among_others(string? asked, bool matches) => new TorrentQuery { Tag = asked }.Matches(Labelled).Should().Be(matches);

    [Fact]
    public void An_empty_tag_means_without_any() => new TorrentQuery { Tag = "" }.Matches(Bare).Should().BeTrue();

    [Fact]
    public void All_conditions_hold_together()
    {
        TorrentQuery query = new() { Targets = Labelled, States = [TorrentState.Downloading], IsComplete = true, Category = "linux", Tag = "iso" };

        query.Matches(Labelled).Should().BeTrue();
        query.Matches(Labelled with { IsComplete = false }).Should().BeFalse();
        query.Matches(Labelled with { Tags = [] }).Should().BeFalse();
    }

    [Fact]
    public void No_torrent_at_all_is_a_bad_argument()
    {
        var act = () => new TorrentQuery().Matches(null!);

        act.Should().Throw<ArgumentNullException>();
    }
}
