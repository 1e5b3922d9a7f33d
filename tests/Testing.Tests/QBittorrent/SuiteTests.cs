using TorrentApi.ContractTests;

namespace TorrentApi.Testing.Tests.QBittorrent;

public sealed class SuiteTests
{
    public static TheoryData<SimulatedHost> Hosts => [new Simulated419(), new Simulated425(), new Simulated452(), new Simulated510(), new Simulated530()];

    [Theory, MemberData(nameof(Hosts))]
    public async Task Every_suite_is_bound_to_every_version(SimulatedHost host)
    {
        ArgumentNullException.ThrowIfNull(host);
        await using (host) await Completeness.CheckAsync(typeof(SuiteTests).Assembly, host);
    }

    // What the adapter cannot talk to yet: API v1.
    private static readonly string[] Unspoken = ["3.2.0", "3.3.4", "3.3.16", "4.0.4"];

    [Fact]
    public void Every_version_that_is_played_has_a_host() =>
        Hosts.Select(row => row.Data.Name).Should().BeEquivalentTo(QBittorrentServer.Versions.Except(Unspoken).Select(version => $"simulated qBittorrent {version}"));
}
