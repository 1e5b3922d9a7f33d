using System.Text.Json;
using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Endpoints;

/// <summary><c>clientdata/*</c>, since 5.2: what clients keep on the server. 5.3.0 observed.</summary>
internal static class ClientDataEndpoints
{
    private static readonly Era Since = Era.From(Release.R52);

    public static readonly IReadOnlyList<Route> Routes =
    [
        new("clientdata/load", Load) { Era = Since },
        new("clientdata/store", Store) { Era = Since, IsAction = true, Needs = ["data"] },
    ];

    private static WireReply Load(Exchange exchange)
    {
        var keys = exchange.Get("keys") is { Length: > 0 } text ? ((JsonArray)Parse(text)).Select(key => (string?)key).ToHashSet() : null;
        return exchange.Json(new JsonObject(exchange.Store.ClientData.Where(pair => keys?.Contains(pair.Key) != false).Select(pair => KeyValuePair.Create(pair.Key, pair.Value?.DeepClone()))));
    }

    /// <summary>Null removes a key.</summary>
    private static WireReply Store(Exchange exchange)
    {
        var kept = exchange.Store.ClientData;
        foreach (var (key, value) in Parse(exchange.Get("data")).AsObject())
        {
            if (value is null) kept.Remove(key);
            else kept[key] = value.DeepClone();
        }

        return exchange.DoneQuietly();
    }

    private static JsonNode Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text)!;
        }
        catch (JsonException)
        {
            throw Refusal.BadRequest("illegal value");
        }
    }
}
