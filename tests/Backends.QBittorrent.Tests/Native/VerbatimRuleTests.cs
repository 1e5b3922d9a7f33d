using System.Text.Json.Nodes;
using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.Native;

/// <summary>The rules of RSS: exactly this is sent, and exactly this is understood.</summary>
public sealed class VerbatimRuleTests
{
    private const string Told425 = """{"addPaused":true,"affectedFeeds":["http://f.test/"],"assignedCategory":"iso","createSubfolder":false,"enabled":true,"episodeFilter":"1x01-;","ignoreDays":2,"lastMatch":"02 Jan 2026 10:00:00 +0000","mustContain":"Linux*","mustNotContain":"arm","previouslyMatchedEpisodes":["1x1"],"savePath":"/x","smartFilter":true,"useRegex":true}""";

    private const string Told530 = """{"addPaused":false,"affectedFeeds":[],"assignedCategory":"c","enabled":false,"episodeFilter":"","ignoreDays":0,"lastMatch":"","mustContain":"","mustNotContain":"","previouslyMatchedEpisodes":[],"priority":3,"savePath":"/p","smartFilter":false,"torrentContentLayout":"NoSubfolder","torrentParams":{"category":"c","content_layout":"NoSubfolder","operating_mode":"Forced","save_path":"/p","stopped":false,"tags":["a"],"upload_limit":1024,"use_auto_tmm":true},"useRegex":false,"new":[1]}""";

    [Fact]
    public async Task A_rule_of_4_2_5_is_understood()
    {
        await using var scene = await Scene.ConnectedAsync("4.2.5");
        scene.Server.Next("rss/rules", 200, $$"""{"R":{{Told425}}}""");

        var rule = (await scene.Api.Rss.ListRulesAsync()).Should().ContainSingle().Which;

        scene.Server.Requests.Should().ContainSingle().Which.Line.Should().Be("GET /api/v2/rss/rules");
        rule.Should().BeEquivalentTo(new QBittorrentRssRule
        {
            Name = "R", MustContain = "Linux*", MustNotContain = "arm", UsesRegex = true, EpisodeFilter = "1x01-;", UsesSmartFilter = true, MatchedEpisodes = ["1x1"],
            FeedUrls = ["http://f.test/"], IgnoredDays = 2, LastMatchAt = new DateTimeOffset(2026, 1, 2, 10, 0, 0, TimeSpan.Zero), Category = "iso", SavePath = "/x",
            AddsStopped = true, Layout = ContentLayout.NoSubfolder, Json = Told425,
        });
    }

    [Fact]
    public async Task A_rule_of_5_3_0_is_understood()
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");
        scene.Server.Next("rss/rules", 200, $$"""{"N":{{Told530}},"odd":7}""");

        var rule = (await scene.Api.Rss.ListRulesAsync()).Should().ContainSingle().Which;

        rule.Should().BeEquivalentTo(new QBittorrentRssRule
        {
            Name = "N", IsEnabled = false, Priority = 3, Category = "c", SavePath = "/p", AddsStopped = false, Layout = ContentLayout.NoSubfolder, Tags = ["a"],
            AutomaticManagement = true, Json = Told530,
        });
    }

    [Fact]
    public async Task A_new_rule_says_everything_in_both_ways()
    {
        await using var scene = await Scene.ConnectedAsync("4.2.0");
        scene.Server.Next("rss/setRule", 200);

        await scene.Api.Rss.SetRuleAsync(new QBittorrentRssRule { Name = "R", FeedUrls = ["http://f.test/"], SavePath = "/x", AddsStopped = true, Layout = ContentLayout.Original });

        var sent = scene.Server.Last("rss/setRule");
        sent["ruleName"].Should().Be("R");
        sent["ruleDef"].Should().Be("""
            {"enabled":true,"priority":0,"mustContain":"","mustNotContain":"","useRegex":false,"episodeFilter":"","smartFilter":false,"previouslyMatchedEpisodes":[],"affectedFeeds":["http://f.test/"],"ignoreDays":0,"lastMatch":"","assignedCategory":"","savePath":"/x","addPaused":true,"createSubfolder":true,"torrentContentLayout":"Original","torrentParams":{"category":"","save_path":"/x","tags":[],"stopped":true,"content_layout":"Original","use_auto_tmm":false}}
            """);
    }

    [Fact]
    public async Task What_a_rule_has_and_the_record_has_not_goes_back()
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");
        scene.Server.Next("rss/rules", 200, $$"""{"N":{{Told530}}}""").Next("rss/setRule", 200);
        var rule = (await scene.Api.Rss.ListRulesAsync())[0];

        await scene.Api.Rss.SetRuleAsync(rule with { SavePath = "/new", AutomaticManagement = false, AddsStopped = null, Layout = null, Tags = [] });

        var sent = JsonNode.Parse(scene.Server.Last("rss/setRule")["ruleDef"]!)!;
        sent["torrentParams"]!.ToJsonString().Should().Be("""{"category":"c","operating_mode":"Forced","save_path":"/new","tags":[],"upload_limit":1024,"use_auto_tmm":false}""");
        (sent["new"]!.ToJsonString(), (string?)sent["savePath"], sent["addPaused"], sent["torrentContentLayout"]).Should().Be(("[1]", "/new", null, null));
    }

    [Fact]
    public async Task What_the_version_would_drop_without_a_word_is_unsupported()
    {
        await using var scene = await Scene.ConnectedAsync("4.3.1");
        var rule = new QBittorrentRssRule { Name = "R" };

        foreach (var (changed, release) in new[]
        {
            (rule with { Tags = ["a"] }, "5.0"), (rule with { AutomaticManagement = true }, "5.0"), (rule with { Priority = 1 }, "5.0"), (rule with { Layout = ContentLayout.Subfolder }, "4.3.2"),
        })
        {
            (await Failure.OfAsync<ApiError.Unsupported>(() => scene.Api.Rss.SetRuleAsync(changed))).What.Should().Contain($"needs qBittorrent {release};");
        }

        scene.Server.Requests.Should().BeEmpty();
    }

    [Theory]
    [InlineData("4.2.5", "ruleName=S&ruleDef=%7B%22a%22%3A1%7D", "POST /api/v2/rss/setRule", "POST /api/v2/rss/removeRule")]
    [InlineData("4.5.2", "ruleName=R&newRuleName=S", "POST /api/v2/rss/renameRule")]
    public async Task A_rule_is_renamed_after_a_look(string version, string body, params string[] writes)
    {
        await using var scene = await Scene.ConnectedAsync(version);
        scene.Server.Next("rss/rules", 200, """{"R":{"a":1}}""").Next("rss/renameRule", 200).Next("rss/setRule", 200).Next("rss/removeRule", 200);

        await scene.Api.Rss.RenameRuleAsync("R", "S");

        scene.Server.Requests.Select(request => request.Line).Should().Equal(["GET /api/v2/rss/rules", .. writes]);
        scene.Server.Requests[1].Body.Should().Be(body);
    }

    [Fact]
    public async Task A_rule_is_cloned_after_a_look()
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");
        scene.Server.Next("rss/rules", 200, """{"R":{}}""").Next("rss/cloneRule", 200);

        await scene.Api.Rss.CloneRuleAsync("R", "S");

        scene.Server.Last("rss/cloneRule").Body.Should().Be("sourceName=R&cloneName=S");
    }

    [Theory]
    [InlineData("nope", "S")]
    [InlineData("R", "T")]
    public async Task A_name_that_is_unknown_or_taken_is_a_conflict(string name, string newName)
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");
        scene.Server.Next("rss/rules", 200, """{"R":{},"T":{}}""", times: 2);

        await Failure.OfAsync<ApiError.Conflict>(() => scene.Api.Rss.RenameRuleAsync(name, newName));
        await Failure.OfAsync<ApiError.Conflict>(() => scene.Api.Rss.CloneRuleAsync(name, newName));

        scene.Server.Requests.Should().OnlyContain(request => request.Method == "GET");
    }

    [Fact]
    public async Task A_rule_is_removed()
    {
        await using var scene = await Scene.ConnectedAsync("4.1.0");
        scene.Server.Next("rss/removeRule", 200);

        await scene.Api.Rss.RemoveRuleAsync("a b");

        scene.Server.Last("rss/removeRule").Body.Should().Be("ruleName=a%20b");
    }

    [Fact]
    public async Task What_a_rule_matches_is_told_by_feed()
    {
        await using var scene = await Scene.ConnectedAsync("4.2.5");
        scene.Server.Next("rss/matchingArticles", 200, """{"Images":["Linux 1","Linux 2"],"odd":7}""");

        var matches = await scene.Api.Rss.ListMatchingArticlesAsync("R&S");

        scene.Server.Requests.Should().ContainSingle().Which.Line.Should().Be("GET /api/v2/rss/matchingArticles?ruleName=R%26S");
        matches["Images"].Should().Equal("Linux 1", "Linux 2");
    }

    [Fact]
    public async Task Rules_are_exported_and_imported_as_they_are()
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");
        scene.Server.Next("rss/exportRules", 200, "{\n    \"R\": {}\n}").Next("rss/importRules", 204);

        var rules = await scene.Api.Rss.ExportRulesAsync();
        await scene.Api.Rss.ImportRulesAsync(rules);

        var sent = scene.Server.Last("rss/importRules");
        (sent.Line, sent["rules"]).Should().Be(("POST /api/v2/rss/importRules", "{\n    \"R\": {}\n}"));
    }

    [Fact]
    public async Task Rules_that_the_server_cannot_read_are_a_conflict()
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");
        scene.Server.Next("rss/importRules", 400, "Invalid data format.");

        await Failure.OfAsync<ApiError.Conflict>(() => scene.Api.Rss.ImportRulesAsync("{}"));
    }

    [Theory]
    [InlineData("4.2.4", "4.2.5")]
    [InlineData("4.0.4", "4.2.5")]
    public async Task Matches_need_4_2_5(string version, string release)
    {
        await using var scene = await Scene.ConnectedAsync(version);

        (await Failure.OfAsync<ApiError.Unsupported>(() => scene.Api.Rss.ListMatchingArticlesAsync("R"))).What.Should().Contain($"needs qBittorrent {release};");
    }

    [Fact]
    public async Task Cloning_exporting_and_importing_need_5_3()
    {
        await using var scene = await Scene.ConnectedAsync("5.2.0");
        Func<Task>[] calls = [() => scene.Api.Rss.CloneRuleAsync("a", "b"), () => scene.Api.Rss.ExportRulesAsync(), () => scene.Api.Rss.ImportRulesAsync("{}")];

        foreach (var call in calls) (await Failure.OfAsync<ApiError.Unsupported>(call)).What.Should().Contain("needs qBittorrent 5.3;");
    }

    [Fact]
    public async Task What_would_make_another_rule_is_refused()
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");
        var rss = scene.Api.Rss;
        Func<Task>[] calls =
        [
            () => rss.SetRuleAsync(new QBittorrentRssRule { Name = " " }), () => rss.SetRuleAsync(new QBittorrentRssRule { Name = "R", Json = "{bro" }),
            () => rss.SetRuleAsync(new QBittorrentRssRule { Name = "R", Json = "[]" }), () => rss.SetRuleAsync(new QBittorrentRssRule { Name = "R", IgnoredDays = -1 }),
            () => rss.SetRuleAsync(new QBittorrentRssRule { Name = "R", Category = "a//b" }), () => rss.ImportRulesAsync("[1]"), () => rss.RenameRuleAsync("R", ""),
        ];

        foreach (var call in calls) await call.Should().ThrowAsync<ArgumentException>();

        scene.Server.Requests.Should().BeEmpty();
    }
}
