using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.Native;

/// <summary>The tree of RSS: exactly this is sent, and exactly this is understood.</summary>
public sealed class VerbatimRssTests
{
    private const string Feed = "http://f.test/a?k=1+2";

    private static readonly Dictionary<string, Func<QBittorrentRss, Task>> Writes = new()
    {
        ["add folder"] = rss => rss.AddFolderAsync(@"F\ä/b"),
        ["add feed"] = rss => rss.AddFeedAsync(Feed, @"F\Images"),
        ["add feed anywhere"] = rss => rss.AddFeedAsync(Feed),
        ["remove"] = rss => rss.RemoveAsync("F"),
        ["move"] = rss => rss.MoveAsync(@"F\Images", " Top"),
        ["refresh"] = rss => rss.RefreshAsync(@"F\Images"),
        ["refresh all"] = rss => rss.RefreshAsync(),
        ["mark"] = rss => rss.MarkAsReadAsync("F"),
        ["mark one"] = rss => rss.MarkAsReadAsync("F", "guid 1"),
        ["set url"] = rss => rss.SetUrlAsync("F", Feed),
        ["set interval"] = rss => rss.SetRefreshIntervalAsync("F", TimeSpan.FromMilliseconds(89_500)),
        ["set no interval"] = rss => rss.SetRefreshIntervalAsync("F", null),
    };

    [Theory]
    [InlineData("add folder", "4.1.0", "rss/addFolder", "path=F%5C%C3%A4%2Fb")]
    [InlineData("add feed", "4.1.0", "rss/addFeed", "url=http%3A%2F%2Ff.test%2Fa%3Fk%3D1%2B2&path=F%5CImages")]
    [InlineData("add feed anywhere", "5.3.0", "rss/addFeed", "url=http%3A%2F%2Ff.test%2Fa%3Fk%3D1%2B2&path=")]
    [InlineData("remove", "4.1.0", "rss/removeItem", "path=F")]
    [InlineData("move", "5.3.0", "rss/moveItem", "itemPath=F%5CImages&destPath=%20Top")]
    [InlineData("refresh", "4.1.9", "rss/refreshItem", "itemPath=F%5CImages")]
    [InlineData("refresh all", "5.3.0", "rss/refreshItem", "itemPath=")]
    [InlineData("mark", "4.2.5", "rss/markAsRead", "itemPath=F")]
    [InlineData("mark one", "5.3.0", "rss/markAsRead", "itemPath=F&articleId=guid%201")]
    [InlineData("set url", "4.6.0", "rss/setFeedURL", "path=F&url=http%3A%2F%2Ff.test%2Fa%3Fk%3D1%2B2")]
    [InlineData("set interval", "5.2.0", "rss/setFeedRefreshInterval", "path=F&refreshInterval=90")]
    [InlineData("set no interval", "5.3.0", "rss/setFeedRefreshInterval", "path=F&refreshInterval=0")]
    public async Task This_body_goes_to_this_route(string operation, string version, string action, string body)
    {
        await using var scene = await Scene.ConnectedAsync(version);
        scene.Server.Next(action, 200);

        await Writes[operation](scene.Api.Rss);

        var request = scene.Server.Requests.Should().ContainSingle().Which;
        (request.Line, request.Body).Should().Be(($"POST /api/v2/{action}", body));
    }

    [Theory]
    [InlineData("add folder", "4.0.4", "4.1")]
    [InlineData("refresh", "4.1.5", "4.1.9")]
    [InlineData("mark", "4.2.4", "4.2.5")]
    [InlineData("set url", "4.5.2", "4.6")]
    [InlineData("set interval", "5.1.0", "5.2")]
    public async Task What_the_version_does_not_have_is_unsupported_and_nothing_is_sent(string operation, string version, string release)
    {
        await using var scene = await Scene.ConnectedAsync(version);

        (await Failure.OfAsync<ApiError.Unsupported>(() => Writes[operation](scene.Api.Rss))).What.Should().Contain($"needs qBittorrent {release};");

        scene.Server.Requests.Should().BeEmpty();
    }

    [Theory]
    [InlineData("add folder", "rss/addFolder", 409, typeof(ApiError.Conflict))]
    [InlineData("add feed", "rss/addFeed", 409, typeof(ApiError.Conflict))]
    [InlineData("remove", "rss/removeItem", 409, typeof(ApiError.Conflict))]
    [InlineData("move", "rss/moveItem", 409, typeof(ApiError.Conflict))]
    [InlineData("set url", "rss/setFeedURL", 409, typeof(ApiError.Conflict))]
    [InlineData("set interval", "rss/setFeedRefreshInterval", 409, typeof(ApiError.Conflict))]
    [InlineData("mark", "rss/markAsRead", 500, typeof(ApiError.ServerFault))]
    [InlineData("remove", "rss/removeItem", 418, typeof(ApiError.UnexpectedResponse))]
    public async Task A_refusal_has_its_cause_and_not_the_words_of_the_server(string operation, string action, int status, Type cause)
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");
        scene.Server.Next(action, status, "RSS feed with given URL already exists: http://secret.");

        var error = await Failure.OfAsync(() => Writes[operation](scene.Api.Rss));

        error.Should().BeOfType(cause);
        error.ToString().Should().NotContain("secret");
    }

    [Fact]
    public async Task The_tree_is_folders_and_feeds()
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");
        scene.Server.Next("rss/items", 200, """{"F":{"uid":{},"In":{"refreshInterval":90,"uid":"{2}","url":"http://b"}},"a/b":{},"Top":{"uid":"{1}","url":"http://a"},"odd":7}""");

        var tree = await scene.Api.Rss.ListAsync();

        scene.Server.Requests.Should().ContainSingle().Which.Line.Should().Be("GET /api/v2/rss/items");
        tree.Items.Select(item => item.Path).Should().Equal("F", "a/b", "Top");
        tree.Items[0].Should().BeOfType<QBittorrentRssFolder>("an item in it is called uid").Which.Items.Select(item => item.Path).Should().Equal(@"F\uid", @"F\In");
        tree.Feeds.Should().BeEquivalentTo([
            new QBittorrentRssFeed { Name = "In", Path = @"F\In", Id = "{2}", Url = "http://b", RefreshInterval = TimeSpan.FromSeconds(90) },
            new QBittorrentRssFeed { Name = "Top", Path = "Top", Id = "{1}", Url = "http://a" },
        ]);
    }

    [Fact]
    public async Task The_tree_may_hold_the_articles()
    {
        await using var scene = await Scene.ConnectedAsync("4.2.5");
        scene.Server.Next("rss/items", 200, """
            {"Top":{"articles":[
              {"author":"a@b","date":"02 Jan 2026 11:00:00 +0100","description":"An <b>image</b>","id":"guid-1","isRead":true,"link":"http://l","title":"Linux \ud800","torrentURL":"http://t"},
              {"title":"no id"},7,
              {"date":"soon","id":"guid-2"}],
            "hasError":false,"isLoading":true,"lastBuildDate":"yesterday","title":"Images","uid":"{1}","url":"http://a"}}
            """);

        var feed = (await scene.Api.Rss.ListWithArticlesAsync()).Feeds.Should().ContainSingle().Which;

        scene.Server.Requests.Should().ContainSingle().Which.Line.Should().Be("GET /api/v2/rss/items?withData=true");
        (feed.Title, feed.LastBuildDate, feed.IsLoading, feed.HasError).Should().Be(("Images", "yesterday", true, false));
        feed.Articles.Should().BeEquivalentTo([
            new QBittorrentRssArticle
            {
                Id = "guid-1", Title = "Linux \ufffd", TorrentUrl = "http://t", Link = "http://l", Author = "a@b", Description = "An <b>image</b>", IsRead = true,
                PublishedAt = new DateTimeOffset(2026, 1, 2, 10, 0, 0, TimeSpan.Zero),
            },
            new QBittorrentRssArticle { Id = "guid-2" },
        ]);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{\"a\":")]
    [InlineData("")]
    public async Task A_body_that_is_no_object_is_unexpected(string body)
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");
        scene.Server.Next("rss/items", 200, body);

        await Failure.OfAsync<ApiError.UnexpectedResponse>(() => scene.Api.Rss.ListAsync());
    }

    [Fact]
    public async Task What_the_server_would_not_take_or_die_of_is_refused()
    {
        await using var scene = await Scene.ConnectedAsync("4.5.2");
        var rss = scene.Api.Rss;
        Func<Task>[] calls =
        [
            () => rss.MoveAsync("F", @"F\G"), () => rss.MoveAsync("F", @"F\G\H"), () => rss.AddFolderAsync(""), () => rss.AddFolderAsync(@"a\\b"), () => rss.AddFolderAsync(@"\a"),
            () => rss.AddFolderAsync(@"a\"), () => rss.AddFolderAsync("a\nb"), () => rss.AddFeedAsync("garbage"), () => rss.AddFeedAsync(" http://a"), () => rss.AddFeedAsync(Feed, ""),
            () => rss.MarkAsReadAsync("F", ""), () => rss.SetRefreshIntervalAsync("F", TimeSpan.Zero), () => rss.RefreshAsync(""),
        ];

        foreach (var call in calls) await call.Should().ThrowAsync<ArgumentException>();

        scene.Server.Requests.Should().BeEmpty();
    }
}
