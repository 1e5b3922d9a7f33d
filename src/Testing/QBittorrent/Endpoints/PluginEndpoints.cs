using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Endpoints;

/// <summary>The plugins of search: a source is one by the name of its file, and whatever it is, it looks where the test says. Source: searchcontroller.cpp.</summary>
internal static class PluginEndpoints
{
    /// <summary>The site of every plugin: nobody is there.</summary>
    public const string Site = "http://127.0.0.1:9";

    public static readonly IReadOnlyList<Route> Routes =
    [
        new("search/plugins", exchange => exchange.Json(new JsonArray([.. exchange.Store.SearchPlugins.Select(plugin => (JsonNode?)Write(plugin.Key, plugin.Value, exchange.Version))])))
        {
            Era = SearchEndpoints.Since,
        },
        new("search/categories", exchange => exchange.Json(Categories(exchange))) { Era = new Era(Release.R414, Release.R43) },
        new("search/installPlugin", Install) { Era = SearchEndpoints.Since, IsAction = true, Needs = ["sources"] },
        new("search/uninstallPlugin", exchange => ForEach(exchange, name => exchange.Store.SearchPlugins.Remove(name))) { Era = SearchEndpoints.Since, IsAction = true, Needs = ["names"] },
        new("search/enablePlugin", Enable) { Era = SearchEndpoints.Since, IsAction = true, Needs = ["names", "enable"] },
        new("search/updatePlugins", exchange => exchange.Done()) { Era = SearchEndpoints.Since, IsAction = true },
    ];

    private static WireReply ForEach(Exchange exchange, Action<string> change)
    {
        foreach (var name in exchange.Get("names").Split('|', StringSplitOptions.TrimEntries)) change(name);
        return exchange.Done();
    }

    /// <summary>What is no Python file, or without Python everything, is passed over without a word.</summary>
    private static WireReply Install(Exchange exchange)
    {
        foreach (var source in exchange.Get("sources").Split('|').Where(source => exchange.Store.Options.HasPython && source.EndsWith(".py", StringComparison.Ordinal)))
            exchange.Store.SearchPlugins[Path.GetFileNameWithoutExtension(source)] = true;
        return exchange.Done();
    }

    private static WireReply Enable(Exchange exchange)
    {
        var plugins = exchange.Store.SearchPlugins;
        return ForEach(exchange, name =>
        {
            if (plugins.ContainsKey(name)) plugins[name] = exchange.Flag("enable") == true;
        });
    }

    private static JsonArray Categories(Exchange exchange) => exchange.Store.SearchPlugins.Count == 0 || exchange.Get("pluginName").Length == 0 ? ["All categories"] : ["All categories", "Movies", "Software"];

    private static JsonObject Write(string name, bool isEnabled, VersionProfile version) => new()
    {
        ["name"] = name,
        ["fullName"] = name,
        ["version"] = "1.0",
        ["url"] = Site,
        ["enabled"] = isEnabled,
        ["supportedCategories"] = version.Has(Release.R43)
            ? new JsonArray(Category("all", "All categories"), Category("movies", "Movies"), Category("software", "Software"))
            : new JsonArray("movies", "software"),
    };

    private static JsonObject Category(string id, string name) => new() { ["id"] = id, ["name"] = name };
}
