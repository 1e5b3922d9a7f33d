using TorrentApi.Testing.Http;
using TorrentApi.Testing.TorBox.Store;

namespace TorrentApi.Testing.TorBox.Endpoints;

/// <summary><c>controltorrent</c>: one operation on one torrent, or on every one.</summary>
internal static class ControlEndpoints
{
    public static readonly IReadOnlyList<Route> Routes =
    [
        new("POST", "torrents/controltorrent", Control)
        {
            BodyKind = BodyKind.Json,
            Body = [new Parameter("operation").Required(), Parameter.Integer("torrent_id"), Parameter.Flag("all")],
        },
    ];

    /// <summary>The operation by its name; <c>INVALID_OPTION</c> where it is none.</summary>
    public static string ReadOperation(Exchange exchange, Func<string, bool> isKnown)
    {
        var operation = exchange.Arguments.Text("operation")!;
        if (exchange.Quirks.OperationsIgnoreCase) operation = operation.ToLowerInvariant();
        return isKnown(operation) ? operation : throw new Refusal("INVALID_OPTION", "Invalid operation.");
    }

    private static WireReply Control(Exchange exchange)
    {
        var operation = ReadOperation(exchange, name => IsKnown(name, exchange.Quirks));
        foreach (var item in exchange.Arguments.Flag("all") == true ? exchange.Store.Items.ToList() : [exchange.Target()]) Run(operation, item, exchange.Store);
        return exchange.Done(operation == "delete" ? "Torrent deleted successfully." : $"Torrent {operation} request was successful.");
    }

    private static bool IsKnown(string operation, TorBoxQuirks quirks) => operation switch
    {
        "delete" or "reannounce" or "resume" => true,
        "pause" => quirks.KnowsPause,
        "stop_seeding" => !quirks.LacksStopSeeding,
        "recheck" => quirks.KnowsRecheck,
        _ => false,
    };

    private static void Run(string operation, SimulatedItem item, AccountStore store)
    {
        item.UpdatedAt = store.Now;
        switch (operation)
        {
            case "delete":
                store.Remove(item);
                break;
            case "reannounce":
                item.Life.Reannounce();
                break;
            case "resume" when !item.Life.IsDone && !item.HasExpired:
                item.Life.Start(force: false);
                break;
            case "pause":
            case "stop_seeding" when item.Life.IsDone:
                item.Life.Stop();
                break;
            case "recheck":
                item.Life.Recheck();
                break;
        }
    }
}
