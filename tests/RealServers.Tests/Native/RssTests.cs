using TorrentApi.Backends.QBittorrent;
using TorrentApi.RealServers.Tests.Servers;

namespace TorrentApi.RealServers.Tests.Native;

/// <summary>RSS on a real server, with a feed that the test serves.</summary>
public abstract class RssTests(RealServerPool pool, string version) : NativeTest(pool, version)
{
    [Fact]
    public async Task A_feed_is_added_read_marked_moved_and_removed()
    {
        await using var server = await StartAsync();
        await using var api = Connect(server);
        await using var site = new FeedServer();

        await api.Rss.AddFolderAsync("F", Token);
        await api.Rss.AddFolderAsync(@"F\a/b", Token);
        await api.Rss.AddFeedAsync(site.FeedUrl("1"), @"F\a/b\Images", Token);
        await FailureAsync<ApiError.Conflict>(() => api.Rss.AddFolderAsync("F", Token));
        await FailureAsync<ApiError.Conflict>(() => api.Rss.AddFolderAsync(@"nope\G", Token));
        await FailureAsync<ApiError.Conflict>(() => api.Rss.AddFeedAsync(site.FeedUrl("1"), "again", Token));
        var feed = (await api.Rss.ListAsync(Token)).Feeds.Should().ContainSingle().Which;
        (feed.Name, feed.Path, feed.Url, feed.Articles).Should().Be(("Images", @"F\a/b\Images", site.FeedUrl("1"), null));

        await api.Rss.RefreshAsync("F", Token);
        await Eventually.HoldsAsync(async () => (await ReadAsync(api)).Articles is { Count: 3 }, "the feed was read");
        await api.Rss.MarkAsReadAsync(feed.Path, "guid-1", Token);
        await api.Rss.MoveAsync(feed.Path, "Top", Token);
        await FailureAsync<ApiError.Conflict>(() => api.Rss.MoveAsync("nope", "other", Token));
        await FailureAsync<ApiError.Conflict>(() => api.Rss.MoveAsync("Top", "F", Token));
        var moved = await ReadAsync(api);

        (moved.Path, moved.Id, moved.Title, moved.HasError).Should().Be(("Top", feed.Id, "Images", false));
        var articles = moved.Articles!.ToDictionary(article => article.Id);
        articles["guid-1"].Should().Be(new QBittorrentRssArticle
        {
            Id = "guid-1", Title = "Linux 1 amd64", TorrentUrl = "http://127.0.0.1:9/1.torrent", Link = "http://127.0.0.1:9/1", Author = "someone@example.org",
            Description = "An <b>image</b>", IsRead = true, PublishedAt = new DateTimeOffset(2026, 1, 2, 10, 0, 0, TimeSpan.Zero),
        });
        articles["guid-2"].TorrentUrl.Should().StartWith("magnet:");
        (articles["guid-2"].IsRead, articles["guid-3"].TorrentUrl).Should().Be((false, "http://127.0.0.1:9/3.torrent"));

        await api.Rss.MarkAsReadAsync("Top", cancellationToken: Token);
        (await ReadAsync(api)).Articles.Should().OnlyContain(article => article.IsRead);
        await api.Rss.RemoveAsync("Top", Token);
        await api.Rss.RemoveAsync("F", Token);
        (await api.Rss.ListAsync(Token)).Items.Should().BeEmpty();
        await FailureAsync<ApiError.Conflict>(() => api.Rss.RemoveAsync("F", Token));
    }

    [Fact]
    public async Task A_feed_gets_another_address_and_an_interval_where_the_version_can()
    {
        await using var server = await StartAsync();
        await using var api = Connect(server);
        await api.Rss.AddFeedAsync("http://127.0.0.1:9/1", "A", Token);
        await api.Rss.AddFeedAsync("http://127.0.0.1:9/2", "B", Token);
        Func<Task> address = () => api.Rss.SetUrlAsync("A", "http://127.0.0.1:9/3", Token);
        Func<Task> interval = () => api.Rss.SetRefreshIntervalAsync("A", TimeSpan.FromSeconds(89.5), Token);

        if (IsFrom("4.6"))
        {
            await address();
            await FailureAsync<ApiError.Conflict>(() => api.Rss.SetUrlAsync("A", "http://127.0.0.1:9/2", Token));
            (await FindAsync(api, "A")).Url.Should().Be("http://127.0.0.1:9/3");
        }
        else
        {
            (await FailureAsync<ApiError.Unsupported>(address)).What.Should().Contain("4.6");
        }

        if (IsFrom("5.2"))
        {
            await interval();
            (await FindAsync(api, "A")).RefreshInterval.Should().Be(TimeSpan.FromSeconds(90));
            await api.Rss.SetRefreshIntervalAsync("A", null, Token);
            (await FindAsync(api, "A")).RefreshInterval.Should().BeNull();
            await FailureAsync<ApiError.Conflict>(() => api.Rss.SetRefreshIntervalAsync("nope", null, Token));
        }
        else
        {
            (await FailureAsync<ApiError.Unsupported>(interval)).What.Should().Contain("5.2");
        }
    }

    private static async Task<QBittorrentRssFeed> ReadAsync(QBittorrentApi api) => (await api.Rss.ListWithArticlesAsync(Token)).Feeds.Single();

    private static async Task<QBittorrentRssFeed> FindAsync(QBittorrentApi api, string path) => (await api.Rss.ListAsync(Token)).Feeds.Single(feed => feed.Path == path);
}

public sealed class Rss425Tests(RealServerPool pool) : RssTests(pool, QBittorrentVersions.V4_2_5);

public sealed class Rss452Tests(RealServerPool pool) : RssTests(pool, QBittorrentVersions.V4_5_2);

public sealed class Rss510Tests(RealServerPool pool) : RssTests(pool, QBittorrentVersions.V5_1_0);

public sealed class Rss530Tests(RealServerPool pool) : RssTests(pool, QBittorrentVersions.V5_3_0);
