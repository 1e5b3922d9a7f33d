using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Store;
using TorrentApi.Testing.QBittorrent.Versions;
using TorrentApi.Testing.QBittorrent.Wire;

namespace TorrentApi.Testing.QBittorrent.Endpoints;

/// <summary>The rules of RSS. They match, by words or expressions, and download nothing by themselves. Source: rsscontroller.cpp; 5.3.0 observed.</summary>
internal static class RuleEndpoints
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly JsonSerializerOptions Pretty = new() { WriteIndented = true, IndentSize = 4, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static readonly IReadOnlyList<Route> Routes =
    [
        new("rss/rules", exchange => exchange.Json(WriteAll(exchange))),
        new("rss/setRule", Set) { IsAction = true, Needs = ["ruleName", "ruleDef"] },
        new("rss/renameRule", Rename) { IsAction = true, Needs = ["ruleName", "newRuleName"] },
        new("rss/cloneRule", Clone) { Era = Era.From(Release.R53), IsAction = true, Needs = ["sourceName", "cloneName"] },
        new("rss/removeRule", Remove) { IsAction = true, Needs = ["ruleName"] },
        new("rss/matchingArticles", exchange => exchange.Json(Match(exchange))) { Era = Era.From(Release.R425), Needs = ["ruleName"] },
        new("rss/exportRules", Export) { Era = Era.From(Release.R53) },
        new("rss/importRules", Import) { Era = Era.From(Release.R53), IsAction = true },
    ];

    private static JsonObject WriteAll(Exchange exchange) => new(exchange.Store.Rss.Rules.Select(rule => KeyValuePair.Create(rule.Value.ShownName, (JsonNode?)rule.Value.Definition.DeepClone())));

    private static string Name(Exchange exchange, string parameter) => exchange.Version.TrimsRssNames ? exchange.Get(parameter).Trim() : exchange.Get(parameter);

    /// <summary>What is no JSON object makes a rule of defaults, which is on.</summary>
    private static WireReply Set(Exchange exchange)
    {
        Keep(exchange, Name(exchange, "ruleName"), Parse(exchange.Get("ruleDef")) ?? []);
        return exchange.Done();
    }

    private static void Keep(Exchange exchange, string name, JsonObject rule) => exchange.Store.Rss.Rules[name] = new SimulatedRule(name, RuleTable.Complete(rule, exchange.Version));

    private static WireReply Rename(Exchange exchange)
    {
        var (rules, name, newName) = (exchange.Store.Rss.Rules, Name(exchange, "ruleName"), Name(exchange, "newRuleName"));
        if (rules.TryGetValue(name, out var rule) && rules.TryAdd(newName, exchange.Version.RelistsRenamedRules ? rule with { ShownName = newName } : rule)) rules.Remove(name);
        return exchange.Done();
    }

    private static WireReply Clone(Exchange exchange)
    {
        var (rules, name) = (exchange.Store.Rss.Rules, Name(exchange, "cloneName"));
        if (rules.TryGetValue(Name(exchange, "sourceName"), out var rule)) rules.TryAdd(name, new SimulatedRule(name, (JsonObject)rule.Definition.DeepClone()));
        return exchange.Done();
    }

    private static WireReply Remove(Exchange exchange)
    {
        exchange.Store.Rss.Rules.Remove(Name(exchange, "ruleName"));
        return exchange.Done();
    }

    private static WireReply Export(Exchange exchange)
    {
        var ordered = JsonNode.Parse(Replies.Write(WriteAll(exchange)))!;
        return Replies.Bytes(exchange.Version, "application/json", Encoding.UTF8.GetBytes(ordered.ToJsonString(Pretty)));
    }

    private static WireReply Import(Exchange exchange)
    {
        if (exchange.Form.Files is not [var file]) throw Refusal.BadRequest("Exactly one rules file is required");
        if (Parse(Encoding.UTF8.GetString(file.Bytes)) is not { } rules) throw Refusal.BadRequest("Invalid data format.");

        foreach (var (name, rule) in rules) Keep(exchange, name, rule as JsonObject ?? []);
        return exchange.DoneQuietly();
    }

    private static JsonObject? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonObject Match(Exchange exchange)
    {
        var (rss, found) = (exchange.Store.Rss, new JsonObject());
        if (!rss.Rules.TryGetValue(exchange.Get("ruleName"), out var kept)) return found;

        var rule = kept.Definition;
        foreach (var feed in ((JsonArray)rule["affectedFeeds"]!).Select(url => rss.Feeds.FirstOrDefault(feed => feed.Url == (string?)url)).OfType<RssItem>())
        {
            var titles = feed.Articles.Select(article => article.Title).Where(title => Matches(rule, title)).Select(title => (JsonNode?)title).ToArray();
            if (titles.Length > 0) found[feed.Name] = new JsonArray(titles);
        }

        return found;
    }

    private static bool Matches(JsonObject rule, string title)
    {
        var (must, mustNot) = ((string)rule["mustContain"]!, (string)rule["mustNotContain"]!);
        return (must.Length == 0 || Finds(rule, must, title)) && (mustNot.Length == 0 || !Finds(rule, mustNot, title));
    }

    /// <summary>Every word of one of the alternatives, or the expression.</summary>
    private static bool Finds(JsonObject rule, string pattern, string title)
    {
        if ((bool)rule["useRegex"]!) return Regex.IsMatch(title, pattern, RegexOptions.IgnoreCase, Patience);
        return pattern.Split('|').Any(words => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => Regex.IsMatch(title, Wild(word), RegexOptions.IgnoreCase, Patience)));
    }

    private static string Wild(string word) => Regex.Escape(word).Replace(@"\*", ".*", StringComparison.Ordinal).Replace(@"\?", ".", StringComparison.Ordinal);
}
