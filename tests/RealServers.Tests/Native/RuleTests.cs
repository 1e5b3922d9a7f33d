using TorrentApi.Backends.QBittorrent;
using TorrentApi.RealServers.Tests.Servers;

namespace TorrentApi.RealServers.Tests.Native;

/// <summary>The rules of RSS on a real server.</summary>
public abstract class RuleTests(RealServerPool pool, string version) : NativeTest(pool, version)
{
    private static readonly QBittorrentRssRule Rule = new()
    {
        Name = "R", IsEnabled = false, MustContain = "Linux*", MustNotContain = "arm", EpisodeFilter = "1x01-;", UsesSmartFilter = true, MatchedEpisodes = ["1x1"],
        FeedUrls = ["http://127.0.0.1:9/feed"], IgnoredDays = 2, LastMatchAt = new DateTimeOffset(2026, 1, 2, 10, 0, 0, TimeSpan.Zero), Category = "iso", SavePath = "/x",
        AddsStopped = true, Layout = ContentLayout.NoSubfolder,
    };

    [Fact]
    public async Task A_rule_is_read_as_it_was_written_and_changed_without_loss()
    {
        await using var server = await StartAsync();
        await using var api = Connect(server);

        await api.Rss.SetRuleAsync(Rule, Token);
        var read = await FindAsync(api, "R");
        read.Should().BeEquivalentTo(Rule with { Json = read.Json, AutomaticManagement = read.AutomaticManagement });

        var changed = read with { SavePath = "/y", Category = "", AddsStopped = null, Layout = null, UsesRegex = true, MatchedEpisodes = [], LastMatchAt = null };
        await api.Rss.SetRuleAsync(changed, Token);
        var again = await FindAsync(api, "R");
        again.Should().BeEquivalentTo(changed with { Json = again.Json });

        await api.Rss.SetRuleAsync(again with { Name = "bare", Json = null, SavePath = "", AutomaticManagement = null }, Token);
        (await FindAsync(api, "bare")).AutomaticManagement.Should().BeNull();
    }

    [Fact]
    public async Task A_rule_is_renamed_and_removed_and_names_are_looked_at()
    {
        await using var server = await StartAsync();
        await using var api = Connect(server);
        await api.Rss.SetRuleAsync(Rule, Token);
        await api.Rss.SetRuleAsync(Rule with { Name = "other" }, Token);

        await api.Rss.RenameRuleAsync("R", "S", Token);
        var renamed = await FindAsync(api, "S");
        await FailureAsync<ApiError.Conflict>(() => api.Rss.RenameRuleAsync("nope", "T", Token));
        await FailureAsync<ApiError.Conflict>(() => api.Rss.RenameRuleAsync("S", "other", Token));
        await api.Rss.RemoveRuleAsync("S", Token);
        await api.Rss.RemoveRuleAsync("S", Token);

        renamed.Should().BeEquivalentTo(Rule with { Name = "S", Json = renamed.Json, AutomaticManagement = renamed.AutomaticManagement });
        (await api.Rss.ListRulesAsync(Token)).Select(rule => rule.Name).Should().Equal("other");
    }

    [Fact]
    public async Task What_a_rule_matches_is_told()
    {
        await using var server = await StartAsync();
        await using var api = Connect(server);
        await using var site = new FeedServer();
        await api.Rss.AddFeedAsync(site.FeedUrl("1"), "Images", Token);
        await api.Rss.RefreshAsync(cancellationToken: Token);
        await Eventually.HoldsAsync(async () => (await api.Rss.ListWithArticlesAsync(Token)).Feeds.Single().Articles is { Count: 3 }, "the feed was read");

        await api.Rss.SetRuleAsync(new QBittorrentRssRule { Name = "R", MustContain = "Linux*", MustNotContain = "arm64", FeedUrls = [site.FeedUrl("1")] }, Token);

        (await api.Rss.ListMatchingArticlesAsync("R", Token)).Should().ContainSingle().Which.Should().BeEquivalentTo(KeyValuePair.Create("Images", new[] { "Linux 1 amd64" }));
        (await api.Rss.ListMatchingArticlesAsync("nope", Token)).Should().BeEmpty();
    }

    [Fact]
    public async Task Tags_priority_and_management_are_kept_where_the_version_can()
    {
        await using var server = await StartAsync();
        await using var api = Connect(server);
        var rule = Rule with { Tags = ["a", "b"], Priority = 3, AutomaticManagement = true, SavePath = "", Json = """{"torrentParams":{"upload_limit":2048}}""" };

        if (IsFrom("5.0"))
        {
            await api.Rss.SetRuleAsync(rule, Token);
            var read = await FindAsync(api, "R");
            read.Should().BeEquivalentTo(rule with { Json = read.Json });
            read.Json.Should().Contain("\"upload_limit\":2048");
        }
        else
        {
            (await FailureAsync<ApiError.Unsupported>(() => api.Rss.SetRuleAsync(rule with { Json = null }, Token))).What.Should().Contain("5.0");
        }
    }

    [Fact]
    public async Task Rules_are_cloned_exported_and_imported_where_the_version_can()
    {
        await using var server = await StartAsync();
        await using var api = Connect(server);
        await api.Rss.SetRuleAsync(Rule, Token);
        Func<Task>[] calls = [() => api.Rss.CloneRuleAsync("R", "C", Token), () => api.Rss.ExportRulesAsync(Token), () => api.Rss.ImportRulesAsync("{}", Token)];
        if (!IsFrom("5.3"))
        {
            foreach (var call in calls) (await FailureAsync<ApiError.Unsupported>(call)).What.Should().Contain("5.3");
            return;
        }

        await api.Rss.CloneRuleAsync("R", "C", Token);
        await FailureAsync<ApiError.Conflict>(() => api.Rss.CloneRuleAsync("nope", "D", Token));
        var exported = await api.Rss.ExportRulesAsync(Token);
        foreach (var name in new[] { "R", "C" }) await api.Rss.RemoveRuleAsync(name, Token);
        await api.Rss.ImportRulesAsync(exported, Token);

        (await api.Rss.ListRulesAsync(Token)).Should().HaveCount(2).And.OnlyContain(rule => rule.MustContain == "Linux*");
        await FailureAsync<ApiError.Conflict>(() => api.Rss.ImportRulesAsync("""{"R":7}""", Token));
    }

    private static async Task<QBittorrentRssRule> FindAsync(QBittorrentApi api, string name) => (await api.Rss.ListRulesAsync(Token)).Single(rule => rule.Name == name);
}

public sealed class Rule425Tests(RealServerPool pool) : RuleTests(pool, QBittorrentVersions.V4_2_5);

public sealed class Rule452Tests(RealServerPool pool) : RuleTests(pool, QBittorrentVersions.V4_5_2);

public sealed class Rule510Tests(RealServerPool pool) : RuleTests(pool, QBittorrentVersions.V5_1_0);

public sealed class Rule530Tests(RealServerPool pool) : RuleTests(pool, QBittorrentVersions.V5_3_0);
