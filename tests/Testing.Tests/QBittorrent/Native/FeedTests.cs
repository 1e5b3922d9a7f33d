using TorrentApi.Backends.QBittorrent;

namespace TorrentApi.Testing.Tests.QBittorrent.Native;

/// <summary>What a test can do with RSS and search of a simulated server.</summary>
public sealed class FeedTests
{
    private static readonly Uri Feed = new("http://feed.test/images");
    private static readonly MagnetLink Magnet = MagnetLink.Create(InfoHash.Parse("0123456789012345678901234567890123456789"), "Linux 1 amd64");
    private static readonly Uri[] Articles = [new(Magnet.Text), new("http://t.test/Other%201.torrent")];

    public static TheoryData<string> Versions => [.. QBittorrentServer.Versions.Where(version => version[0] != '3' && version != "4.0.4")];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_feed_lists_what_the_test_says_and_a_rule_matches_it(string version)
    {
        await using var server = QBittorrentServer.Start(version, new QBittorrentServerOptions { FetchFeed = address => address == Feed ? Articles : null });
        await using var api = Connect(server);
        await api.Rss.AddFolderAsync("F", Token);
        await api.Rss.AddFeedAsync(Feed.AbsoluteUri, @"F\Images", Token);
        await api.Rss.AddFeedAsync("http://nobody.test/", "Broken", Token);
        await api.Rss.SetRuleAsync(new QBittorrentRssRule { Name = "R", MustContain = "linux amd*|nothing", FeedUrls = [Feed.AbsoluteUri] }, Token);

        await api.Rss.RefreshAsync(cancellationToken: Token);
        var tree = await api.Rss.ListWithArticlesAsync(Token);

        tree.Feeds.Select(feed => (feed.Path, feed.HasError)).Should().BeEquivalentTo([(@"F\Images", (bool?)false), ("Broken", true)]);
        tree.Feeds.SelectMany(feed => feed.Articles!).Select(article => (article.Title, article.TorrentUrl)).Should().Equal(("Linux 1 amd64", Magnet.Text), ("Other 1.torrent", "http://t.test/Other%201.torrent"));
        if (version == "4.1.9") return;
        (await api.Rss.ListMatchingArticlesAsync("R", Token))["Images"].Should().Equal("Linux 1 amd64");
        await api.Rss.MarkAsReadAsync("F", cancellationToken: Token);
        (await api.Rss.ListWithArticlesAsync(Token)).Feeds.SelectMany(feed => feed.Articles!).Should().OnlyContain(article => article.IsRead);
        server.UnknownRequests.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_search_finds_what_the_test_says(string version)
    {
        await using var server = QBittorrentServer.Start(version, new QBittorrentServerOptions { FindBySearch = pattern => pattern == "linux" ? [Magnet] : [] });
        await using var api = Connect(server);
        await api.Search.InstallPluginsAsync(["http://p.test/local.py"], Token);

        var search = await api.Search.StartAsync("linux", cancellationToken: Token);
        var empty = await api.Search.StartAsync("other", cancellationToken: Token);
        var page = await api.Search.ListResultsAsync(search, cancellationToken: Token);

        page.Results.Should().ContainSingle().Which.Url.Should().Be(Magnet.Text);
        (await api.Search.ListResultsAsync(empty, cancellationToken: Token)).Total.Should().Be(0);
        (await api.Search.ListPluginsAsync(Token)).Should().ContainSingle().Which.Categories.Should().Equal("movies", "software");
        if (!version.StartsWith('5')) return;
        await api.Search.DownloadAsync(page.Results[0], Token);
        (await api.GetAsync(Magnet.Hash, Token)).Should().NotBeNull();
        server.UnknownRequests.Should().BeEmpty();
    }

    [Fact]
    public async Task Without_python_nothing_is_searched()
    {
        await using var server = QBittorrentServer.Start("5.3.0", new QBittorrentServerOptions { HasPython = false });
        await using var api = Connect(server);

        var start = () => api.Search.StartAsync("linux", cancellationToken: Token);

        (await start.Should().ThrowAsync<TorrentApiException>()).Which.Error.Should().BeOfType<ApiError.Conflict>().Which.Reason.Should().Contain("Python");
    }

    [Fact]
    public async Task A_part_of_a_file_tells_where_it_was_cut()
    {
        await using var server = QBittorrentServer.Start("5.3.0", new QBittorrentServerOptions { FindMetadata = null, MetadataDelay = TimeSpan.Zero });
        await using var api = Connect(server);
        await api.Add(Magnet).SendAsync(Token);
        server.Complete(Magnet.Hash);

        await using var content = await api.Downloads!.GetContentAsync(Magnet.Hash, 0, new ByteRange(300, 2), Token);
        var bytes = new byte[2];
        await content.ReadExactlyAsync(bytes, Token);

        bytes.Should().Equal(300 % 251, 301 % 251);
    }

    private static QBittorrentApi Connect(QBittorrentServer server) =>
        new(new QBittorrentOptions { BaseAddress = server.Address, Username = server.Options.Username, Password = server.Options.Password });
}
