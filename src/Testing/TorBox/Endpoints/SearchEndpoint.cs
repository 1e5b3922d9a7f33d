using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;

namespace TorrentApi.Testing.TorBox.Endpoints;

/// <summary><c>search</c>, where it lives on: here it finds what the service's cache has. No source shows its rows.</summary>
internal static class SearchEndpoint
{
    public static readonly IReadOnlyList<Route> Routes =
    [
        new("GET", "torrents/search", Search) { IsPublic = true, Exists = quirks => quirks.OldSearchLives, Query = [new Parameter("query").Required()] },
    ];

    private static WireReply Search(Exchange exchange)
    {
        var words = exchange.Arguments.Text("query")!;
        var hits = exchange.Store.CachedContents.Where(content => content.Name.Contains(words, StringComparison.OrdinalIgnoreCase))
            .Select(content => new JsonObject { ["hash"] = content.Hash, ["name"] = content.Name, ["size"] = content.SizeBytes, ["magnet"] = content.ToMagnet().Text });
        return exchange.Done("Search completed successfully.", new JsonArray([.. hits]));
    }
}
