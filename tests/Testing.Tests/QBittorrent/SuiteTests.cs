using TorrentApi.ContractTests;

namespace TorrentApi.Testing.Tests.QBittorrent;

public sealed class SuiteTests
{
    public static TheoryData<SimulatedHost> Hosts =>
    [
        new Simulated320(), new Simulated334(), new Simulated3316(), new Simulated404(),
        new Simulated419(), new Simulated425(), new Simulated452(), new Simulated510(), new Simulated530(),
    ];

    [Theory, MemberData(nameof(Hosts))]
    public async Task Every_suite_is_bound_to_every_version(SimulatedHost host)
    {
        ArgumentNullException.ThrowIfNull(host);
        await using (host) await Completeness.CheckAsync(typeof(SuiteTests).Assembly, host);
    }

    [Fact]
    public void Every_version_that_is_played_has_a_host() =>
        Hosts.Select(row => row.Data.Name).Should().BeEquivalentTo(QBittorrentServer.Versions.Select(version => $"simulated qBittorrent {version}"));
}
