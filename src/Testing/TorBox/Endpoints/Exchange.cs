using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.TorBox.Store;
using TorrentApi.Testing.TorBox.Wire;

namespace TorrentApi.Testing.TorBox.Endpoints;

/// <summary>One request that has reached its endpoint, and the ways to answer it.</summary>
internal sealed class Exchange(Simulation simulation, WireRequest request, Arguments arguments)
{
    public Simulation Simulation { get; } = simulation;

    public WireRequest Request { get; } = request;

    public Arguments Arguments { get; } = arguments;

    public AccountStore Store => Simulation.Store;

    public TorBoxServerOptions Options => Store.Options;

    public TorBoxQuirks Quirks => Options.Quirks;

    public WireReply Done(string detail, JsonNode? data = null) => Replies.Success(Quirks, detail, data);

    /// <summary>A list that has nothing in it.</summary>
    public WireReply Empty(string detail)
    {
        if (Quirks.EmptyListIsNull) return Done(detail);
        if (Quirks.EmptyListIsMissing) throw ErrorTable.Refuse("ITEM_NOT_FOUND");
        return Quirks.EmptyListContradictsItself
            ? Replies.Json(Quirks, 200, Replies.Envelope(true, "ITEM_NOT_FOUND", detail, null))
            : Done(detail, new JsonArray());
    }

    /// <summary>The torrent that a required number names.</summary>
    public SimulatedItem Target(string name = "torrent_id") =>
        Store.Find(Arguments.Integer(name) ?? throw new Refusal("MISSING_REQUIRED_OPTION", $"You must provide {name}.")) ?? throw Missing();

    public Refusal Missing()
    {
        if (Quirks.UnknownIsServerError) return ErrorTable.Refuse("DATABASE_ERROR");
        return Quirks.UnknownIsBadRequest ? new Refusal("ITEM_NOT_FOUND", "The item could not be found.") { Status = 400 } : ErrorTable.Refuse("ITEM_NOT_FOUND");
    }
}
