using Microsoft.CodeAnalysis.CSharp.Syntax;
using TorrentApi.Conventions.Tests.Support;

namespace TorrentApi.Conventions.Tests.Sources;

/// <summary>Where a type is found: folder, file and namespace agree.</summary>
public sealed class LayoutTests
{
    private static readonly Exempt[] OtherNamespaces =
    [
        new("src/DependencyInjection/TorrentApiServiceCollectionExtensions.cs", "found wherever a service collection is, as every registration of .NET"),
        new("src/Backends.QBittorrent/Registration/QBittorrentBuilderExtensions.cs", "as TorrentApiServiceCollectionExtensions"),
        new("src/Backends.TorBox/Registration/TorBoxBuilderExtensions.cs", "as TorrentApiServiceCollectionExtensions"),
        new("src/Hosting/Registration/HostingBuilderExtensions.cs", "as TorrentApiServiceCollectionExtensions"),
        new("src/Hosting/Registration/HostingServiceCollectionExtensions.cs", "as TorrentApiServiceCollectionExtensions"),
        new("src/Backends.UTorrent/Registration/UTorrentBuilderExtensions.cs", "as TorrentApiServiceCollectionExtensions"),
        new("src/Testing/Registration/InMemoryBuilderExtensions.cs", "as TorrentApiServiceCollectionExtensions"),
    ];

    [Fact]
    public void A_file_has_one_public_type()
    {
        var crowded = SourceFile.Shipped
            .Select(source => (source, names: source.TopTypes.Where(SourceFile.IsPublic).Select(type => SourceFile.NamesOf(type).Generic).Distinct(StringComparer.Ordinal).ToList()))
            .Where(file => file.names.Count > 1);

        Convention.Holds(crowded.Select(file => new Finding(file.source.Path, $"has the public types {string.Join(", ", file.names)}")));
    }

    [Fact]
    public void A_file_is_called_by_its_type()
    {
        var badly = SourceFile.Shipped.Where(source => Leading(source) is { } type && !IsNamedAfter(source.Name, type));

        Convention.Holds(badly.Select(source => new Finding(source.Path, $"is not called by its type {SourceFile.NamesOf(Leading(source)!).Generic}")));
    }

    [Fact]
    public void A_namespace_spans_its_file()
    {
        var blocks = SourceFile.All.SelectMany(source => source.Nodes<NamespaceDeclarationSyntax>().Select(block => source.At(block, "a namespace with braces")));

        Convention.Holds(blocks);
    }

    [Fact]
    public void A_namespace_is_the_folder_or_the_project()
    {
        var badly = SourceFile.Shipped
            .Select(source => (source, space: source.Nodes<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString()))
            .Where(file => file.space is not null && !Allowed(file.source).Contains(file.space, StringComparer.Ordinal));

        Convention.Holds(badly.Select(file => new Finding(file.source.Path, $"{file.space} is none of {string.Join(", ", Allowed(file.source))}")), OtherNamespaces);
    }

    [Fact]
    public void A_test_is_in_the_namespace_of_its_folder()
    {
        var badly = SourceFile.All.Where(source => source.IsTest)
            .Select(source => (source, space: source.Nodes<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString()))
            .Where(file => file.space is not null && file.space != "TorrentApi." + FolderOf(file.source, from: 1));

        Convention.Holds(badly.Select(file => new Finding(file.source.Path, $"{file.space} is not TorrentApi.{FolderOf(file.source, from: 1)}")));
    }

    private static MemberDeclarationSyntax? Leading(SourceFile source) => source.TopTypes.FirstOrDefault(SourceFile.IsPublic) ?? source.TopTypes.FirstOrDefault();

    /// <summary><c>Limit.cs</c>, <c>Limit{T}.cs</c>, and <c>Torrent.Flags.cs</c> for an aspect of a partial type.</summary>
    private static bool IsNamedAfter(string file, MemberDeclarationSyntax type)
    {
        var (plain, generic) = SourceFile.NamesOf(type);
        var isPartial = type.Modifiers.Any(modifier => modifier.Text == "partial");
        return file == plain || file == generic || (isPartial && file.StartsWith(plain + ".", StringComparison.Ordinal));
    }

    /// <summary>What the folder says; or the project's own, so that what belongs to one using needs one. The core's public types always do.</summary>
    private static IReadOnlyList<string> Allowed(SourceFile source)
    {
        if (source.Path.StartsWith("src/Shared/", StringComparison.Ordinal)) return [$"TorrentApi.{FolderOf(source, from: 2)}"];

        var product = Product.All.Single(product => source.Path.StartsWith(product.Folder + "/", StringComparison.Ordinal));
        var folder = FolderOf(source, from: 2);
        return folder.Length == 0 ? [product.RootNamespace] : [product.RootNamespace, $"{product.RootNamespace}.{folder}"];
    }

    private static string FolderOf(SourceFile source, int from) => string.Join('.', source.Path.Split('/')[from..^1]);
}
