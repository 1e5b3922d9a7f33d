using System.Globalization;
using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.TorBox.Wire;

namespace TorrentApi.Testing.TorBox.Endpoints;

/// <summary><c>mylist</c>: newest first, by pages, or one by its id.</summary>
internal static class ListEndpoints
{
    private const string Detail = "Torrent list retrieved successfully.";

    public static readonly IReadOnlyList<Route> Routes =
    [
        new("GET", "torrents/mylist", List) { Query = [Parameter.Integer("id"), Parameter.Flag("bypass_cache"), Parameter.Integer("offset"), Parameter.Integer("limit")] },
    ];

    // Zero is as good as no id: decypharr #385.
    private static WireReply List(Exchange exchange) => exchange.Arguments.Integer("id") is { } id and not 0
        ? ListPages.One(ReadOne(id, exchange), Detail, exchange)
        : ListPages.Page(ListPages.Read("torrents", exchange, () => [.. exchange.Store.Items.Reverse().Select(item => ItemRow.Write(item, exchange.Quirks))]), Detail, exchange);

    private static JsonObject? ReadOne(long id, Exchange exchange) =>
        ListPages.Read("torrent " + id.ToString(CultureInfo.InvariantCulture), exchange, () => exchange.Store.Find(id) is { } item ? [ItemRow.Write(item, exchange.Quirks)] : []) is [var row, ..] ? row : null;
}
