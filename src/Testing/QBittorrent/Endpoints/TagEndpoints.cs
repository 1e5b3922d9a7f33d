using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Endpoints;

/// <summary>Tags, since 4.2. Source: torrentscontroller.cpp.</summary>
internal static class TagEndpoints
{
    private static readonly Era Since = Era.From(Release.R42);

    public static readonly IReadOnlyList<Route> Routes =
    [
        new("torrents/tags", exchange => exchange.Json(Write(exchange))) { Era = Since },
        new("torrents/createTags", Create) { Era = Since, IsAction = true, Needs = ["tags"] },
        new("torrents/deleteTags", Delete) { Era = Since, IsAction = true, Needs = ["tags"] },
        new("torrents/addTags", Add) { Era = Since, IsAction = true, Needs = ["hashes", "tags"] },
        new("torrents/removeTags", Remove) { Era = Since, IsAction = true, Needs = ["hashes"] },
        new("torrents/setTags", Set) { Era = Era.From(Release.R51), IsAction = true, Needs = ["hashes", "tags"] },
    ];

    public static JsonArray Write(Exchange exchange)
    {
        IEnumerable<string> tags = exchange.Store.Tags;
        if (exchange.Version.SortsTags) tags = tags.Order(StringComparer.Ordinal);
        return new JsonArray([.. tags.Select(tag => (JsonNode?)JsonValue.Create(tag))]);
    }

    private static List<string> Read(Exchange exchange) =>
        [.. exchange.Get("tags").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];

    private static WireReply Create(Exchange exchange)
    {
        exchange.Store.AddTags(Read(exchange));
        return exchange.Done();
    }

    private static WireReply Delete(Exchange exchange)
    {
        var gone = Read(exchange);
        exchange.Store.Tags.RemoveAll(tag => gone.Contains(tag, StringComparer.Ordinal));
        foreach (var torrent in exchange.Store.Torrents) torrent.Life.Tags.RemoveAll(tag => gone.Contains(tag, StringComparer.Ordinal));
        return exchange.Done();
    }

    private static WireReply Add(Exchange exchange)
    {
        var tags = Read(exchange);
        exchange.Store.AddTags(tags);
        return exchange.ForEach(torrent => torrent.Life.Tags.AddRange(tags.Except(torrent.Life.Tags, StringComparer.Ordinal).ToList()));
    }

    /// <summary>No tags at all mean every tag.</summary>
    private static WireReply Remove(Exchange exchange)
    {
        var tags = Read(exchange);
        return exchange.ForEach(torrent => torrent.Life.Tags.RemoveAll(tag => tags.Count == 0 || tags.Contains(tag, StringComparer.Ordinal)));
    }

    private static WireReply Set(Exchange exchange)
    {
        var tags = Read(exchange);
        exchange.Store.AddTags(tags);
        exchange.ForEach(torrent =>
        {
            torrent.Life.Tags.Clear();
            torrent.Life.Tags.AddRange(tags);
        });
        return exchange.DoneQuietly();
    }
}
