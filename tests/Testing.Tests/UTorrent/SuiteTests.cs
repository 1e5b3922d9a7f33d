using TorrentApi.ContractTests;

namespace TorrentApi.Testing.Tests.UTorrent;

public sealed class SuiteTests
{
    public static TheoryData<SimulatedHost> Hosts =>
        [new Simulated204(), new Simulated221(), new Simulated300(), new Simulated330Server(), new Simulated345(), new Simulated355()];

    [Theory, MemberData(nameof(Hosts))]
    public async Task Every_suite_is_bound_to_every_version(SimulatedHost host)
    {
        ArgumentNullException.ThrowIfNull(host);
        await using (host) await Completeness.CheckAsync(typeof(SuiteTests).Assembly, host);
    }

    [Fact]
    public void Every_version_that_is_played_has_a_host() =>
        Hosts.Select(row => row.Data.Name).Should().BeEquivalentTo(UTorrentServer.Versions.Select(version => $"simulated µTorrent {version}"));
}
