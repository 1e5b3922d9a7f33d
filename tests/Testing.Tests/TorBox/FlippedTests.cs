using System.Reflection;
using TorrentApi.Backends.TorBox;
using TorrentApi.ContractTests;
using TorrentApi.ContractTests.Samples;
using Xunit.Sdk;

namespace TorrentApi.Testing.Tests.TorBox;

/// <summary>
/// The suites of what a program does with its torrents, on a TorBox that plays one contradicted fact the other way, for each such fact. All suites run on the default
/// service (<see cref="SimulatedTorBox"/>); with every flip they would take too long.
/// </summary>
public sealed class FlippedTests
{
    /// <summary>The suites whose facts touch the service's answers; the others are about arguments, interceptors, cancellation and containers.</summary>
    private static readonly Type[] Suites =
    [
        typeof(ListContract), typeof(GetContract), typeof(ContentsContract), typeof(AddContract), typeof(AddOptionsContract), typeof(RemoveContract),
        typeof(StartStopContract), typeof(StatesContract), typeof(ConcurrencyContract), typeof(MaintenanceContract), typeof(TagsContract),
    ];

    // At five requests a second, in real time, all of them would take minutes.
    private static readonly Type[] SuitesAtFiveASecond = [typeof(ListContract), typeof(RemoveContract)];

    /// <summary>Of 50 creates an hour no suite comes to an end: what that flip asks for is a test of its own, below.</summary>
    public static TheoryData<string> Flips => [.. TorBoxQuirks.Flipped.Select(flip => flip.Name).Where(name => name != nameof(TorBoxQuirks.FiftyCreates))];

    [Theory]
    [MemberData(nameof(Flips))]
    public async Task The_suites_hold_with_a_contradiction_flipped(string flip)
    {
        await using var host = new FlippedTorBox(TorBoxQuirks.Flipped.Single(one => one.Name == flip));
        var abilities = await host.ForeseeAsync();
        var broken = new List<string>();
        var kept = 0;

        foreach (var (binding, fact) in Facts(flip == nameof(TorBoxQuirks.LimitsByAddress) ? SuitesAtFiveASecond : Suites, abilities!))
        {
            var outcome = await RunAsync(host, binding, fact);
            if (outcome is null) kept++;
            else if (!IsSkip(outcome)) broken.Add($"{fact.Name}: {outcome.Message}");
        }

        broken.Should().BeEmpty("the adapter works whichever is true of {0}", flip);
        kept.Should().BeGreaterThan(15, "most facts run here too");
    }

    [Fact]
    public async Task Fewer_creates_an_hour_than_expected_are_told_with_the_time_to_wait()
    {
        await using var server = TorBoxServer.Start(new TorBoxServerOptions { Quirks = new TorBoxQuirks { FiftyCreates = true }, CreatesPerMinute = 0, RequestsPerMinute = 0, Slots = 100 });
        using var api = new TorBoxApi(new TorBoxOptions { BaseAddress = server.Address, ApiKey = server.Options.ApiKey, CreatesPerMinute = 100 });
        for (var at = 0; at < 50; at++) await api.AddAsync(new AddRequest(SampleTorrents.Magnet(Guid.NewGuid())), TestContext.Current.CancellationToken);

        var add = () => api.AddAsync(new AddRequest(SampleTorrents.Magnet(Guid.NewGuid())), TestContext.Current.CancellationToken);

        var failure = (await add.Should().ThrowAsync<TorrentApiException>("the service takes 50")).Which;
        failure.Error.Should().BeOfType<ApiError.Throttled>().Which.RetryAfter.Should().BeGreaterThan(TimeSpan.FromMinutes(4));
        (await api.ListAsync(cancellationToken: TestContext.Current.CancellationToken)).Should().HaveCount(50, "nothing is lost");
    }

    private static IEnumerable<(Type Binding, MethodInfo Fact)> Facts(Type[] suites, Abilities abilities) =>
        from suite in suites
        let binding = typeof(FlippedTests).Assembly.GetExportedTypes().Single(type => type.IsSubclassOf(suite) && type.Name.EndsWith("OnSimulatedTorBox", StringComparison.Ordinal))
        from fact in suite.GetMethods()
        where fact.GetCustomAttribute<FactAttribute>() is not null && fact.GetParameters().Length == 0
        where !TorBoxDivergences.All.Any(divergence => divergence.Promise == fact.Name)
        where fact.GetCustomAttributes<NeedsAttribute>().Concat(suite.GetCustomAttributes<NeedsAttribute>()).SelectMany(needs => needs.Capabilities).All(abilities.Capabilities.Contains)
        select (binding, fact);

    /// <summary>Null where the fact holds.</summary>
    private static async Task<Exception?> RunAsync(SimulatedTorBox host, Type binding, MethodInfo fact)
    {
        var suite = (Contract)Activator.CreateInstance(binding, host)!;
        try
        {
            await suite.InitializeAsync();
            await (Task)fact.Invoke(suite, BindingFlags.DoNotWrapExceptions, null, null, null)!;
            return null;
        }
        catch (Exception failure)
        {
            return failure;
        }
        finally
        {
            await suite.DisposeAsync();
        }
    }

    private static bool IsSkip(Exception outcome) => outcome is SkipException || outcome.Message.StartsWith("$XunitDynamicSkip$", StringComparison.Ordinal);

    private sealed class FlippedTorBox(TorBoxFlip flip) : SimulatedTorBox($"TorBox with {flip.Name}", flip.Quirks);
}
