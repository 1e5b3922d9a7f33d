using System.Reflection;
using TorrentApi.ContractTests.Members;
using TorrentApi.DependencyInjection;

namespace TorrentApi.ContractTests;

/// <summary>Fails where a backend forgot a suite. A test project calls it once per host.</summary>
public static class Completeness
{
    /// <summary>Every suite that this library ships.</summary>
    public static IReadOnlyList<Type> Suites { get; } =
        [.. typeof(Contract).Assembly.GetExportedTypes().Where(type => type is { IsAbstract: true, IsGenericType: false } && type.IsSubclassOf(typeof(Contract)))];

    /// <summary>
    /// Fails unless the assembly binds, for this host, every core suite and the suite of every feature that its adapter gives; unless every declared divergence
    /// names a fact; where the adapter gives a feature that has no suite; and where the server has other abilities than the host foresees.
    /// </summary>
    /// <param name="tests">The assembly with the bindings: public classes that derive from a suite. They are built to ask for their host, and not run.</param>
    /// <param name="host">The host.</param>
    /// <param name="fixtures">What the constructors of bindings take beside the host itself, such as a pool of servers.</param>
    public static async Task CheckAsync(Assembly tests, ContractHost host, params IReadOnlyList<object> fixtures)
    {
        ArgumentNullException.ThrowIfNull(tests);
        ArgumentNullException.ThrowIfNull(host);
        var api = await host.ConnectAsync(new BackendServices());
        await using var closing = api as IAsyncDisposable;

        var abilities = await Abilities.OfAsync(api);
        var features = abilities.Features;
        var bound = tests.GetExportedTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(Contract)))
            .Where(type => Build(type, [host, .. fixtures])?.Host.Name == host.Name).ToList();
        var needed = Suites.Where(suite => FeatureOf(suite) is not { } feature || features.Contains(feature));

        var problems = needed.Where(suite => !bound.Exists(binding => binding.IsSubclassOf(suite))).Select(suite => $"{suite.Name} is not bound")
            .Concat(features.Where(feature => !Suites.Any(suite => FeatureOf(suite) == feature)).Select(feature => $"{feature.Name} is given and has no suite"))
            .Concat(Misjudgements(abilities, await host.ForeseeAsync()))
            .Concat(host.Divergences.Select(divergence => divergence.Promise).Except(Facts(), StringComparer.Ordinal).Select(promise => $"no fact is called {promise}"))
            .Concat(host.Divergences.Where(one => string.IsNullOrWhiteSpace(one.Reason)).Select(one => $"{one.Promise} is declined without a reason"));
        problems.Should().BeEmpty("{0} binds every suite that it has to keep, in {1}", host.Name, tests.GetName().Name);
    }

    /// <summary>The names of all facts of all suites.</summary>
    public static IEnumerable<string> Facts() =>
        Suites.SelectMany(suite => suite.GetMethods()).Where(method => method.GetCustomAttribute<FactAttribute>() is not null).Select(method => method.Name);

    /// <summary>Builds a binding without connecting; null where it wants something else: then it is another host's.</summary>
    private static Contract? Build(Type type, IReadOnlyList<object> arguments)
    {
        var constructor = type.GetConstructors().Single();
        var values = constructor.GetParameters().Select(parameter => arguments.FirstOrDefault(parameter.ParameterType.IsInstanceOfType)).ToArray();
        return values.Contains(null) ? null : (Contract)constructor.Invoke(values);
    }

    private static Type? FeatureOf(Type suite) => suite.BaseType is { IsGenericType: true } feature && feature.GetGenericTypeDefinition() == typeof(FeatureContract<>)
        ? feature.GetGenericArguments()[0]
        : null;

    /// <summary>Where a host foresees what its server then does not say, facts would be left out that concern it.</summary>
    private static IEnumerable<string> Misjudgements(Abilities actual, Abilities? foreseen)
    {
        if (foreseen is null) return [];

        IEnumerable<string> has = [.. actual.Capabilities.Select(one => $"{one}"), .. actual.Features.Select(one => one.Name)];
        IEnumerable<string> told = [.. foreseen.Capabilities.Select(one => $"{one}"), .. foreseen.Features.Select(one => one.Name)];
        return has.Except(told).Select(one => $"{one} is there and was not foreseen").Concat(told.Except(has).Select(one => $"{one} was foreseen and is not there"));
    }
}
