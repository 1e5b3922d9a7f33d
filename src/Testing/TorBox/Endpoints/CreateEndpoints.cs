using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.TorBox.Store;
using TorrentApi.Testing.TorBox.Wire;

namespace TorrentApi.Testing.TorBox.Endpoints;

/// <summary><c>createtorrent</c> and <c>asynccreatetorrent</c>: one magnet link or one file.</summary>
internal static class CreateEndpoints
{
    public const string Path = "torrents/createtorrent";

    private static readonly IReadOnlyList<Parameter> Fields =
        ["magnet", Parameter.Integer("seed"), Parameter.Flag("allow_zip"), "name", Parameter.Flag("as_queued"), Parameter.Flag("add_only_if_cached")];

    public static readonly IReadOnlyList<Route> Routes =
    [
        new("POST", Path, Create) { BodyKind = BodyKind.Form, Body = Fields },
        new("POST", "torrents/asynccreatetorrent", CreateLater) { BodyKind = BodyKind.Form, Body = Fields },
    ];

    private static WireReply Create(Exchange exchange)
    {
        var order = ReadOrder(exchange);
        var isCached = exchange.Store.FindCached(order.Hash) is not null;
        exchange.Simulation.Limits.CountCreate(isCached);
        WireReply reply;
        try
        {
            reply = Run(order, exchange);
        }
        catch (Refusal refusal)
        {
            reply = Replies.Refuse(exchange.Quirks, refusal);
        }

        return reply with { Headers = [.. reply.Headers, .. exchange.Simulation.Limits.Headers(isCached)] };
    }

    private static WireReply CreateLater(Exchange exchange)
    {
        var order = ReadOrder(exchange);
        exchange.Simulation.Limits.CountCreate(exchange.Store.FindCached(order.Hash) is not null);
        CreateRules.Check(order, exchange);
        exchange.Store.Promise(order);
        return exchange.Done("Torrent creation request has been queued. You will receive a notification when it is processed.");
    }

    private static WireReply Run(CreateOrder order, Exchange exchange)
    {
        var store = exchange.Store;
        if (store.Find(order.Hash) is { } present) return Repeat(exchange, () => Added(present, "Found Cached Torrent. Using Cached Torrent.", exchange));
        if (store.FindQueued(order.Hash) is { } waiting) return Repeat(exchange, () => Queued(waiting, exchange));

        CreateRules.Check(order, exchange);
        if (order.IsToBeQueued || !store.HasSlotFor(order)) return Queue(order, exchange);

        var item = store.Add(order);
        return Added(item, item.IsCached ? "Found Cached Torrent. Using Cached Torrent." : "Torrent Added Successfully", exchange);
    }

    private static WireReply Repeat(Exchange exchange, Func<WireReply> answer) =>
        exchange.Quirks.DuplicateIsRefused ? throw ErrorTable.Refuse("DUPLICATE_ITEM")
        : exchange.Quirks.DuplicateIsDiffIssue ? throw ErrorTable.Refuse("DIFF_ISSUE")
        : answer();

    private static WireReply Queue(CreateOrder order, Exchange exchange)
    {
        if (!order.IsToBeQueued && exchange.Quirks.FullSlotsRefuse) throw CreateRules.FullSlots(exchange);
        if (exchange.Store.Queue.Count >= exchange.Options.MaxQueued)
            throw new Refusal("DIFF_ISSUE", $"You have reached your maximum queued downloads limit of {exchange.Options.MaxQueued}.");

        return Queued(exchange.Store.Enqueue(order), exchange);
    }

    private static WireReply Added(SimulatedItem item, string detail, Exchange exchange)
    {
        if (exchange.Quirks.CreateAnswersNull) return exchange.Done(detail);
        var answer = new JsonObject { ["hash"] = item.Hash, ["torrent_id"] = item.Id, ["auth_id"] = Formats.AuthId };
        return exchange.Quirks.CreateAnswersArray ? exchange.Done(detail, new JsonArray(new JsonObject { ["id"] = item.Id, ["hash"] = item.Hash })) : exchange.Done(detail, answer);
    }

    private static WireReply Queued(QueuedItem item, Exchange exchange)
    {
        const string Detail = "Torrent Queued Successfully";
        var answer = new JsonObject
        {
            ["hash"] = item.Order.Hash,
            ["queued_id"] = item.Id,
            ["auth_id"] = Formats.AuthId,
            ["name"] = item.Name,
            ["active_limit"] = exchange.Options.SlotCount,
            ["current_active_downloads"] = exchange.Store.ActiveCount,
        };
        if (exchange.Quirks.QueuingLooksRefused) return Replies.Json(exchange.Quirks, 200, Replies.Envelope(false, null, Detail, answer));
        return exchange.Done(Detail, exchange.Quirks.CreateAnswersNull ? null : answer);
    }

    private static CreateOrder ReadOrder(Exchange exchange)
    {
        var arguments = exchange.Arguments;
        var magnet = arguments.Text("magnet") is { Length: > 0 } text ? text : null;
        return new CreateOrder((magnet, arguments.File) switch
        {
            (not null, not null) => throw new Refusal("TOO_MANY_OPTIONS", "You must provide either a file or magnet link, not both."),
            (null, null) => throw new Refusal("MISSING_REQUIRED_OPTION", "You must provide either a file or magnet link."),
            (not null, _) => MagnetLink.TryParse(magnet, out var link, out _) && IsTaken(link.Hash, exchange) ? link : throw ErrorTable.Refuse("BOZO_TORRENT"),
            _ => TorrentFile.TryParse(arguments.File, out var file, out _) && IsTaken(file.Hash, exchange) ? file : throw ErrorTable.Refuse("BOZO_TORRENT"),
        })
        {
            Seed = arguments.Integer("seed") ?? 1,
            AllowsZip = arguments.Flag("allow_zip") ?? true,
            Name = arguments.Text("name") is { Length: > 0 } name ? name : null,
            IsToBeQueued = arguments.Flag("as_queued") ?? false,
            OnlyIfCached = arguments.Flag("add_only_if_cached") ?? false,
        };
    }

    private static bool IsTaken(InfoHash hash, Exchange exchange) => hash.HasV1 || exchange.Quirks.TakesV2;
}
