using System.Reflection;
using TorrentApi.ContractTests.Members;
using Xunit.Sdk;
using Xunit.v3;

namespace TorrentApi.ContractTests.Listing;

/// <summary>Finds tests as xunit does, and of the suites those that concern their host.</summary>
internal sealed class PromiseDiscoverer(IXunitTestAssembly assembly) : XunitTestFrameworkDiscoverer(assembly)
{
    private readonly Foresight _foresight = new();

    protected override async ValueTask<bool> FindTestsForMethod(
        IXunitTestMethod testMethod, ITestFrameworkDiscoveryOptions discoveryOptions, Func<ITestCase, ValueTask<bool>> discoveryCallback)
    {
        ArgumentNullException.ThrowIfNull(testMethod);
        ArgumentNullException.ThrowIfNull(discoveryCallback);
        var suite = testMethod.TestClass.Class;
        if (!suite.IsSubclassOf(typeof(Contract)) || await _foresight.OfAsync(suite) is not { } outlook) return await base.FindTestsForMethod(testMethod, discoveryOptions, discoveryCallback);

        var isListed = outlook.IsAbsent ? IsSpokesman(testMethod) : outlook.Concerns(testMethod.Method);
        return !isListed || await base.FindTestsForMethod(testMethod, discoveryOptions, FindAsync);

        async ValueTask<bool> FindAsync(ITestCase testCase) => !outlook.Concerns(testCase) || await discoveryCallback(testCase);
    }

    /// <summary>The fact that says, for all of its suite, that the server is absent: the first one without rows.</summary>
    private static bool IsSpokesman(IXunitTestMethod testMethod) => testMethod.TestClass.Methods
        .Where(method => method.GetCustomAttributes<FactAttribute>().Any(fact => fact is not TheoryAttribute))
        .Select(method => method.Name)
        .Order(StringComparer.Ordinal)
        .FirstOrDefault() == testMethod.Method.Name;
}
