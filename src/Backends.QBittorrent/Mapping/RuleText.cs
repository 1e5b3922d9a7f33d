using System.Text.Json.Nodes;
using TorrentApi.Backends.QBittorrent.Native;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Mapping;

/// <summary>Rules as the server writes and reads them.</summary>
/// <remarks>
/// What a rule does with the torrents that it adds stands in it twice from 5.0 on: under names of its own, and in <c>torrentParams</c>, where the server
/// looks alone when it is there (observed on 5.1.0 and 5.3.0). So both are always written, alike. The layout has had three names: <c>createSubfolder</c>
/// (4.2.5), <c>torrentContentLayout</c> (4.5.2), <c>content_layout</c> in <c>torrentParams</c>. Servers drop what they do not know.
/// Source: src/base/rss/rss_autodownloadrule.cpp.
/// </remarks>
internal static class RuleText
{
    private const string Parameters = "torrentParams";

    public static IReadOnlyList<QBittorrentRssRule> Read(Node reply) => [.. reply.Members().Where(member => member.Value.IsObject).Select(member => Read(member.Key, member.Value))];

    /// <summary>Who has all that the rule says; null where every server with RSS does. What the server itself told of the rule, it has.</summary>
    public static Needed? NeededFor(QBittorrentRssRule rule) => rule switch
    {
        { Tags.Count: > 0 } when !Tells(rule, Parameters) => new Needed("5.0", "a rule with tags"),
        { AutomaticManagement: not null } when !Tells(rule, Parameters) => new Needed("5.0", "a rule with automatic management"),
        { Priority: not 0 } when !Tells(rule, "priority") => new Needed("5.0", "a rule with a priority"),
        { Layout: ContentLayout.Subfolder } => new Needed("4.3.2", "a rule with the layout Subfolder"),
        { Layout: not null } => new Needed("4.2", "a rule with a layout"),
        _ => null,
    };

    public static string Write(QBittorrentRssRule rule)
    {
        var root = Source(rule);
        root["enabled"] = rule.IsEnabled;
        root["priority"] = rule.Priority;
        root["mustContain"] = rule.MustContain;
        root["mustNotContain"] = rule.MustNotContain;
        root["useRegex"] = rule.UsesRegex;
        root["episodeFilter"] = rule.EpisodeFilter;
        root["smartFilter"] = rule.UsesSmartFilter;
        root["previouslyMatchedEpisodes"] = Texts(rule.MatchedEpisodes);
        root["affectedFeeds"] = Texts(rule.FeedUrls);
        root["ignoreDays"] = rule.IgnoredDays;
        root["lastMatch"] = RssMapping.ToText(rule.LastMatchAt);
        root["assignedCategory"] = rule.Category;
        root["savePath"] = rule.SavePath;
        root["addPaused"] = rule.AddsStopped;
        root["createSubfolder"] = rule.Layout is { } layout ? layout != ContentLayout.NoSubfolder : null;
        root["torrentContentLayout"] = rule.Layout?.ToString();
        root[Parameters] = WriteParameters(rule, (root[Parameters] as JsonObject)?.DeepClone().AsObject() ?? []);
        return root.ToJsonString();
    }

    private static JsonObject WriteParameters(QBittorrentRssRule rule, JsonObject parameters)
    {
        parameters["category"] = rule.Category;
        parameters["save_path"] = rule.SavePath;
        parameters["tags"] = Texts(rule.Tags);

        // Here null is a value; what is left out is the server's default.
        SetOrLeaveOut(parameters, "stopped", rule.AddsStopped);
        SetOrLeaveOut(parameters, "content_layout", rule.Layout?.ToString());
        SetOrLeaveOut(parameters, "use_auto_tmm", rule.AutomaticManagement ?? (rule.SavePath.Length > 0 ? false : null));
        return parameters;
    }

    private static void SetOrLeaveOut(JsonObject parameters, string name, JsonNode? value)
    {
        if (value is null) parameters.Remove(name);
        else parameters[name] = value;
    }

    private static QBittorrentRssRule Read(string name, Node node)
    {
        var parameters = node.Find(Parameters);
        return new QBittorrentRssRule
        {
            Name = name,
            IsEnabled = node.Flag("enabled") ?? true,
            Priority = Int(node.Whole("priority")),
            MustContain = node.Text("mustContain") ?? "",
            MustNotContain = node.Text("mustNotContain") ?? "",
            UsesRegex = node.Flag("useRegex") == true,
            EpisodeFilter = node.Text("episodeFilter") ?? "",
            UsesSmartFilter = node.Flag("smartFilter") == true,
            MatchedEpisodes = node.Texts("previouslyMatchedEpisodes"),
            FeedUrls = node.Texts("affectedFeeds"),
            IgnoredDays = Math.Max(0, Int(node.Whole("ignoreDays"))),
            LastMatchAt = RssMapping.ToDate(node.Text("lastMatch")),
            Category = (parameters is null ? node.Text("assignedCategory") : parameters.Text("category")) ?? "",
            SavePath = (parameters is null ? node.Text("savePath") : parameters.Text("save_path")) ?? "",
            AddsStopped = parameters is null ? node.Flag("addPaused") : parameters.Flag("stopped"),
            Layout = ReadLayout(node, parameters),
            Tags = parameters?.Texts("tags") ?? [],
            AutomaticManagement = parameters?.Flag("use_auto_tmm"),
            Json = node.Json,
        };
    }

    private static ContentLayout? ReadLayout(Node node, Node? parameters) => (parameters is null ? node.Text("torrentContentLayout") : parameters.Text("content_layout")) switch
    {
        "Original" => ContentLayout.Original,
        "Subfolder" => ContentLayout.Subfolder,
        "NoSubfolder" => ContentLayout.NoSubfolder,
        _ => node.Flag("createSubfolder") is { } creates ? creates ? ContentLayout.Original : ContentLayout.NoSubfolder : null,
    };

    private static bool Tells(QBittorrentRssRule rule, string member) => Source(rule).ContainsKey(member);

    private static JsonObject Source(QBittorrentRssRule rule) => rule.Json is { } json && JsonNode.Parse(json) is JsonObject root ? root : [];

    private static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];

    private static int Int(long? number) => number is >= int.MinValue and <= int.MaxValue ? (int)number.Value : 0;
}
