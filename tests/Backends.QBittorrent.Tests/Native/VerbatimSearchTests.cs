using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.Native;

/// <summary>Search and its plugins: exactly this is sent, and exactly this is understood.</summary>
public sealed class VerbatimSearchTests
{
    private static readonly QBittorrentSearchResult Found = new() { Name = "n", Url = "http://t.test/1?k=2", Plugin = "local" };

    private static readonly Dictionary<string, Func<QBittorrentSearch, Task>> Writes = new()
    {
        ["stop"] = search => search.StopAsync(7),
        ["remove"] = search => search.RemoveAsync(7),
        ["download"] = search => search.DownloadAsync(Found),
        ["install"] = search => search.InstallPluginsAsync(["http://p.test/a.py", "/b.py"]),
        ["uninstall"] = search => search.UninstallPluginsAsync(["a", "b"]),
        ["enable"] = search => search.EnablePluginsAsync(["a"]),
        ["disable"] = search => search.DisablePluginsAsync(["a", "b"]),
        ["update"] = search => search.UpdatePluginsAsync(),
    };

    [Theory]
    [InlineData("stop", "4.1.4", "search/stop", "id=7")]
    [InlineData("remove", "5.3.0", "search/delete", "id=7")]
    [InlineData("download", "5.0.0", "search/downloadTorrent", "torrentUrl=http%3A%2F%2Ft.test%2F1%3Fk%3D2&pluginName=local")]
    [InlineData("install", "4.1.4", "search/installPlugin", "sources=http%3A%2F%2Fp.test%2Fa.py%7C%2Fb.py")]
    [InlineData("uninstall", "5.3.0", "search/uninstallPlugin", "names=a%7Cb")]
    [InlineData("enable", "4.1.4", "search/enablePlugin", "names=a&enable=true")]
    [InlineData("disable", "5.3.0", "search/enablePlugin", "names=a%7Cb&enable=false")]
    [InlineData("update", "5.3.0", "search/updatePlugins", "")]
    public async Task This_body_goes_to_this_route(string operation, string version, string action, string body)
    {
        await using var scene = await Scene.ConnectedAsync(version);
        scene.Server.Next(action, 200);

        await Writes[operation](scene.Api.Search);

        var request = scene.Server.Requests.Should().ContainSingle().Which;
        (request.Line, request.Body).Should().Be(($"POST /api/v2/{action}", body));
    }

    [Theory]
    [InlineData("stop", "4.1.3", "4.1.4")]
    [InlineData("install", "4.0.4", "4.1.4")]
    [InlineData("download", "4.6.0", "5.0")]
    public async Task What_the_version_does_not_have_is_unsupported_and_nothing_is_sent(string operation, string version, string release)
    {
        await using var scene = await Scene.ConnectedAsync(version);

        (await Failure.OfAsync<ApiError.Unsupported>(() => Writes[operation](scene.Api.Search))).What.Should().Contain($"needs qBittorrent {release};");

        scene.Server.Requests.Should().BeEmpty();
    }

    [Theory]
    [InlineData(null, "enabled")]
    [InlineData("a,b", "a%7Cb")]
    public async Task A_search_is_started_and_has_a_number(string? plugins, string sent)
    {
        await using var scene = await Scene.ConnectedAsync("4.1.4");
        scene.Server.Next("search/start", 200, """{"id":1373952047}""");

        var search = await scene.Api.Search.StartAsync("ubuntu & co", "software", plugins?.Split(','));

        search.Should().Be(1373952047);
        scene.Server.Last("search/start").Body.Should().Be($"pattern=ubuntu%20%26%20co&category=software&plugins={sent}");
    }

    [Theory]
    [InlineData("Python must be installed to use the Search Engine.", "Python")]
    [InlineData("Unable to create more than 5 concurrent searches.", "too many")]
    public async Task A_search_that_cannot_start_says_why(string words, string reason)
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");
        scene.Server.Next("search/start", 409, words);

        (await Failure.OfAsync<ApiError.Conflict>(() => scene.Api.Search.StartAsync("x"))).Reason.Should().Contain(reason);
    }

    [Fact]
    public async Task A_search_without_a_number_is_unexpected()
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");
        scene.Server.Next("search/start", 200, "{}");

        await Failure.OfAsync<ApiError.UnexpectedResponse>(() => scene.Api.Search.StartAsync("x"));
    }

    [Fact]
    public async Task The_searches_of_the_session_are_listed()
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");
        scene.Server.Next("search/status", 200, """[{"category":"all","id":7,"pattern":"linux","plugins":["local"],"status":"Running","total":3},{"id":8,"status":"Stopped","total":0},{"status":"Stopped"},7]""");

        var searches = await scene.Api.Search.ListAsync();

        scene.Server.Requests.Should().ContainSingle().Which.Line.Should().Be("GET /api/v2/search/status");
        searches.Should().BeEquivalentTo([
            new QBittorrentSearchJob { Id = 7, IsRunning = true, ResultCount = 3, Pattern = "linux", Category = "all", Plugins = ["local"] },
            new QBittorrentSearchJob { Id = 8 },
        ]);
    }

    [Fact]
    public async Task One_search_is_read_and_an_unknown_one_is_null()
    {
        await using var scene = await Scene.ConnectedAsync("4.1.4");
        scene.Server.Next("search/status", 200, """[{"id":7,"status":"Stopped","total":3}]""").Next("search/status", 404);

        var found = await scene.Api.Search.GetAsync(7);
        var unknown = await scene.Api.Search.GetAsync(9);

        (found, unknown).Should().Be((new QBittorrentSearchJob { Id = 7, ResultCount = 3, Plugins = found!.Plugins }, null));
        scene.Server.Requests[0].Line.Should().Be("GET /api/v2/search/status?id=7");
    }

    [Fact]
    public async Task Results_are_understood()
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");
        scene.Server.Next("search/results", 200, """
            {"results":[
              {"descrLink":"http://d","engineName":"local","fileName":"linux | x","fileSize":2097152,"fileUrl":"http://t","nbLeechers":5,"nbSeeders":0,"pubDate":1767348000,"siteUrl":"http://s"},
              {"descrLink":"","fileName":"b","fileSize":-1,"fileUrl":"magnet:?x","nbLeechers":-1,"nbSeeders":-1,"siteUrl":"http://s"},"odd"],
            "status":"Running","total":9}
            """);

        var page = await scene.Api.Search.ListResultsAsync(7, offset: 2, limit: 5);

        scene.Server.Requests.Should().ContainSingle().Which.Line.Should().Be("GET /api/v2/search/results?id=7&limit=5&offset=2");
        (page.IsRunning, page.Total).Should().Be((true, 9));
        page.Results.Should().Equal(
            new QBittorrentSearchResult
            {
                Name = "linux | x", Url = "http://t", SizeBytes = 2097152, Seeds = 0, Leechers = 5, SiteUrl = "http://s", DescriptionUrl = "http://d", Plugin = "local",
                PublishedAt = DateTimeOffset.FromUnixTimeSeconds(1767348000),
            },
            new QBittorrentSearchResult { Name = "b", Url = "magnet:?x", SiteUrl = "http://s" });
    }

    [Theory]
    [InlineData(404)]
    [InlineData(409)]
    public async Task Results_of_an_unknown_search_or_beyond_the_end_are_a_conflict(int status)
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");
        scene.Server.Next("search/results", status);

        await Failure.OfAsync<ApiError.Conflict>(() => scene.Api.Search.ListResultsAsync(7));

        scene.Server.Requests[0].Line.Should().Be("GET /api/v2/search/results?id=7");
    }

    [Fact]
    public async Task Stopping_an_unknown_search_is_a_conflict_and_removing_it_is_done()
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");
        scene.Server.Next("search/stop", 404).Next("search/delete", 404);

        await Failure.OfAsync<ApiError.Conflict>(() => scene.Api.Search.StopAsync(7));
        await scene.Api.Search.RemoveAsync(7);

        scene.Server.Last("search/delete").Body.Should().Be("id=7");
    }

    [Theory]
    [InlineData("4.2.5", """["software","movies"]""")]
    [InlineData("5.3.0", """[{"id":"all","name":"All categories"},{"id":"software","name":"Software"},{"id":"movies","name":"Movies"}]""")]
    public async Task Plugins_are_understood(string version, string categories)
    {
        await using var scene = await Scene.ConnectedAsync(version);
        scene.Server.Next("search/plugins", 200, $$"""[{"enabled":true,"fullName":"Local","name":"local","supportedCategories":{{categories}},"url":"http://s","version":"1.10"},{}]""");

        var plugin = (await scene.Api.Search.ListPluginsAsync()).Should().ContainSingle().Which;

        scene.Server.Requests.Should().ContainSingle().Which.Line.Should().Be("GET /api/v2/search/plugins");
        plugin.Should().BeEquivalentTo(new QBittorrentSearchPlugin { Name = "local", Title = "Local", Version = "1.10", SiteUrl = "http://s", IsEnabled = true, Categories = ["software", "movies"] });
    }

    [Fact]
    public async Task Categories_are_listed_up_to_4_2_5()
    {
        await using var old = await Scene.ConnectedAsync("4.2.5");
        old.Server.Next("search/categories", 200, """["All categories","Movies"]""");
        await using var newer = await Scene.ConnectedAsync("4.3.0");

        (await old.Api.Search.ListCategoriesAsync()).Should().Equal("All categories", "Movies");
        var refusal = await Failure.OfAsync<ApiError.Unsupported>(() => newer.Api.Search.ListCategoriesAsync());

        old.Server.Requests.Should().ContainSingle().Which.Line.Should().Be("GET /api/v2/search/categories?pluginName=all");
        refusal.What.Should().Contain("went with qBittorrent 4.2.5");
        newer.Server.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task What_cannot_be_meant_is_refused()
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");
        var search = scene.Api.Search;
        Func<Task>[] calls =
        [
            () => search.StartAsync(" "), () => search.StartAsync("a", ""), () => search.StartAsync("a", "all", []), () => search.StartAsync("a", "all", ["x|y"]), () => search.StopAsync(0),
            () => search.ListResultsAsync(1, -1), () => search.ListResultsAsync(1, 0, 0), () => search.DownloadAsync(Found with { Plugin = null }), () => search.InstallPluginsAsync([]),
        ];

        foreach (var call in calls) await call.Should().ThrowAsync<ArgumentException>();

        scene.Server.Requests.Should().BeEmpty();
    }
}
