using System.Globalization;
using System.Text.Json.Nodes;
using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Wire;

/// <summary>A rule for downloading as each version keeps it: made whole, unknown members dropped. Source: rss_autodownloadrule.cpp, and all four observed.</summary>
internal static class RuleTable
{
    private static readonly (string Name, string Or)[] Texts = [("mustContain", ""), ("mustNotContain", ""), ("episodeFilter", "")];

    public static JsonObject Complete(JsonObject given, VersionProfile version)
    {
        var rule = new JsonObject
        {
            ["enabled"] = Flag(given, "enabled") ?? true,
            ["useRegex"] = Flag(given, "useRegex") ?? false,
            ["smartFilter"] = Flag(given, "smartFilter") ?? false,
            ["ignoreDays"] = Number(given, "ignoreDays") ?? 0,
            ["lastMatch"] = Date(Text(given, "lastMatch")),
            ["previouslyMatchedEpisodes"] = List(given, "previouslyMatchedEpisodes"),
            ["affectedFeeds"] = List(given, "affectedFeeds"),
        };
        foreach (var (name, or) in Texts) rule[name] = Text(given, name) ?? or;
        if (version.Has(Release.R50)) AddParameters(rule, given, version);
        else AddOptions(rule, given, version);
        return rule;
    }

    private static void AddOptions(JsonObject rule, JsonObject given, VersionProfile version)
    {
        rule["addPaused"] = Flag(given, "addPaused");
        rule["assignedCategory"] = Text(given, "assignedCategory") ?? "";
        rule["savePath"] = Text(given, "savePath") ?? "";
        if (version.Has(Release.R432)) rule["torrentContentLayout"] = Layout(Text(given, "torrentContentLayout"));
        else rule["createSubfolder"] = Flag(given, "createSubfolder");
    }

    /// <summary>Where there is a <c>torrentParams</c>, it alone counts; the older names only tell what is in it.</summary>
    private static void AddParameters(JsonObject rule, JsonObject given, VersionProfile version)
    {
        var parameters = given["torrentParams"] as JsonObject ?? FromOptions(given);
        var all = new JsonObject
        {
            ["category"] = Text(parameters, "category") ?? "",
            ["save_path"] = Text(parameters, "save_path") ?? "",
            ["download_path"] = Text(parameters, "download_path") ?? "",
            ["operating_mode"] = Text(parameters, "operating_mode") ?? "AutoManaged",
            ["share_limit_action"] = Text(parameters, "share_limit_action") ?? "Default",
            ["tags"] = List(parameters, "tags"),
        };
        foreach (var name in new[] { "download_limit", "upload_limit" }) all[name] = Number(parameters, name) ?? -1;
        foreach (var name in new[] { "ratio_limit", "seeding_time_limit", "inactive_seeding_time_limit" }) all[name] = Number(parameters, name) ?? -2;
        foreach (var name in new[] { "ssl_certificate", "ssl_dh_params", "ssl_private_key" }) all[name] = Text(parameters, name) ?? "";
        var unchecked_ = version.Has(Release.R53) ? "seed_mode" : "skip_checking";
        all[unchecked_] = Flag(parameters, unchecked_) ?? false;
        if (version.Has(Release.R53)) all["share_limits_mode"] = Text(parameters, "share_limits_mode") ?? "Default";
        foreach (var name in new[] { "stopped", "use_auto_tmm" }) if (Flag(parameters, name) is { } flag) all[name] = flag;
        if (Layout(Text(parameters, "content_layout")) is { } layout) all["content_layout"] = layout;

        (rule["priority"], rule["torrentParams"]) = (Number(given, "priority") ?? 0, all);
        (rule["addPaused"], rule["assignedCategory"]) = (Flag(all, "stopped"), Text(all, "category"));
        (rule["savePath"], rule["torrentContentLayout"]) = (Text(all, "save_path"), Text(all, "content_layout"));
    }

    private static JsonObject FromOptions(JsonObject given)
    {
        var parameters = new JsonObject { ["category"] = Text(given, "assignedCategory"), ["save_path"] = Text(given, "savePath"), ["content_layout"] = Text(given, "torrentContentLayout") };
        if (Flag(given, "addPaused") is { } stopped) parameters["stopped"] = stopped;
        if (Text(given, "savePath") is { Length: > 0 }) parameters["use_auto_tmm"] = false;
        return parameters;
    }

    private static string? Layout(string? text) => Enum.TryParse<ContentLayout>(text, out var layout) ? layout.ToString() : null;

    private static string Date(string? text) =>
        DateTimeOffset.TryParseExact(text, "dd MMM yyyy HH:mm:ss zzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? text! : "";

    private static string? Text(JsonObject from, string name) => from[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static bool? Flag(JsonObject from, string name) => from[name] is JsonValue value && value.TryGetValue<bool>(out var flag) ? flag : null;

    private static double? Number(JsonObject from, string name) => from[name] is JsonValue value && value.TryGetValue<double>(out var number) ? number : null;

    private static JsonArray List(JsonObject from, string name) => from[name] is JsonArray items
        ? new JsonArray([.. items.OfType<JsonValue>().Select(item => item.TryGetValue<string>(out var text) ? text : null).OfType<string>().Select(text => (JsonNode?)text)])
        : [];
}
