using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TorrentApi.Conventions.Tests.Support;

namespace TorrentApi.Conventions.Tests.Sources;

/// <summary>Sizes that are never passed; what to aim at is far below.</summary>
public sealed class SizeTests
{
    private const int MostLines = 400;
    private const int MostLinesOfInterface = 250;
    private const int MostLinesOfTests = 600;
    private const int MostLinesOfBody = 60;

    [Fact]
    public void The_sources_are_found() => SourceFile.Shipped.Count().Should().BeGreaterThan(70);

    [Fact]
    public void A_file_can_be_read_at_one_sitting()
    {
        var tooLong = SourceFile.All.Where(source => source.LineCount > Most(source));

        Convention.Holds(tooLong.Select(source => new Finding(source.Path, $"{source.LineCount} lines, at most {Most(source)}: split it by aspect")));
    }

    [Fact]
    public void A_body_fits_on_a_screen()
    {
        var bodies = SourceFile.All.SelectMany(source => source.Root.DescendantNodes().Select(Body).OfType<SyntaxNode>().Select(body => (source, body)));

        Convention.Holds(bodies
            .Where(one => Lines(one.body) > MostLinesOfBody)
            .Select(one => one.source.At(one.body, $"a body of {Lines(one.body)} lines, at most {MostLinesOfBody}")));
    }

    private static int Most(SourceFile source) =>
        !source.IsShipped ? MostLinesOfTests
        : source.TopTypes.Any() && source.TopTypes.All(type => type is InterfaceDeclarationSyntax) ? MostLinesOfInterface
        : MostLines;

    private static SyntaxNode? Body(SyntaxNode node) => node switch
    {
        BaseMethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody,
        AccessorDeclarationSyntax accessor => (SyntaxNode?)accessor.Body ?? accessor.ExpressionBody,
        LocalFunctionStatementSyntax local => (SyntaxNode?)local.Body ?? local.ExpressionBody,
        _ => null,
    };

    private static int Lines(SyntaxNode body)
    {
        var span = body.GetLocation().GetLineSpan();
        var braces = body is BlockSyntax ? 2 : 0;
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1 - braces;
    }
}
