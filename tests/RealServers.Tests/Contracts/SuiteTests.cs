using TorrentApi.ContractTests;
using TorrentApi.RealServers.Tests.Servers;

namespace TorrentApi.RealServers.Tests.Contracts;

public sealed class SuiteTests(RealServerPool pool)
{
    public static TheoryData<string> Versions => [.. QBittorrentVersions.All];

    [Theory, MemberData(nameof(Versions))]
    public Task Every_suite_is_bound_to_every_version(string version) => Completeness.CheckAsync(typeof(SuiteTests).Assembly, new RealQBittorrentHost(pool, version), pool);
}
