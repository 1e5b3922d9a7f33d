using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;

namespace TorrentApi.Testing.TorBox.Endpoints;

/// <summary>What the list of torrents and the queue share: the cache, the pages, and one row as an object.</summary>
internal static class ListPages
{
    private const int MostItems = 1000;

    // What the reports call minutes: see TorBoxQuirks.BypassLags.
    private static readonly TimeSpan BypassLag = TimeSpan.FromSeconds(1);

    /// <summary>Rows that may be old, or fresh ones where <c>bypass_cache</c> asks for them.</summary>
    public static IReadOnlyList<JsonObject> Read(string key, Exchange exchange, Func<IReadOnlyList<JsonObject>> read)
    {
        var bypassAge = exchange.Quirks.BypassLags ? BypassLag : TimeSpan.Zero;
        return exchange.Simulation.Lists.Read(key, exchange.Arguments.Flag("bypass_cache") == true ? bypassAge : exchange.Options.ListCacheTime, read);
    }

    public static WireReply Page(IReadOnlyList<JsonObject> rows, string detail, Exchange exchange)
    {
        var (arguments, quirks) = (exchange.Arguments, exchange.Quirks);
        var limit = Math.Max(0, arguments.Integer("limit") ?? MostItems);
        if (!quirks.ListsAreUnlimited) limit = Math.Min(limit, MostItems);
        if (quirks.ListsOneMore) limit++;

        var page = rows.Skip((int)Math.Clamp(arguments.Integer("offset") ?? 0, 0, int.MaxValue)).Take((int)Math.Min(limit, int.MaxValue));
        return page.Select(row => row.DeepClone()).ToArray() is { Length: > 0 } items ? exchange.Done(detail, new JsonArray(items)) : exchange.Empty(detail);
    }

    public static WireReply One(JsonObject? row, string detail, Exchange exchange)
    {
        if (row is not null) return exchange.Done(detail, row.DeepClone());
        return exchange.Quirks.UnknownIsNull ? exchange.Done(detail) : throw exchange.Missing();
    }
}
