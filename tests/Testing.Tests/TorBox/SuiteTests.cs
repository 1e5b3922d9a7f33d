using TorrentApi.ContractTests;

namespace TorrentApi.Testing.Tests.TorBox;

public sealed class SuiteTests
{
    [Fact]
    public async Task Every_suite_is_bound_to_the_simulated_service()
    {
        await using var host = new SimulatedTorBox();

        await Completeness.CheckAsync(typeof(SuiteTests).Assembly, host);
    }
}
