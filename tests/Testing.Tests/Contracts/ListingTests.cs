using TorrentApi.ContractTests;
using TorrentApi.DependencyInjection;
using TorrentApi.Testing.Tests.QBittorrent;
using TorrentApi.Testing.Tests.UTorrent;
using Xunit.Runner.Common;
using Xunit.Sdk;

namespace TorrentApi.Testing.Tests.Contracts;

/// <summary>Of each suite the facts are listed that its server can keep, and no others.</summary>
public sealed class ListingTests
{
    private const string Member = nameof(InterceptionContract.Each_member_passes_the_interceptors_exactly_once);

    [Fact]
    public async Task A_fact_is_listed_where_the_server_has_what_it_needs()
    {
        var old = await ListAsync<SwarmOnSimulated204>();
        var young = await ListAsync<SwarmOnSimulated300>();

        old.Should().Equal(nameof(SwarmContract.A_peer_without_a_port_is_refused));
        young.Should().BeEquivalentTo(nameof(SwarmContract.A_peer_without_a_port_is_refused), nameof(SwarmContract.A_stopped_torrent_has_no_peers));
    }

    [Fact]
    public async Task A_row_is_listed_where_the_adapter_has_the_feature()
    {
        var rows = await ListRowsAsync<InterceptionOnSimulated300>(Member);

        rows.Should().Contain("ISwarmFeature.ListPeersAsync").And.Contain("ITorrentApi.AddAsync").And.NotContain(row => row.StartsWith("ITagFeature.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_row_is_listed_where_the_server_has_what_it_names()
    {
        const string name = nameof(ContentPriorityContract.A_priority_that_not_every_server_knows_is_read_back);

        (await ListRowsAsync<ContentPriorityOnSimulated530>(name)).Should().Equal($"{ContentPriority.Maximal}");
        (await ListRowsAsync<ContentPriorityOnSimulated300>(name)).Should().Equal($"{ContentPriority.Low}");
    }

    [Fact]
    public async Task Everything_is_listed_where_nothing_is_foreseen_or_the_server_does_not_answer()
    {
        var facts = typeof(SwarmContract).GetMethods().Where(method => method.IsDefined(typeof(FactAttribute), inherit: true)).Select(method => method.Name).ToList();

        var unforeseen = await ListAsync<SwarmOnUnforeseen>();
        var silent = await ListAsync<SwarmOnSilent>();

        unforeseen.Should().BeEquivalentTo(facts.Except([nameof(SwarmContract.Banning_an_address_is_accepted_and_so_is_banning_it_again)]), "but what has to be alone");
        silent.Should().BeEquivalentTo(unforeseen);
    }

    [Fact]
    public async Task One_fact_of_a_suite_says_that_the_server_is_absent() => (await ListAsync<SwarmOnAbsent>()).Should().ContainSingle();

    [Fact]
    public void Every_promise_concerns_some_server()
    {
        var everything = new InMemoryOptions().Capabilities;

        var needed = Completeness.Suites.SelectMany(suite => suite.GetMethods().SelectMany(method => method.GetCustomAttributes(typeof(NeedsAttribute), inherit: true)).Cast<NeedsAttribute>());

        needed.SelectMany(needs => needs.Capabilities).Should().NotBeEmpty().And.BeSubsetOf(everything, "the client in memory keeps every promise");
    }

    private static async Task<IReadOnlyList<string>> ListAsync<TBinding>() => [.. (await FindAsync<TBinding>()).Select(test => test.TestMethodName!).Distinct(StringComparer.Ordinal)];

    private static async Task<IReadOnlyList<string>> ListRowsAsync<TBinding>(string fact) =>
        [.. (await FindAsync<TBinding>()).Where(test => test.TestMethodName == fact).Select(test => $"{((Xunit.v3.XunitTestCase)test).TestMethodArguments[0]}")];

    private static async Task<IReadOnlyList<ITestCase>> FindAsync<TBinding>()
    {
        var found = new List<ITestCase>();
        await using var framework = new PromiseFramework();
        await framework.GetDiscoverer(typeof(TBinding).Assembly).Find(
            test =>
            {
                found.Add(test);
                return new(true);
            },
            TestFrameworkOptions.ForDiscovery(new TestAssemblyConfiguration { PreEnumerateTheories = true }), [typeof(TBinding)], TestContext.Current.CancellationToken);
        return found;
    }

    private sealed class SwarmOnUnforeseen() : SwarmContract(new StrangeHost());

    private sealed class SwarmOnSilent() : SwarmContract(new SilentHost());

    private sealed class SwarmOnAbsent() : SwarmContract(new AbsentHost());

    private class StrangeHost : ContractHost
    {
        public override string Name => "strange";

        public override Task<ITorrentApi> ConnectAsync(BackendServices services) => throw new TorrentApiException(new ApiError.Unreachable("nobody is there"));
    }

    private sealed class SilentHost : StrangeHost
    {
        public override Task<Abilities?> ForeseeAsync() => AskAsync();
    }

    private sealed class AbsentHost : StrangeHost
    {
        public override string Absence => "nobody has said where it is";
    }
}
