using System.Globalization;
using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.TorBox.Wire;

namespace TorrentApi.Testing.TorBox.Endpoints;

/// <summary>The queue: <c>queued/*</c>, and the routes that it had before.</summary>
internal static class QueueEndpoints
{
    private const string Detail = "Queued downloads retrieved successfully.";

    private static readonly IReadOnlyList<Parameter> ListFields =
        [Parameter.Integer("id"), "type", Parameter.Flag("bypass_cache"), Parameter.Integer("offset"), Parameter.Integer("limit")];

    private static readonly IReadOnlyList<Parameter> ControlFields = [new Parameter("operation").Required(), Parameter.Integer("queued_id"), Parameter.Flag("all")];

    public static readonly IReadOnlyList<Route> Routes =
    [
        new("GET", "queued/getqueued", List) { Query = ListFields },
        new("POST", "queued/controlqueued", Control) { BodyKind = BodyKind.Json, Body = ControlFields },
        new("GET", "torrents/getqueued", exchange => Old(exchange, List, "queued/getqueued")),
        new("POST", "torrents/controlqueued", exchange => Old(exchange, Control, "queued/controlqueued"))
        {
            BodyKind = BodyKind.OptionalJson,
            Body = ["operation", Parameter.Integer("queued_id"), Parameter.Flag("all")],
        },
    ];

    private static WireReply Old(Exchange exchange, Func<Exchange, WireReply> run, string successor) => exchange.Quirks.OldQueueLives
        ? run(exchange)
        : throw new Refusal("DEPRECATED", $"This endpoint is now deprecated. Please use /v1/api/{successor} instead.");

    private static WireReply List(Exchange exchange) => exchange.Arguments.Integer("id") is { } id and not 0
        ? ListPages.One(ReadOne(id, exchange), Detail, exchange)
        : ListPages.Page(ListPages.Read("queue", exchange, () => ReadAll(exchange)), Detail, exchange);

    private static JsonObject? ReadOne(long id, Exchange exchange) =>
        ListPages.Read("queued " + id.ToString(CultureInfo.InvariantCulture), exchange, () => exchange.Store.FindQueued(id) is { } item ? [QueuedRow.Write(item, exchange.Quirks)] : []) is [var row, ..] ? row : null;

    /// <summary>Torrents alone are played: the queues of other types are empty.</summary>
    private static IReadOnlyList<JsonObject> ReadAll(Exchange exchange) => exchange.Arguments.Text("type") is null or "torrent"
        ? [.. exchange.Store.Queue.Reverse().Select(item => QueuedRow.Write(item, exchange.Quirks))]
        : [];

    private static WireReply Control(Exchange exchange)
    {
        if (!exchange.Arguments.Has("operation")) throw new Refusal("MISSING_REQUIRED_OPTION", "You must provide an operation.");
        var operation = ControlEndpoints.ReadOperation(exchange, name => name is "delete" or "start");
        var store = exchange.Store;
        if (exchange.Arguments.Flag("all") == true)
        {
            if (operation == "start") throw new Refusal("INVALID_OPTION", "You cannot start all queued downloads.");
            foreach (var waiting in store.Queue.ToList()) store.Remove(waiting);
            return exchange.Done("Queued downloads deleted successfully.");
        }

        var id = exchange.Arguments.Integer("queued_id") ?? throw new Refusal("MISSING_REQUIRED_OPTION", "You must provide queued_id.");
        var item = store.FindQueued(id) ?? throw exchange.Missing();
        if (operation == "delete")
        {
            store.Remove(item);
            return exchange.Done("Queued download deleted successfully.");
        }

        if (!store.HasSlotFor(item.Order)) throw CreateRules.FullSlots(exchange);
        store.Start(item);
        return exchange.Done("Queued download started successfully.");
    }
}
