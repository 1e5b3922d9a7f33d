using TorrentApi.Conventions.Tests.Support;

namespace TorrentApi.Conventions.Tests.Layering;

/// <summary>Which project of <c>src</c> may know which: the arrows of docs/architecture.md.</summary>
internal static class Arrows
{
    private const string Core = "Abstractions";
    private const string Registration = "DependencyInjection";

    private static readonly Dictionary<string, string[]> ByProject = new(StringComparer.Ordinal)
    {
        [Core] = [],
        [Registration] = [Core],
        ["Hosting"] = [Registration, Core],
        ["Testing"] = [Registration, Core],
        ["ContractTests"] = [Registration, Core],
    };

    // What every application has to take along: Microsoft's extensions and no more, and of those the core takes none.
    private static readonly Dictionary<string, string[]> PackagesByProject = new(StringComparer.Ordinal)
    {
        [Core] = [],
        ["Hosting"] = ["Microsoft.Extensions.", "Polly"],
        ["ContractTests"] = ["Microsoft.Extensions.", "FluentAssertions", "xunit.v3."],
        ["Backends.TorBox"] = ["Microsoft.Extensions.", "System.Threading.RateLimiting"],
    };

    /// <summary>The projects that this one may reference; null for one that the table does not know.</summary>
    public static IReadOnlyList<string>? From(Product product) =>
        product.IsBackend ? [Registration, Core] : ByProject.GetValueOrDefault(product.Name);

    /// <summary>The beginnings of the packages and outside assemblies that this project may reference.</summary>
    public static IReadOnlyList<string> PackagesOf(Product product) => PackagesByProject.GetValueOrDefault(product.Name) ?? ["Microsoft.Extensions."];
}
