using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TorrentApi.Conventions.Tests.Support;

namespace TorrentApi.Conventions.Tests.Sources;

/// <summary>One C# file of the tree, read as syntax.</summary>
internal sealed class SourceFile
{
    private static readonly Lazy<IReadOnlyList<SourceFile>> AllSources = new(() =>
        [.. Repository.Files.Where(file => file.EndsWith(".cs", StringComparison.Ordinal)).Select(file => new SourceFile(file))]);

    private SourceFile(string path)
    {
        Path = path;
        Root = CSharpSyntaxTree.ParseText(Repository.Read(path), new CSharpParseOptions(LanguageVersion.CSharp14)).GetCompilationUnitRoot();
    }

    public static IReadOnlyList<SourceFile> All => AllSources.Value;

    /// <summary>What is shipped.</summary>
    public static IEnumerable<SourceFile> Shipped => All.Where(source => source.IsShipped);

    public string Path { get; }

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public CompilationUnitSyntax Root { get; }

    public bool IsShipped => Path.StartsWith("src/", StringComparison.Ordinal);

    public bool IsTest => Path.StartsWith("tests/", StringComparison.Ordinal);

    public int LineCount => Root.GetText().Lines is var lines && lines[^1].Span.IsEmpty ? lines.Count - 1 : lines.Count;

    /// <summary>The types that are nested in no other.</summary>
    public IEnumerable<MemberDeclarationSyntax> TopTypes => Root
        .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
        .Where(node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
        .Cast<MemberDeclarationSyntax>();

    /// <summary>The name of a type, with its type parameters as a file name has them: <c>Limit{T}</c>.</summary>
    public static (string Plain, string Generic) NamesOf(MemberDeclarationSyntax type) => type switch
    {
        TypeDeclarationSyntax { TypeParameterList: { } parameters } generic => (generic.Identifier.Text, Generic(generic.Identifier.Text, parameters)),
        BaseTypeDeclarationSyntax plain => (plain.Identifier.Text, plain.Identifier.Text),
        DelegateDeclarationSyntax { TypeParameterList: { } parameters } generic => (generic.Identifier.Text, Generic(generic.Identifier.Text, parameters)),
        DelegateDeclarationSyntax plain => (plain.Identifier.Text, plain.Identifier.Text),
        _ => ("", ""),
    };

    public static bool IsPublic(MemberDeclarationSyntax member) => member.Modifiers.Any(SyntaxKind.PublicKeyword);

    public IEnumerable<T> Nodes<T>()
        where T : SyntaxNode => Root.DescendantNodes().OfType<T>();

    /// <summary>A finding at a place of this file.</summary>
    public Finding At(SyntaxNode node, string what) => new(Path, $"line {Line(node.GetLocation())}: {what}");

    /// <inheritdoc cref="At(SyntaxNode, string)"/>
    public Finding At(SyntaxTrivia trivia, string what) => new(Path, $"line {Line(trivia.GetLocation())}: {what}");

    private static int Line(Location location) => location.GetLineSpan().StartLinePosition.Line + 1;

    private static string Generic(string name, TypeParameterListSyntax parameters) => $"{name}{{{string.Join(',', parameters.Parameters.Select(one => one.Identifier.Text))}}}";
}
