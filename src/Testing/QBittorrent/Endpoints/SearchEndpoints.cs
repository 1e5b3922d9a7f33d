using System.Globalization;
using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Store;
using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Endpoints;

/// <summary>Searches, which are over at once. Source: searchcontroller.cpp, and all four observed.</summary>
internal static class SearchEndpoints
{
    public static readonly IReadOnlyList<Route> Routes =
    [
        new("search/start", Start) { Era = Since, IsAction = true, Needs = ["pattern", "category", "plugins"] },
        new("search/stop", exchange => Find(exchange) is null ? throw Refusal.NotFound() : exchange.Done()) { Era = Since, IsAction = true, Needs = ["id"] },
        new("search/delete", Delete) { Era = Since, IsAction = true, Needs = ["id"] },
        new("search/status", Status) { Era = Since },
        new("search/results", Results) { Era = Since, Needs = ["id"] },
        new("search/downloadTorrent", Download) { Era = new Era(Release.R50, Release.R53), Needs = ["torrentUrl", "pluginName"] },
        new("search/downloadTorrent", Download) { Era = Era.From(Release.R53), IsAction = true, Needs = ["torrentUrl", "pluginName"] },
    ];

    public static Era Since => Era.From(Release.R414);

    private static WireReply Start(Exchange exchange)
    {
        if (!exchange.Store.Options.HasPython) throw Refusal.Conflict("Python must be installed to use the Search Engine.");

        var store = exchange.Store;
        var plugins = exchange.Get("plugins").Split('|') switch
        {
            ["all"] => store.SearchPlugins.Keys.ToList(),
            ["enabled" or "multi"] => [.. store.SearchPlugins.Where(plugin => plugin.Value).Select(plugin => plugin.Key)],
            var named => [.. named],
        };
        var pattern = exchange.Get("pattern").Trim();
        var found = plugins.Exists(store.SearchPlugins.ContainsKey) ? store.Options.FindBySearch?.Invoke(pattern) : null;
        var searches = Searches(exchange);
        var id = searches.Keys.DefaultIfEmpty().Max() + 1;
        searches[id] = new SimulatedSearch(pattern, exchange.Get("category").Trim(), plugins) { Results = found ?? [] };
        return exchange.Json(new JsonObject { ["id"] = id });
    }

    private static SortedDictionary<int, SimulatedSearch> Searches(Exchange exchange) => exchange.Version.SharesSearches ? exchange.Store.Searches : exchange.Session!.Searches;

    private static SimulatedSearch? Find(Exchange exchange) => Searches(exchange).GetValueOrDefault((int)exchange.Number("id"));

    private static WireReply Delete(Exchange exchange) => Searches(exchange).Remove((int)exchange.Number("id")) ? exchange.Done() : throw Refusal.NotFound();

    private static WireReply Status(Exchange exchange)
    {
        var id = (int)exchange.Number("id");
        if (id != 0 && Find(exchange) is null) throw Refusal.NotFound();
        return exchange.Json(new JsonArray([.. Searches(exchange).Where(search => id == 0 || search.Key == id).Select(search => (JsonNode?)Write(search.Key, search.Value, exchange))]));
    }

    private static JsonObject Write(int id, SimulatedSearch search, Exchange exchange)
    {
        var json = new JsonObject { ["id"] = id, ["status"] = "Stopped", ["total"] = search.Results.Count };
        if (!exchange.Version.Has(Release.R53)) return json;

        (json["pattern"], json["category"]) = (search.Pattern, search.Category);
        json["plugins"] = new JsonArray([.. search.Plugins.Select(name => (JsonNode?)name)]);
        return json;
    }

    private static WireReply Results(Exchange exchange)
    {
        if (Find(exchange) is not { } search) throw Refusal.NotFound();

        var (offset, limit, count) = (exchange.Number("offset"), exchange.Number("limit"), search.Results.Count);
        if (offset < 0) offset += count;
        if (offset < 0 || offset > count) throw Refusal.Conflict("Offset is out of range");

        var page = search.Results.Skip((int)offset).Take(limit <= 0 ? count : (int)Math.Min(limit, int.MaxValue));
        return exchange.Json(new JsonObject
        {
            ["status"] = "Stopped",
            ["total"] = count,
            ["results"] = new JsonArray([.. page.Select(magnet => (JsonNode?)WriteResult(magnet, search, exchange))]),
        });
    }

    private static JsonObject WriteResult(MagnetLink magnet, SimulatedSearch search, Exchange exchange)
    {
        var json = new JsonObject
        {
            ["fileName"] = magnet.Name ?? magnet.Hash.Id.ToString(),
            ["fileUrl"] = magnet.Text,
            ["fileSize"] = -1,
            ["nbSeeders"] = -1,
            ["nbLeechers"] = -1,
            ["siteUrl"] = PluginEndpoints.Site,
            ["descrLink"] = "",
        };
        if (exchange.Version.Has(Release.R50)) (json["engineName"], json["pubDate"]) = (search.Plugins is [var first, ..] ? first : "", exchange.Store.Now.ToUnixTimeSeconds());
        return json;
    }

    /// <summary>Of what is no magnet link nothing ever comes: its plugin would have to know better.</summary>
    private static WireReply Download(Exchange exchange)
    {
        var url = exchange.Get("torrentUrl");
        if (url.StartsWith("magnet:", StringComparison.OrdinalIgnoreCase) && MagnetLink.TryParse(url, out var magnet, out _) && exchange.Store.FindDouble(magnet.Hash) is null)
            exchange.Store.Add(AddForm.Create(magnet, exchange), exchange.Version);
        return exchange.Done();
    }
}
