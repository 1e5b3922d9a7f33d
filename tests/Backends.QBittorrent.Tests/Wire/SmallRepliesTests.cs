using System.Text;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Tests.Wire;

public class SmallRepliesTests
{
    private const string Id = "0123456789abcdef0123456789abcdef01234567";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Trackers_of_5_3_are_read_and_one_odd_row_costs_only_itself()
    {
        var rows = await TrackerRowParser.ReadAsync(Body(
            """
            [{"msg":"","num_downloaded":-1,"num_leeches":0,"num_peers":0,"num_seeds":0,"status":2,"tier":-1,"url":"** [DHT] **"},
             {"url":null,"tier":0}, {"tier":1}, 5, {"url":["x"]},
             {"endpoints":[{"name":"1.2.3.4:6881","status":2,"msg":"inner","num_seeds":99}],"msg":"hello","next_announce":1700000000,"min_announce":0,
              "num_downloaded":12,"num_leeches":3,"num_peers":7,"num_seeds":"4","status":2.0,"tier":1,"updating":true,"url":"http://t.example/a"},
             {"url":"garbage url","status":{},"tier":"","msg":7,"num_seeds":null,"num_leeches":1e30}]
            """), Cancellation);

        rows.Should().Equal(
            new TrackerRow { Url = "** [DHT] **", Tier = -1, Status = 2, Message = "", Seeds = 0, Leechers = 0 },
            new TrackerRow { Url = "http://t.example/a", Tier = 1, Status = 2, Updating = true, Message = "hello", Seeds = 4, Leechers = 3 },
            new TrackerRow { Url = "garbage url" });
    }

    [Fact]
    public async Task Trackers_of_4_1_have_a_text_for_a_status()
    {
        var rows = await TrackerRowParser.ReadAsync(Body("""[{"url":"http://t.example/a","status":"Not working","num_peers":0,"msg":""}]"""), Cancellation);

        rows.Should().Equal(new TrackerRow { Url = "http://t.example/a", StatusText = "Not working", Message = "" });
    }

    [Fact]
    public async Task Files_keep_their_position_when_a_row_is_skipped()
    {
        var rows = await FileRowParser.ReadAsync(Body(
            """
            [{"availability":1,"is_seed":true,"name":"d/a","piece_range":[0,3],"priority":1,"progress":1,"size":5},
             null, {"name":""}, {"name":"d/b","size":{},"progress":"0.5","priority":4.0,"index":9}]
            """), Cancellation);

        rows.Should().Equal(
            new FileRow { Position = 0, Name = "d/a", Size = 5, Progress = 1, Priority = 1 },
            new FileRow { Position = 3, Index = 9, Name = "d/b", Progress = 0.5, Priority = 4 });
    }

    [Fact]
    public async Task Tags_are_an_array_of_names()
    {
        var tags = await TagList.ReadAsync(Body("""["b",1,null,{"a":[]},["x"],"\ud800","a"]"""), Cancellation);

        tags.Should().Equal("b", "\ufffd", "a");
    }

    [Theory]
    [InlineData("{}", "")]
    [InlineData("""{"a":{"name":"a","savePath":"/d"},"a/b":{"download_path":null,"name":"a/b","ratio_limit":-2,"savePath":""}}""", "a=/d;a/b=")]
    [InlineData("""{"a":{"savePath":7,"x":{"savePath":"no"}},"b":[{"savePath":"no"}],"c":null,"d":{"savePath":"/d"}}""", "a=?;b=?;c=?;d=/d")]
    [InlineData("""{"a":{"savePath":"/old"},"a":{"savePath":"/new"}}""", "a=/new")]
    public async Task Categories_are_an_object_by_name(string body, string expected)
    {
        var rows = await CategoryList.ReadAsync(Body(body), Cancellation);

        string.Join(';', rows.Select(row => $"{row.Name}={row.SavePath ?? "?"}")).Should().Be(expected);
    }

    [Theory]
    [InlineData("""{"rid":1,"full_update":true,"torrents":{"h":{"categories":["no"]}},"categories":["a","b/c",7,null],"server_state":{}}""", "a=?;b/c=?")] // 4.1.0
    [InlineData("""{"categories":{"a":{"name":"a","savePath":"/d"}},"rid":1}""", "a=/d")] // 4.1.3
    [InlineData("""{"rid":1}""", "")]
    [InlineData("""{"rid":1,"categories":7}""", "")]
    public async Task Categories_are_found_in_maindata_in_both_of_its_forms(string body, string expected)
    {
        var rows = await CategoryList.ReadFromMaindataAsync(Body(body), Cancellation);

        string.Join(';', rows.Select(row => $"{row.Name}={row.SavePath ?? "?"}")).Should().Be(expected);
    }

    [Fact]
    public async Task The_answer_to_an_add_tells_keys_and_counts()
    {
        var reply = await AddReply.ReadAsync(
            Body($$"""{"added_torrent_ids":["{{Id}}","garbage",7],"failure_count":1,"pending_count":2,"success_count":3,"new":[{}]}"""), Cancellation);

        reply.AddedIds.Should().Equal(TorrentId.Parse(Id));
        reply.Should().BeEquivalentTo(new { Succeeded = 3L, Failed = 1L, Pending = 2L });
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"added_torrent_ids":null,"failure_count":"many"}""")]
    [InlineData("""{"added_torrent_ids":{"a":["b"]},"success_count":[1]}""")]
    public async Task The_answer_to_an_add_may_lack_everything(string body)
    {
        var reply = await AddReply.ReadAsync(Body(body), Cancellation);

        reply.AddedIds.Should().BeEmpty();
        (reply.Succeeded, reply.Failed, reply.Pending).Should().Be((null, null, null));
    }

    [Theory]
    [InlineData("""{"bitness":64,"libtorrent":"2.0.11.0","qt":"6.8.2"}""", true)]
    [InlineData("""{"libtorrent":"1.2.19.0"}""", false)]
    [InlineData("""{"libtorrent":"10.1"}""", true)]
    [InlineData("""{"libtorrent":"RC_2_0"}""", false)]
    [InlineData("""{"libtorrent":2}""", false)]
    [InlineData("{}", false)]
    public async Task The_build_tells_whether_v2_is_known(string body, bool expected)
    {
        var build = await BuildInfo.ReadAsync(Body(body), Cancellation);

        build.SupportsV2.Should().Be(expected);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("  ", "empty")]
    [InlineData("[]", "array")]
    [InlineData("<html>secret", "HTML")]
    [InlineData("Ok.", "something else")]
    [InlineData("{\"secret\":", "well-formed")]
    [InlineData("{} secret", "well-formed")]
    [InlineData("{}{}", "well-formed")]
    [InlineData("{\"a\":secret}", "well-formed")]
    public async Task A_body_that_is_no_whole_object_is_an_unexpected_response(string body, string reason)
    {
        var details = new[]
        {
            await Reading.RefusalAsync(async () => await CategoryList.ReadAsync(Body(body), Cancellation)),
            await Reading.RefusalAsync(async () => await CategoryList.ReadFromMaindataAsync(Body(body), Cancellation)),
            await Reading.RefusalAsync(async () => await AddReply.ReadAsync(Body(body), Cancellation)),
            await Reading.RefusalAsync(async () => await BuildInfo.ReadAsync(Body(body), Cancellation)),
        };

        details.Should().AllSatisfy(detail => detail.Should().Contain(reason).And.NotContain("secret"));
    }

    [Fact]
    public async Task Deep_nesting_in_an_object_is_refused()
    {
        var bomb = new StringBuilder().Insert(0, "{\"a\":", 100_000).ToString();

        (await Reading.RefusalAsync(async () => await CategoryList.ReadAsync(Body(bomb), Cancellation))).Should().Contain("nested");
    }

    [Fact]
    public async Task An_object_that_arrives_byte_by_byte_is_read()
    {
        var body = Encoding.UTF8.GetBytes("""{"a":{"savePath":"/d"}}""");

        var rows = await CategoryList.ReadAsync(new PiecesStream(body, 1), Cancellation);

        rows.Should().Equal(new CategoryRow { Name = "a", SavePath = "/d" });
    }

    private static MemoryStream Body(string json) => new(Encoding.UTF8.GetBytes(json));
}
