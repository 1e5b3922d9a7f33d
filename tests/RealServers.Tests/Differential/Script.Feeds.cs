namespace TorrentApi.RealServers.Tests.Differential;

// Feeds are at an address where nobody answers: neither server is asked to read one. A folder is never moved into itself, of which real servers die.
internal sealed partial class Script
{
    private const string Feed = "http://127.0.0.1:9/feed";

    private void ReadFeeds()
    {
        Get("rss/items", "rss/items?withData=true", "rss/rules", "rss/matchingArticles", "rss/matchingArticles?ruleName=nope");
        foreach (var path in new[] { "F", "F", @"F\G", @"X\G", "", @"F\\G", @"\G", @"E\", " a/b " }) Post("rss/addFolder", ("path", path));
        foreach (var (url, path) in new[] { ("1", @"F\Images"), ("1", "again"), ("2", ""), ("3", "F"), ("3", @"No\F"), ("3", @"F\Images\Below") }) Post("rss/addFeed", ("url", Feed + url), ("path", path));
        Post("rss/addFeed", ("url", Feed));
        Get("rss/items", "rss/items?withData=true", "rss/items?withData=nope");
    }

    private void ChangeFeeds()
    {
        foreach (var (from, to) in new[] { (@"F\Images", "Top"), ("nope", "Y"), ("Top", "F"), ("", "X"), ("Top", ""), ("Top", @"No\Top"), ("Top", "Top"), ("F", "Folder") })
            Post("rss/moveItem", ("itemPath", from), ("destPath", to));
        Post("rss/markAsRead", ("itemPath", "Top"));
        Post("rss/markAsRead", ("itemPath", "nope"), ("articleId", "1"));
        Post("rss/refreshItem", ("itemPath", "nope"));
        foreach (var (path, url) in new[] { ("Top", "4"), ("Top", "2"), ("Folder", "5"), ("nope", "5") }) Post("rss/setFeedURL", ("path", path), ("url", Feed + url));
        foreach (var (path, seconds) in new[] { ("Top", "90"), ("nope", "90"), ("Folder", "90"), ("Top", "x"), ("Top", "-1") }) Post("rss/setFeedRefreshInterval", ("path", path), ("refreshInterval", seconds));
        Get("rss/items?withData=true");
        foreach (var path in new[] { "nope", "", "Folder", Feed + "2" }) Post("rss/removeItem", ("path", path));
        Get("rss/items");
        foreach (var action in new[] { "addFolder", "addFeed", "removeItem", "moveItem", "refreshItem", "markAsRead", "setFeedURL", "setFeedRefreshInterval" }) Post($"rss/{action}");
        Get("rss/addFolder", "rss/setFeedURL", "rss/nope");
    }

    private void KeepRules()
    {
        const string Older = """{"enabled":false,"mustContain":"Linux*","affectedFeeds":["http://127.0.0.1:9/feed4"],"assignedCategory":"iso","savePath":"/x","addPaused":true,"ignoreDays":2,"madeUp":5,"createSubfolder":false,"torrentContentLayout":"NoSubfolder","lastMatch":"02 Jan 2026 10:00:00 +0000"}""";
        const string Newer = """{"priority":3,"useRegex":true,"smartFilter":true,"previouslyMatchedEpisodes":["1x1"],"savePath":"/old","torrentParams":{"save_path":"/new","category":"c","stopped":false,"content_layout":"Subfolder","tags":["a"],"upload_limit":1024,"use_auto_tmm":true,"operating_mode":"Forced","madeUp":4}}""";
        foreach (var (name, definition) in new[] { ("R", Older), (" N ", Newer), ("Empty", "{}"), ("Broken", "{bro") }) Post("rss/setRule", ("ruleName", name), ("ruleDef", definition));
        Get("rss/rules", "rss/matchingArticles?ruleName=R");
        foreach (var (from, to) in new[] { ("R", "S"), ("nope", "T"), ("S", "N") }) Post("rss/renameRule", ("ruleName", from), ("newRuleName", to));
        foreach (var (from, to) in new[] { ("S", "C"), ("nope", "D"), ("S", "N") }) Post("rss/cloneRule", ("sourceName", from), ("cloneName", to));
        foreach (var name in new[] { "Broken", "nope" }) Post("rss/removeRule", ("ruleName", name));
        Get("rss/rules", "rss/exportRules");
        foreach (var content in new[] { """{"I":{"mustContain":"x"},"Empty":{}}""", "[1]" }) _steps.Add(new Step("POST", "rss/importRules") { Form = [], Files = [("rules.json", System.Text.Encoding.UTF8.GetBytes(content))] });
        Get("rss/rules");
        foreach (var action in new[] { "setRule", "renameRule", "removeRule", "cloneRule", "importRules" }) Post($"rss/{action}");
        Get("rss/setRule", "rss/importRules");
    }
}
