using System.Globalization;
using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Store;
using TorrentApi.Testing.QBittorrent.Versions;
using TorrentApi.Testing.QBittorrent.Wire;

namespace TorrentApi.Testing.QBittorrent.Endpoints;

/// <summary>The tree of RSS. A feed is read when that is asked for, and at no other time. Source: rsscontroller.cpp.</summary>
internal static class RssEndpoints
{
    public static readonly IReadOnlyList<Route> Routes =
    [
        new("rss/items", exchange => exchange.Json(Write(exchange.Store.Rss.Root, exchange.Flag("withData") == true))),
        new("rss/addFolder", exchange => Change(exchange, rss => rss.Add(Path(exchange, "path"), url: null))) { IsAction = true, Needs = ["path"] },
        new("rss/addFeed", exchange => Change(exchange, rss => AddFeed(rss, exchange))) { IsAction = true, Needs = ["url", "path"] },
        new("rss/removeItem", exchange => Change(exchange, rss => rss.Remove(Path(exchange, "path")))) { IsAction = true, Needs = ["path"] },
        new("rss/moveItem", Move) { IsAction = true, Needs = ["itemPath", "destPath"] },
        new("rss/refreshItem", exchange => Change(exchange, rss => Refresh(rss, exchange))) { Era = Era.From(Release.R419), IsAction = true, Needs = ["itemPath"] },
        new("rss/markAsRead", MarkAsRead) { Era = Era.From(Release.R425), IsAction = true, Needs = ["itemPath"] },
        new("rss/setFeedURL", exchange => Change(exchange, rss => SetUrl(rss, exchange))) { Era = Era.From(Release.R46), IsAction = true, Needs = ["path", "url"] },
        new("rss/setFeedRefreshInterval", SetInterval) { Era = Era.From(Release.R52), IsAction = true, Needs = ["path", "refreshInterval"] },
    ];

    private static string Path(Exchange exchange, string name) => exchange.Version.TrimsRssNames ? exchange.Get(name).Trim() : exchange.Get(name);

    private static WireReply Change(Exchange exchange, Action<RssStore> change)
    {
        change(exchange.Store.Rss);
        return exchange.Done();
    }

    private static void AddFeed(RssStore rss, Exchange exchange)
    {
        var url = exchange.Get("url").Trim();
        rss.Add(Path(exchange, "path") is { Length: > 0 } path ? path : url, url);
    }

    /// <summary>
    /// A folder that goes into itself ends the server: always before 4.3, and up to 5.1 where it goes into a folder below (observed on 4.2.5, 4.5.2 and 5.1.0).
    /// </summary>
    private static WireReply Move(Exchange exchange)
    {
        var (rss, version) = (exchange.Store.Rss, exchange.Version);
        var (from, to) = (Path(exchange, "itemPath"), Path(exchange, "destPath"));
        if (from.Length == 0) throw Refusal.Conflict("Cannot move root folder.");

        var item = rss.Require(from);
        if (version.Has(Release.R52) && from == to) return exchange.Done();

        var folder = rss.FindPlace(to);
        if (item.All.Contains(folder))
        {
            if (version.Has(Release.R52)) throw Refusal.Conflict("Can't move a folder into itself or its subfolders.");
            if (version.Has(Release.R43) && item == folder) throw Refusal.Conflict("Couldn't move folder into itself.");
            exchange.Simulation.HasEnded = true;
            return Replies.None;
        }

        RssStore.Move(item, folder, to);
        return exchange.Done();
    }

    private static void Refresh(RssStore rss, Exchange exchange)
    {
        if (rss.Find(exchange.Get("itemPath")) is { } item) rss.Refresh(item);
    }

    private static WireReply MarkAsRead(Exchange exchange)
    {
        if (exchange.Store.Rss.Find(exchange.Get("itemPath")) is not { } item) return exchange.DoneQuietly();

        foreach (var article in item.All.SelectMany(one => one.Articles).Where(one => exchange.Find("articleId") is not { } id || one.Address.OriginalString == id)) article.IsRead = true;
        return exchange.Done();
    }

    private static void SetUrl(RssStore rss, Exchange exchange)
    {
        var url = exchange.Get("url").Trim();
        var feed = RequireFeed(rss, exchange);
        if (feed.Url != url) rss.CheckUrl(url);
        feed.Url = url;
    }

    private static WireReply SetInterval(Exchange exchange)
    {
        if (!long.TryParse(exchange.Get("refreshInterval"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)) throw Refusal.BadRequest("Invalid 'refreshInterval' value");
        RequireFeed(exchange.Store.Rss, exchange).Interval = seconds;
        return exchange.DoneQuietly();
    }

    private static RssItem RequireFeed(RssStore rss, Exchange exchange) =>
        rss.FindFeed(Path(exchange, "path")) ?? throw Refusal.Conflict($"Feed doesn't exist: {Path(exchange, "path")}.");

    private static JsonObject Write(RssItem item, bool withData)
    {
        var json = new JsonObject();
        if (item.Url is null)
        {
            foreach (var one in item.Items) json[one.Name] = Write(one, withData);
            return json;
        }

        (json["uid"], json["url"]) = (item.Id.ToString("B"), item.Url);
        if (item.Interval > 0) json["refreshInterval"] = item.Interval;
        if (!withData) return json;

        (json["title"], json["lastBuildDate"], json["isLoading"], json["hasError"]) = (item.Title, "", false, item.HasError);
        json["articles"] = new JsonArray([.. item.Articles.Select(WriteArticle)]);
        return json;
    }

    private static JsonObject WriteArticle(RssArticle article)
    {
        var address = article.Address.OriginalString;
        var json = new JsonObject
        {
            ["id"] = address,
            ["title"] = article.Title,
            ["torrentURL"] = address,
            ["date"] = article.At.UtcDateTime.ToString("dd MMM yyyy HH:mm:ss '+0000'", CultureInfo.InvariantCulture),
        };
        if (article.Address.Scheme != "magnet") json["link"] = address;
        if (article.IsRead) json["isRead"] = true;
        return json;
    }
}
