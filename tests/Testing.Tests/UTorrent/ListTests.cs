using System.Text.Json;
using TorrentApi.ContractTests.Samples;

namespace TorrentApi.Testing.Tests.UTorrent;

/// <summary>The list: rows by position, labels, and what changed since.</summary>
public sealed class ListTests
{
    private static readonly SampleTorrent Sample = SampleTorrents.SeveralFiles(Guid.Parse("5f0c8b7e-3b55-4a51-9d38-0d1e8f1b2a10"));
    private static readonly string Hash = Sample.File.Hash.V1Hex!.ToUpperInvariant();
    private static readonly string Magnet = Uri.EscapeDataString($"magnet:?xt=urn:btih:{new string('a', 40)}&dn=a film");

    [Theory]
    [InlineData("2.0.4", 19)]
    [InlineData("2.2.1", 19)]
    [InlineData("3.0", 26)]
    [InlineData("3.3-server", 30)]
    [InlineData("3.4.5", 29)]
    [InlineData("3.5.5", 29)]
    public async Task A_row_is_as_long_as_the_version_makes_it(string version, int columns)
    {
        await using var server = UTorrentServer.Start(version);
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.UploadAsync(Sample.File.Bytes);

        (await visitor.RowAsync()).GetArrayLength().Should().Be(columns);
        (await visitor.AskAsync("list=1")).GetProperty("build").GetInt32().Should().Be(server.Build);
    }

    [Fact]
    public async Task A_row_may_be_as_long_as_a_test_wants()
    {
        await using var server = UTorrentServer.Start("3.5.5", new UTorrentServerOptions { Columns = 27 });
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.UploadAsync(Sample.File.Bytes);

        (await visitor.RowAsync()).GetArrayLength().Should().Be(27);
    }

    [Fact]
    public void Each_version_that_is_told_can_be_played() => UTorrentServer.Versions.Should().Equal("2.0.4", "2.2.1", "3.0", "3.3-server", "3.4.5", "3.5.5");

    [Fact]
    public void A_version_that_is_not_played_is_refused()
    {
        var start = () => UTorrentServer.Start("1.6");

        start.Should().Throw<ArgumentException>().WithMessage("There is no simulated µTorrent 1.6; there are 2.0.4,*");
    }

    [Fact]
    public async Task An_empty_list_is_told_so()
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);

        (await visitor.SayAsync("list=1")).Should()
            .MatchRegex("^\\{\"build\":45704,\"label\":\\[\\],\"torrents\":\\[\\],\"rssfeeds\":\\[\\],\"rssfilters\":\\[\\],\"torrentc\":\"[0-9]+\"\\}\n$");
    }

    [Fact]
    public async Task Versions_2_have_no_feeds_in_their_list()
    {
        await using var server = UTorrentServer.Start("2.0.4");
        using var visitor = await Visitor.EnterAsync(server);

        (await visitor.SayAsync("list=1")).Should().MatchRegex("^\\{\"build\":22967,\"label\":\\[\\],\"torrents\":\\[\\],\"torrentc\":\"[0-9]+\"\\}\n$");
    }

    [Fact]
    public async Task Every_column_of_a_download_half_way_is_told()
    {
        var clock = new ManualClock();
        await using var server = UTorrentServer.Start("3.5.5", new UTorrentServerOptions { Clock = clock, DownloadRate = 1000 });
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.UploadAsync(Sample.File.Bytes);
        await visitor.SayAsync($"action=setprops&hash={Hash}&s=label&v=films");

        clock.Advance(TimeSpan.FromSeconds(10));

        (await visitor.RowAsync()).GetRawText().Should().Be(
            $"[\"{Hash}\",201,\"{Sample.File.Name}\",21000,476,10000,0,0,0,1000,11,\"films\",0,0,1,1,65536,1,11000,\"\",\"\",\"Downloading 47.6 %\",\"1\",1767268800,0,\"\","
            + $"\"C:\\\\Downloads\\\\{Sample.File.Name}\",0,\"{Hash[..8]}\"]");
    }

    [Fact]
    public async Task Every_column_of_a_seed_is_told()
    {
        var clock = new ManualClock();
        await using var server = UTorrentServer.Start("3.3-server", new UTorrentServerOptions { Clock = clock, DownloadRate = 21000, UploadRate = 2100 });
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.UploadAsync(Sample.File.Bytes);

        clock.Advance(TimeSpan.FromSeconds(6));

        (await visitor.RowAsync()).GetRawText().Should().Be(
            $"[\"{Hash}\",201,\"{Sample.File.Name}\",21000,1000,21000,10500,500,2100,0,-1,\"\",1,1,0,0,65536,-1,0,\"\",\"\",\"Seeding\",\"1\",1767268800,1767268801,\"\","
            + $"\"/downloads/{Sample.File.Name}\",0,\"{Hash[..8]}\",false]");
    }

    [Fact]
    public async Task A_ratio_without_end_is_minus_one()
    {
        var clock = new ManualClock();
        await using var server = UTorrentServer.Start("3.5.5", new UTorrentServerOptions { Clock = clock, UploadRate = 100 });
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.UploadAsync(Sample.File.Bytes);
        clock.Advance(TimeSpan.FromSeconds(1));
        await visitor.SayAsync($"action=remove&hash={Hash}");
        await visitor.UploadAsync(Sample.File.Bytes);

        clock.Advance(TimeSpan.FromSeconds(1));

        (await visitor.RowAsync())[7].GetInt64().Should().Be(-1, "it was there before and nothing was downloaded");
    }

    [Fact]
    public async Task Labels_are_counted_in_every_list()
    {
        await using var server = UTorrentServer.Start("3.5.5", new UTorrentServerOptions { DownloadRate = 0 });
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.UploadAsync(Sample.File.Bytes);
        await visitor.SayAsync($"action=add-url&s={Magnet}");
        await visitor.SayAsync($"action=setprops&hash={Hash}&s=label&v=films&hash={new string('A', 40)}&s=label&v=books");

        var list = await visitor.AskAsync("list=1");
        var delta = await visitor.AskAsync("list=1&cid=" + list.GetProperty("torrentc").GetString());

        new[] { list, delta }.Select(one => Flat(one.GetProperty("label"))).Should().AllBe("[[\"books\",1],[\"films\",1]]");
    }

    [Fact]
    public async Task A_list_with_a_known_number_tells_only_what_changed()
    {
        await using var server = UTorrentServer.Start("3.5.5", new UTorrentServerOptions { DownloadRate = 0, MetadataDelay = Timeout.InfiniteTimeSpan });
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.UploadAsync(Sample.File.Bytes);
        await visitor.SayAsync($"action=add-url&s={Magnet}");
        var cid = Id(await visitor.AskAsync("list=1"));

        var same = await visitor.AskAsync($"list=1&cid={cid}");
        await visitor.SayAsync($"action=stop&hash={Hash}");
        var changed = await visitor.AskAsync($"list=1&cid={Id(same)}");
        await visitor.SayAsync($"action=remove&hash={new string('A', 40)}");
        var gone = await visitor.AskAsync($"list=1&cid={Id(changed)}");

        Names(same).Should().Equal("build", "label", "torrentp", "torrentm", "rssfeedp", "rssfeedm", "rssfilterp", "rssfilterm", "torrentc");
        (Flat(same.GetProperty("torrentp")), Flat(same.GetProperty("torrentm"))).Should().Be(("[]", "[]"));
        changed.GetProperty("torrentp").EnumerateArray().Should().ContainSingle().Which.GetArrayLength().Should().Be(29, "a changed row comes whole");
        changed.GetProperty("torrentp")[0][1].GetInt32().Should().Be(136);
        (Flat(gone.GetProperty("torrentp")), Flat(gone.GetProperty("torrentm"))).Should().Be(("[]", $"[\"{new string('A', 40)}\"]"));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("12345")]
    [InlineData("")]
    public async Task A_list_with_a_stale_number_is_a_full_one(string cid)
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.AskAsync("list=1");

        Names(await visitor.AskAsync($"list=1&cid={cid}")).Should().Contain("torrents").And.NotContain("torrentp").And.NotContain("torrentm");
    }

    [Fact]
    public async Task The_number_of_one_client_goes_stale_when_another_asks()
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);
        using var other = await Visitor.EnterAsync(server);
        var cid = Id(await visitor.AskAsync("list=1"));

        await other.AskAsync("list=1");

        Names(await visitor.AskAsync($"list=1&cid={cid}")).Should().Contain("torrents");
    }

    [Fact]
    public async Task A_list_may_come_with_the_answer_to_an_action()
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.UploadAsync(Sample.File.Bytes);

        var reply = await visitor.AskAsync($"action=stop&hash={Hash}&list=1&cid=0&getmsg=1");

        reply.GetProperty("torrents")[0][1].GetInt32().Should().Be(136);
        Flat(reply.GetProperty("messages")).Should().Be("[]");
    }

    private static IEnumerable<string> Names(JsonElement reply) => reply.EnumerateObject().Select(member => member.Name);

    private static string? Id(JsonElement reply) => reply.GetProperty("torrentc").GetString();

    private static string Flat(JsonElement element) => element.GetRawText().Replace("\n", "", StringComparison.Ordinal);
}
