using System.Text.Json;

namespace TorrentApi.Testing.Tests.UTorrent;

/// <summary>RSS feeds and filters.</summary>
public sealed class FeedTests
{
    private const string Feed = "http%3A%2F%2Ffeed.invalid%2Frss";

    [Fact]
    public async Task A_new_feed_tells_its_number_and_its_row()
    {
        await using var server = UTorrentServer.Start("3.5.5", new UTorrentServerOptions { Clock = new ManualClock(), FetchFeed = _ => [new Uri("http://files.invalid/one.torrent")] });
        using var visitor = await Visitor.EnterAsync(server);

        (await visitor.SayAsync($"action=rss-update&feed-id=-1&url={Feed}&alias=films&subscribe=0&smart-filter=0&enabled=1")).Should().Be("{\"build\":45704,\"rss_ident\":1}\n");

        (await visitor.AskAsync("list=1")).GetProperty("rssfeeds").GetRawText().Should().Be(
            "[\n[1,true,false,false,false,0,\"films|http://feed.invalid/rss\",1767269700,[\n[\"one\",\"one\",\"http://files.invalid/one.torrent\",0,0,1767268800,0,0,0,1,false,false]]]]");
    }

    [Fact]
    public async Task A_feed_is_changed_updated_and_removed()
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.SayAsync($"action=rss-update&url={Feed}");
        var cid = (await visitor.AskAsync("list=1")).GetProperty("torrentc").GetString();

        (await visitor.SayAsync("action=rss-update&feed-id=1&enabled=0&update=1")).Should().Be("{\"build\":45704}\n");
        var changed = await visitor.AskAsync($"list=1&cid={cid}");
        (await visitor.SayAsync("action=rss-remove&feed-id=1")).Should().Be("{\"build\":45704}\n");
        var gone = await visitor.AskAsync($"list=1&cid={changed.GetProperty("torrentc").GetString()}");

        changed.GetProperty("rssfeedp")[0][1].GetBoolean().Should().BeFalse();
        Numbers(gone.GetProperty("rssfeedm")).Should().Equal(1);
    }

    [Fact]
    public async Task A_feed_is_read_again_in_time()
    {
        var clock = new ManualClock();
        var items = new List<Uri> { new("magnet:?xt=urn:btih:" + new string('a', 40) + "&dn=first") };
        await using var server = UTorrentServer.Start("3.5.5", new UTorrentServerOptions { Clock = clock, FetchFeed = _ => items });
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.SayAsync($"action=rss-update&url={Feed}");

        items.Add(new Uri("http://files.invalid/second.torrent"));
        clock.Advance(TimeSpan.FromMinutes(15));

        (await visitor.AskAsync("list=1")).GetProperty("rssfeeds")[0][8].EnumerateArray().Select(item => item[0].GetString()).Should().Equal("second", "first");
    }

    [Fact]
    public async Task A_new_filter_tells_its_number_and_its_row()
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);

        (await visitor.SayAsync("action=filter-update&filter-id=-1&name=series&filter=*s01*&not-filter=cam&save-in=D%3A%5CS&feed-id=7&quality=4&label=tv&postpone-mode=1"
            + "&episode=1x1-1x9&episode-filter=1&smart-ep-filter=1&add-stopped=1&prio=1&origname=1")).Should().Be("{\"build\":45704,\"filter_ident\":1}\n");

        (await visitor.AskAsync("list=1")).GetProperty("rssfilters").GetRawText().Should().Be(
            "[\n[1,31,\"series\",\"*s01*\",\"cam\",\"D:\\\\S\",7,4,\"tv\",1,0,1,0,\"1x1-1x9\",true,false]]");
    }

    [Fact]
    public async Task A_filter_is_changed_and_removed()
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.SayAsync("action=filter-update&name=series&prio=1");

        (await visitor.SayAsync("action=filter-update&filter-id=1&prio=0")).Should().Be("{\"build\":45704}\n");
        var list = await visitor.AskAsync("list=1");
        (await visitor.SayAsync("action=filter-remove&filter-id=1")).Should().Be("{\"build\":45704}\n");
        var gone = await visitor.AskAsync($"list=1&cid={list.GetProperty("torrentc").GetString()}");

        (list.GetProperty("rssfilters")[0][1].GetInt32(), list.GetProperty("rssfilters")[0][2].GetString()).Should().Be((1, "series"));
        Numbers(gone.GetProperty("rssfilterm")).Should().Equal(1);
    }

    private static IEnumerable<int> Numbers(JsonElement array) => array.EnumerateArray().Select(number => number.GetInt32());
}
