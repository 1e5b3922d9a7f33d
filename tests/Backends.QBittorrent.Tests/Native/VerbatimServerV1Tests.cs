using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.Native;

/// <summary>Exactly this is sent for the server itself on API v1, and exactly this is understood.</summary>
public sealed class VerbatimServerV1Tests
{
    [Fact]
    public async Task The_default_path_is_told()
    {
        await using var scene = await Scene.ConnectedAsync("3.3.4");
        scene.Server.Next("command/getSavePath", 200, "/downloads/");

        (await scene.Api.Application.GetDefaultSavePathAsync()).Should().Be("/downloads");
        scene.Server.Requests[^1].Line.Should().Be("GET /command/getSavePath");
    }

    [Fact]
    public async Task The_server_is_ended()
    {
        await using var scene = await Scene.ConnectedAsync("3.2.0");
        scene.Server.Next("command/shutdown", 200);

        await scene.Api.Application.ShutdownAsync();

        (scene.Server.Requests[^1].Line, scene.Server.Requests[^1].Body).Should().Be(("POST /command/shutdown", ""));
    }

    [Theory]
    [InlineData("4.0.4", """{"alltime_dl":4096,"alltime_ul":2048,"global_ratio":"-","dl_info_data":100,"read_cache_hits":"25"}""", 4096L, 0.25)]
    [InlineData("3.3.4", """{"dl_info_data":100}""", null, null)]
    public async Task Statistics_stand_in_the_transfer_information(string version, string told, long? downloaded, double? hits)
    {
        await using var scene = await Scene.ConnectedAsync(version);
        scene.Server.Next("query/transferInfo", 200, told);

        var statistics = await scene.Api.GetStatisticsAsync();

        (statistics.TotalDownloadedBytes, statistics.SessionDownloadedBytes, statistics.ReadCacheHits, statistics.TotalRatio).Should().Be((downloaded, 100, hits, null));
        scene.Server.Requests[^1].Line.Should().Be("GET /query/transferInfo");
    }

    [Fact]
    public async Task The_list_tells_little_more_than_the_model()
    {
        await using var scene = await Scene.ConnectedAsync("4.0.4");
        scene.Server.Next("query/torrents", 200, $$"""[{"hash":"{{Sample.Hash(1).V1Hex}}","name":"A","magnet_uri":"magnet:?xt=x","completed":1,"seen_complete":4294967295}]""");

        var torrents = await scene.Api.ListNativeAsync();

        torrents.Should().Equal(new QBittorrentTorrent { Hash = Sample.Hash(1), Name = "A", Magnet = "magnet:?xt=x", CompletedBytes = 1 });
        scene.Server.Requests[^1].Line.Should().Be("GET /query/torrents");
    }
}
