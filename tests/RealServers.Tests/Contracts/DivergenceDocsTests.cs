using TorrentApi.RealServers.Tests.Servers;
using TorrentApi.Shared;

namespace TorrentApi.RealServers.Tests.Contracts;

/// <summary>docs/backends.md names the servers of this suite, and the promises that each of them cannot keep.</summary>
public sealed class DivergenceDocsTests
{
    private const string Title = "Divergences";
    private const string RealServer = "real server ";

    private static readonly MarkdownPage Page = MarkdownPage.Read("docs/backends.md");

    [Fact]
    public void The_page_lists_the_divergences_and_no_others()
    {
        var declared = QBittorrentDivergences.All.Select(row => ($"{row.First} to {row.Last}", row.Divergence.Promise, row.Divergence.Reason));

        var told = Page.Table(Title).Select(row => (row["version"], row["promise"].Trim('`'), row["reason"]));

        told.Should().BeEquivalentTo(declared);
    }

    [Fact]
    public void The_page_names_the_real_servers_of_this_suite()
    {
        var proofs = Page.Table("Versions").Select(row => row["proved by"]).Where(proof => proof.StartsWith(RealServer, StringComparison.Ordinal));

        proofs.Should().Equal(QBittorrentVersions.All.Select(version => RealServer + version));
    }
}
