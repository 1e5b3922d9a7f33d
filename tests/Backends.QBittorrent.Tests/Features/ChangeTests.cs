using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.Features;

public sealed class ChangeTests
{
    private const string MainData = "sync/maindata";
    private const string Key = "0123456789abcdef0123456789abcdef01234567";
    private const string Magnet = "7777777777777777777777777777777777777777";

    [Theory]
    [InlineData("4.1.0")]
    [InlineData("5.3.0")]
    public async Task Changes_are_asked_for_by_the_number_of_the_answer_before(string version)
    {
        await using var scene = await Scene.ConnectedAsync(version);
        scene.Server.Next(MainData, 200, Full(4)).Next(MainData, 200, "{\"rid\":5,\"torrents\":{\"" + Key + "\":{\"dlspeed\":7}}}");

        var first = await scene.Api.Changes!.GetAsync();
        var second = await scene.Api.Changes!.GetAsync(first.Next);

        Lines(scene).Should().Equal("GET /api/v2/sync/maindata?rid=0", "GET /api/v2/sync/maindata?rid=4");
        (first.IsFull, second.IsFull).Should().Be((true, false));
        (second.Changed.Single().Name, second.Changed.Single().DownloadRate).Should().Be(("one", 7));
    }

    [Fact]
    public async Task An_answer_that_was_lost_is_asked_for_again_by_the_same_number()
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");
        scene.Server.Next(MainData, 200, Full(4)).Next(MainData, 502).Next(MainData, 200, "{\"rid\":6}");
        var first = await scene.Api.Changes!.GetAsync();

        (await Failure.OfAsync(() => scene.Api.Changes!.GetAsync(first.Next))).IsTransient.Should().BeTrue();
        var again = await scene.Api.Changes!.GetAsync(first.Next);

        again.IsFull.Should().BeFalse();
        Lines(scene).Skip(1).Should().Equal("GET /api/v2/sync/maindata?rid=4", "GET /api/v2/sync/maindata?rid=4");
    }

    [Fact]
    public async Task A_number_that_a_lost_answer_may_have_had_is_not_used()
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");
        scene.Server.Next(MainData, 200, Full(1)).Next(MainData, 502).Next(MainData, 200, Full(2));
        var first = await scene.Api.Changes!.GetAsync();

        await Failure.OfAsync(() => scene.Api.Changes!.GetAsync(first.Next));
        await scene.Api.Changes!.GetAsync(first.Next);

        Lines(scene).Skip(1).Should().Equal("GET /api/v2/sync/maindata?rid=1", "GET /api/v2/sync/maindata?rid=0");
    }

    [Theory]
    [InlineData("{\"rid\":5,\"torrents\":{\"" + Magnet + "\":{\"dlspeed\":7}}}")]
    [InlineData("{\"rid\":3}")]
    public async Task What_does_not_follow_from_what_is_known_is_read_anew(string delta)
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");
        scene.Server.Next(MainData, 200, Full(4)).Next(MainData, 200, delta).Next(MainData, 200, Full(6));
        var first = await scene.Api.Changes!.GetAsync();

        var second = await scene.Api.Changes!.GetAsync(first.Next);

        second.IsFull.Should().BeTrue();
        Lines(scene).Should().EndWith("GET /api/v2/sync/maindata?rid=0");
    }

    [Fact]
    public async Task An_answer_that_breaks_off_half_way_leads_to_a_full_one()
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");
        scene.Server.Next(MainData, 200, Full(4)).Next(MainData, 200, "{\"rid\":5,\"torrents\":{\"" + Key + "\":{\"dlspeed\":7}").Next(MainData, 200, Full(6));
        var first = await scene.Api.Changes!.GetAsync();

        await Failure.OfAsync<ApiError.UnexpectedResponse>(() => scene.Api.Changes!.GetAsync(first.Next));
        var again = await scene.Api.Changes!.GetAsync(first.Next);

        again.IsFull.Should().BeTrue("half of it may be known");
    }

    [Fact]
    public async Task Categories_that_are_read_out_of_the_same_stream_make_the_next_answer_full()
    {
        await using var scene = await Scene.ConnectedAsync("4.1.3");
        scene.Server.Next(MainData, 200, Full(1));
        var first = await scene.Api.Changes!.GetAsync();
        await scene.Api.Categories!.ListAsync();
        scene.Server.Next(MainData, 200, Full(1));

        var second = await scene.Api.Changes!.GetAsync(first.Next);

        second.IsFull.Should().BeTrue("the server took the number for that of the answer with the categories");
        Lines(scene).Should().EndWith("GET /api/v2/sync/maindata?rid=0");
    }

    [Fact]
    public async Task A_delta_where_everything_was_asked_for_is_refused()
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");
        scene.Server.Next(MainData, 200, "{\"rid\":9}", times: 2);

        await Failure.OfAsync<ApiError.UnexpectedResponse>(() => scene.Api.Changes!.GetAsync());

        Lines(scene).Should().HaveCount(2);
    }

    [Fact]
    public async Task A_magnet_link_that_the_list_does_not_know_is_a_ghost()
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");
        const string Row = "\"name\":\"magnet\",\"state\":\"metaDL\",\"has_metadata\":false,\"infohash_v1\":\"" + Magnet + "\",\"infohash_v2\":\"\"";
        scene.Server.Next(MainData, 200, "{\"rid\":1,\"full_update\":true,\"torrents\":{\"" + Magnet + "\":{" + Row + "}}}");

        var delta = await scene.Api.Changes!.GetAsync();

        delta.Changed.Should().BeEmpty();
        scene.Server.Actions.Should().Equal(MainData, "torrents/info");
    }

    private static string Full(int rid) => "{\"rid\":" + rid + ",\"full_update\":true,\"torrents\":{\"" + Key + "\":{\"name\":\"one\",\"state\":\"downloading\",\"has_metadata\":true}}}";

    private static IEnumerable<string> Lines(Scene scene) => scene.Server.Requests.Where(request => request.Action == MainData).Select(request => request.Line);
}
