using System.Reflection;
using TorrentApi.ContractTests;
using TorrentApi.RealServers.Tests.Servers;

namespace TorrentApi.RealServers.Tests.Contracts;

public sealed class SuiteTests(RealServerPool pool)
{
    public static TheoryData<string> Versions => [.. QBittorrentVersions.All];

    [Theory, MemberData(nameof(Versions))]
    public void A_promise_that_needs_a_server_of_its_own_has_one_of_every_version(string version)
    {
        var needing = Completeness.Suites.Where(suite => suite.GetMethods().Cast<MemberInfo>().Append(suite).SelectMany(member => member.GetCustomAttributes<NeedsAttribute>()).Any(needs => needs.Alone is not null));

        var bound = typeof(SuiteTests).Assembly.GetExportedTypes().Where(type => type.GetConstructors() is [var constructor] && constructor.GetParameters() is [{ ParameterType: var host }]
            && host.IsSubclassOf(typeof(AloneHost)) && ((AloneHost)Activator.CreateInstance(host)!).Name.StartsWith($"qBittorrent {version},", StringComparison.Ordinal));

        needing.Should().HaveCountGreaterThan(2).And.OnlyContain(suite => bound.Any(binding => binding.IsSubclassOf(suite)), "on a shared server it is not even listed");
    }

    [Theory, MemberData(nameof(Versions))]
    public Task Every_suite_is_bound_to_every_version(string version) => Completeness.CheckAsync(typeof(SuiteTests).Assembly, new RealQBittorrentHost(pool, version), pool);
}
