using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Store;
using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Endpoints;

/// <summary>Categories. Source: torrentscontroller.cpp.</summary>
internal static class CategoryEndpoints
{
    private const string BadName = "Incorrect category name";

    public static readonly IReadOnlyList<Route> Routes =
    [
        new("torrents/categories", exchange => exchange.Json(Write(exchange))) { Era = Era.From(Release.R414) },
        new("torrents/createCategory", Create) { IsAction = true, Needs = ["category"] },
        new("torrents/editCategory", Edit) { Era = Era.From(Release.R413), IsAction = true, Needs = ["category", new("savePath", Era.Before(Release.R53))] },
        new("torrents/removeCategories", Remove) { IsAction = true, Needs = ["categories"] },
        new("torrents/setCategory", Assign) { IsAction = true, Needs = ["hashes", "category"] },
    ];

    public static JsonObject Write(Exchange exchange)
    {
        var json = new JsonObject();
        foreach (var category in exchange.Store.Categories.Values) json[category.Name] = Write(category, exchange.Version);
        return json;
    }

    /// <summary>Makes it where it is missing, with its parents where sub-categories are on.</summary>
    public static void Ensure(string name, Exchange exchange)
    {
        if (exchange.Version.NestsCategories && name.LastIndexOf('/') is > 0 and var at) Ensure(name[..at], exchange);
        exchange.Store.Categories.TryAdd(name, new SimulatedCategory(name, ""));
    }

    private static JsonObject Write(SimulatedCategory category, VersionProfile version)
    {
        var json = new JsonObject { ["name"] = category.Name, ["savePath"] = category.SavePath };
        if (version.NestsCategories) json["download_path"] = null;
        if (!version.TellsCategoryLimits) return json;

        json["ratio_limit"] = SimulatedTorrent.GlobalLimit;
        json["seeding_time_limit"] = SimulatedTorrent.GlobalLimit;
        json["inactive_seeding_time_limit"] = SimulatedTorrent.GlobalLimit;
        json["share_limit_action"] = "Default";
        json["share_limits_mode"] = "Default";
        return json;
    }

    private static WireReply Create(Exchange exchange)
    {
        var name = Name(exchange);
        if (!SimulatedCategory.IsValidName(name)) throw Refusal.Conflict(BadName);
        if (exchange.Store.Categories.ContainsKey(name)) throw Refusal.Conflict("Unable to create category");

        Ensure(name, exchange);
        exchange.Store.Categories[name] = new SimulatedCategory(name, exchange.Version.Has(Release.R413) ? exchange.Get("savePath") : "");
        return exchange.Done();
    }

    private static WireReply Edit(Exchange exchange)
    {
        var name = Name(exchange);
        if (!exchange.Store.Categories.TryGetValue(name, out var category))
            throw exchange.Version.MissesCategory ? Refusal.NotFound("Category does not exist") : Refusal.Conflict("Unable to edit category");

        var edited = category with { SavePath = exchange.Find("savePath") ?? category.SavePath };
        if (edited == category && exchange.Version.RefusesUnchangedCategory) throw Refusal.Conflict("Unable to edit category");

        exchange.Store.Categories[name] = edited;
        return exchange.Done();
    }

    private static string Name(Exchange exchange) => exchange.Get("category") is { Length: > 0 } name ? name : throw Refusal.BadRequest("Category cannot be empty");

    /// <summary>Unknown ones are passed over; with sub-categories on, those below go too.</summary>
    private static WireReply Remove(Exchange exchange)
    {
        foreach (var name in exchange.Get("categories").Split('\n'))
        {
            foreach (var gone in exchange.Store.Categories.Keys.Where(one => one == name || (exchange.Version.NestsCategories && one.StartsWith(name + "/", StringComparison.Ordinal))).ToList())
            {
                exchange.Store.Categories.Remove(gone);
                foreach (var torrent in exchange.Store.Torrents.Where(torrent => torrent.Life.Category == gone)) torrent.Life.Category = "";
            }
        }

        return exchange.Done();
    }

    /// <summary>An unknown category is only told where a known torrent was to get it.</summary>
    private static WireReply Assign(Exchange exchange)
    {
        var name = exchange.Get("category");
        var targets = exchange.Targets();
        if (targets.Count > 0 && name.Length > 0 && !exchange.Store.Categories.ContainsKey(name)) throw Refusal.Conflict(BadName);

        foreach (var torrent in targets) torrent.Life.Category = name;
        return exchange.Done();
    }
}
