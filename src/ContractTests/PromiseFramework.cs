using System.Reflection;
using TorrentApi.ContractTests.Listing;
using Xunit.v3;

namespace TorrentApi.ContractTests;

/// <summary>
/// Lists of each suite the facts that concern its host, so that a skip means something: <c>[assembly: TestFramework(typeof(PromiseFramework))]</c>. Without it all
/// facts are listed, and those that a server cannot keep are skipped.
/// </summary>
/// <remarks>
/// It leaves out what a host foresees that its server lacks (<see cref="ContractHost.ForeseeAsync"/>), which <see cref="Completeness"/> compares with what the server
/// says; and all but one fact of each suite whose host is known to be absent (<see cref="ContractHost.Absence"/>), which says so.
/// </remarks>
/// <param name="configFileName">Of the runner, which makes it.</param>
public sealed class PromiseFramework(string? configFileName) : XunitTestFramework(configFileName)
{
    private readonly string? _configFileName = configFileName;

    /// <summary>Without a configuration of the runner's own.</summary>
    public PromiseFramework()
        : this(null)
    {
    }

    /// <inheritdoc/>
    protected override ITestFrameworkDiscoverer CreateDiscoverer(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return new PromiseDiscoverer(new XunitTestAssembly(assembly, _configFileName, assembly.GetName().Version));
    }
}
