using TorrentApi.Backends.TorBox.Adding;
using TorrentApi.Backends.TorBox.Mapping;
using TorrentApi.Backends.TorBox.Wire;
using TorrentApi.Shared;
using TorrentApi.Testing;

namespace TorrentApi.Backends.TorBox.Tests.Docs;

/// <summary>docs/backends.md says of TorBox what the code does.</summary>
public sealed class TorBoxOnThePageTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Read("docs/backends.md");

    private static readonly DateTimeOffset Now = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_capability_is_listed_and_no_other(bool useUndocumented)
    {
        var rows = Page.Table("TorBox: capabilities");

        var told = rows.Where(row => useUndocumented || row["TorBox"] != "opt-in").Select(row => row.Name);

        told.Should().BeEquivalentTo(new Rules(new TorBoxOptions { UseUndocumentedOperations = useUndocumented }).Capabilities.Select(capability => $"{capability}"));
        rows.Select(row => row["TorBox"]).Should().OnlyContain(cell => cell == "yes" || cell == "opt-in");
    }

    [Fact]
    public void Every_row_about_states_is_what_the_mapping_makes_of_it()
    {
        var rows = Page.Table("TorBox: states");

        foreach (var row in rows)
        {
            foreach (var text in MarkdownPage.Code(row["text"]))
            {
                foreach (var facts in Facts(row["present"], row["finished"], row["active"], text))
                    $"{States.Read(facts).State}".Should().Be(MarkdownPage.Code(row["state"]).Single(), "{0} is so", facts);
            }
        }

        rows.Should().HaveCountGreaterThan(10);
    }

    [Fact]
    public void Every_field_that_is_read_is_listed()
    {
        var rows = Page.Table("TorBox: fields of a torrent");

        rows.SelectMany(row => MarkdownPage.Code(row["field"])).Append("id").Should().BeEquivalentTo(TorrentFieldNames.All);
        rows.Select(row => row.Name).Should().BeSubsetOf(typeof(Torrent).GetProperties().Select(property => property.Name));
    }

    [Fact]
    public void Every_contradiction_that_is_played_is_listed() =>
        Page.Table("TorBox: contradictions").Select(row => row.Name).Should().Equal(TorBoxQuirks.Flipped.Select(flip => flip.Name));

    private static IEnumerable<StateFacts> Facts(string present, string finished, string active, string text) =>
        from isPresent in Values(present)
        from isFinished in Values(finished)
        from isActive in Values(active)
        select new StateFacts { IsPresent = isPresent, IsFinished = isFinished, IsActive = isActive, Text = text, Now = Now, ChangedAt = Now.AddHours(-2) };

    private static bool[] Values(string cell) => cell switch
    {
        "yes" => [true],
        "no" => [false],
        _ => [true, false],
    };
}
