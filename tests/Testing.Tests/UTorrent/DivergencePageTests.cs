using TorrentApi.Shared;

namespace TorrentApi.Testing.Tests.UTorrent;

/// <summary>docs/backends.md lists the promises that µTorrent cannot keep, with the reasons.</summary>
public sealed class DivergencePageTests
{
    [Fact]
    public void The_page_lists_the_divergences_and_no_others()
    {
        var told = MarkdownPage.Read("docs/backends.md").Table("µTorrent: divergences").Select(row => (row.Name, row["reason"]));

        told.Should().BeEquivalentTo(UTorrentDivergences.All.Select(one => (one.Promise, one.Reason)));
    }
}
