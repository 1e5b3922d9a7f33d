using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TorrentApi.Conventions.Tests.Sources;
using TorrentApi.Conventions.Tests.Support;

namespace TorrentApi.Conventions.Tests.Endpoints;

/// <summary>A route stands in the list of its API and nowhere else, and something uses it.</summary>
public sealed class RouteListTests
{
    [Fact]
    public void No_route_is_written_outside_the_lists()
    {
        var routes = Api.All.SelectMany(api => api.Routes).Where(route => route.Contains('/', StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);

        var strays = Gateways.Where(source => !IsList(source)).SelectMany(source => source.Nodes<LiteralExpressionSyntax>()
            .Where(literal => literal.IsKind(SyntaxKind.StringLiteralExpression) && routes.Any(route => literal.Token.ValueText.Contains(route, StringComparison.Ordinal)))
            .Select(literal => source.At(literal, $"{literal} belongs into the list of routes")));

        Convention.Holds(strays);
    }

    [Fact]
    public void Every_route_of_a_list_is_used()
    {
        var used = Gateways.Where(source => !IsList(source)).Select(source => source.Root.ToString()).ToList();

        var idle = Gateways.Where(IsList).SelectMany(list => list.Nodes<FieldDeclarationSyntax>()
            .Where(field => SourceFile.IsPublic(field))
            .SelectMany(field => field.Declaration.Variables)
            .Where(constant => !used.Exists(text => text.Contains($"{list.Name}.{constant.Identifier.Text}", StringComparison.Ordinal)))
            .Select(constant => list.At(constant, $"nothing uses {constant.Identifier.Text}")));

        Convention.Holds(idle);
    }

    private static IEnumerable<SourceFile> Gateways => SourceFile.Shipped.Where(source => Product.All.Any(product => product.IsBackend && source.Path.StartsWith(product.Folder + "/", StringComparison.Ordinal)));

    private static bool IsList(SourceFile source) => Api.All.Any(api => api.Lists.Any(list => source.Path == $"src/{api.Backend}/Gateway/{list.Replace('.', '/')}.cs"));
}
