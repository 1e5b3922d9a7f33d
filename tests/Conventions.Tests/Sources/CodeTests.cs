using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TorrentApi.Conventions.Tests.Support;

namespace TorrentApi.Conventions.Tests.Sources;

/// <summary>What is not written here.</summary>
public sealed class CodeTests
{
    // In two parts, or this file would be the first finding.
    private static readonly string[] Unfinished = ["TO" + "DO", "FIX" + "ME", "HA" + "CK", "XX" + "X:"];

    [Fact]
    public void Nothing_is_async_void()
    {
        var methods = SourceFile.All.SelectMany(source => source.Root.DescendantNodes().Where(IsAsyncVoid).Select(node => source.At(node, "async void")));

        Convention.Holds(methods);
    }

    [Fact]
    public void Nothing_shipped_blocks_on_a_task()
    {
        var results = SourceFile.Shipped.SelectMany(source => source.Nodes<MemberAccessExpressionSyntax>()
            .Where(access => access.Name.Identifier.Text == "Result" || IsBlockingCall(access))
            .Select(access => source.At(access, $"{access} may block a thread")));

        Convention.Holds(results);
    }

    [Fact]
    public void Nothing_shipped_is_unfinished()
    {
        var remarks = SourceFile.Shipped.SelectMany(source => source.Root.DescendantTrivia(descendIntoTrivia: false)
            .Where(trivia => Unfinished.Any(word => IsComment(trivia) && trivia.ToFullString().Contains(word, StringComparison.Ordinal)))
            .Select(trivia => source.At(trivia, "an unfinished place")));
        var exceptions = SourceFile.Shipped.SelectMany(source => source.Nodes<IdentifierNameSyntax>()
            .Where(name => name.Identifier.Text == nameof(NotImplementedException))
            .Select(name => source.At(name, "not implemented")));

        Convention.Holds(remarks.Concat(exceptions));
    }

    [Fact]
    public void There_are_no_regions()
    {
        var regions = SourceFile.All.SelectMany(source => source.Root.DescendantTrivia()
            .Where(trivia => trivia.IsKind(SyntaxKind.RegionDirectiveTrivia))
            .Select(trivia => source.At(trivia, "a region")));

        Convention.Holds(regions);
    }

    [Fact]
    public void There_is_no_code_in_comments()
    {
        var code = SourceFile.All.SelectMany(source => source.Root.DescendantTrivia()
            .Where(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) && trivia.ToString().TrimEnd() is [.., ';' or '{' or '}'])
            .Select(trivia => source.At(trivia, "a comment that ends as code does")));

        Convention.Holds(code);
    }

    [Fact]
    public void Every_member_of_a_public_enum_has_a_number()
    {
        var members = SourceFile.Shipped.SelectMany(source => source.Nodes<EnumDeclarationSyntax>()
            .Where(SourceFile.IsPublic)
            .SelectMany(declaration => declaration.Members)
            .Where(member => member.EqualsValue is null)
            .Select(member => source.At(member, $"{member.Identifier.Text} has no number")));

        Convention.Holds(members);
    }

    private static bool IsAsyncVoid(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => IsVoid(method.ReturnType) && method.Modifiers.Any(SyntaxKind.AsyncKeyword),
        LocalFunctionStatementSyntax local => IsVoid(local.ReturnType) && local.Modifiers.Any(SyntaxKind.AsyncKeyword),
        _ => false,
    };

    private static bool IsVoid(TypeSyntax type) => type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword };

    private static bool IsBlockingCall(MemberAccessExpressionSyntax access) =>
        access.Parent is InvocationExpressionSyntax
        && (access.Name.Identifier.Text is "Wait" or "WaitAll" or "WaitAny"
            || (access.Name.Identifier.Text == "GetResult" && access.Expression.ToString().EndsWith("GetAwaiter()", StringComparison.Ordinal)));

    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia)
        || trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia);
}
