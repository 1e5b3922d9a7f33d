using Microsoft.CodeAnalysis.CSharp.Syntax;
using TorrentApi.Conventions.Tests.Sources;

namespace TorrentApi.Conventions.Tests.Endpoints;

/// <summary>Finds tests by class and method, in source: most test projects are none that this one could load.</summary>
internal static class TestFinder
{
    /// <summary>The files, in a folder, of the class with this test, its other parts among them; none where there is no such test.</summary>
    /// <param name="test"><c>TagTests.Setting_none_takes_all_away</c>.</param>
    /// <param name="folder">Below which to look.</param>
    public static IReadOnlyList<SourceFile> Find(string test, string folder)
    {
        var (type, method) = test.Split('.') is [var first, var second] ? (first, second) : (test, "");
        var parts = SourceFile.All.Where(source => source.Path.StartsWith(folder, StringComparison.Ordinal))
            .SelectMany(source => source.Nodes<ClassDeclarationSyntax>().Where(one => one.Identifier.Text == type), (source, one) => (Source: source, Namespace: NamespaceOf(one), Class: one))
            .ToLookup(part => part.Namespace, StringComparer.Ordinal);
        return [.. parts.Where(group => group.Any(part => Has(part.Class, method))).SelectMany(group => group.Select(part => part.Source))];
    }

    /// <summary>True where a file binds a suite to a server.</summary>
    public static bool Binds(string path, string suite) =>
        SourceFile.All.Single(source => source.Path == path).Nodes<PrimaryConstructorBaseTypeSyntax>().Any(bound => bound.Type.ToString() == suite);

    private static bool Has(ClassDeclarationSyntax type, string method) => type.Members.OfType<MethodDeclarationSyntax>()
        .Any(one => one.Identifier.Text == method && one.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString() is "Fact" or "Theory"));

    private static string NamespaceOf(ClassDeclarationSyntax type) => type.FirstAncestorOrSelf<BaseNamespaceDeclarationSyntax>()?.Name.ToString() ?? "";
}
