using System.Net;
using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.Native;

/// <summary>What qBittorrent alone does with torrents, tags, metadata and data of clients: exactly this is sent, and exactly this is understood.</summary>
public sealed class VerbatimTorrentTests
{
    private const string Key = "0000000100000000000000000000000000000001";

    private static readonly Dictionary<string, Func<QBittorrentApi, Task>> Writes = new()
    {
        ["comment"] = api => api.SetCommentAsync(Sample.Hash(1), "a&b"),
        ["save path"] = api => api.SetSavePathAsync(Sample.Hash(1), "/d/e f"),
        ["download path"] = api => api.SetDownloadPathAsync(MultiTarget.All, "/d"),
        ["no download path"] = api => api.SetDownloadPathAsync(Sample.Hash(1), null),
        ["create tags"] = api => api.CreateTagsAsync(["a", "b c"]),
        ["delete tags"] = api => api.DeleteTagsAsync(["a", "b c"]),
        ["pause"] = api => api.PauseSessionAsync(),
        ["resume"] = api => api.ResumeSessionAsync(),
        ["store"] = api => api.StoreClientDataAsync(new Dictionary<string, string?> { ["k"] = "{\"a\": 1}", ["gone"] = null }),
    };

    [Theory]
    [InlineData("comment", "5.2.0", "torrents/setComment", $"hashes={Key}&comment=a%26b")]
    [InlineData("save path", "4.4.0", "torrents/setSavePath", $"id={Key}&path=%2Fd%2Fe%20f")]
    [InlineData("download path", "5.3.0", "torrents/setDownloadPath", "id=all&path=%2Fd")]
    [InlineData("no download path", "4.4.0", "torrents/setDownloadPath", $"id={Key}&path=")]
    [InlineData("create tags", "4.2.0", "torrents/createTags", "tags=a%2Cb%20c")]
    [InlineData("delete tags", "5.3.0", "torrents/deleteTags", "tags=a%2Cb%20c")]
    [InlineData("pause", "5.3.0", "transfer/pauseSession", "")]
    [InlineData("resume", "5.3.0", "transfer/resumeSession", "")]
    [InlineData("store", "5.2.0", "clientdata/store", "data=%7B%22k%22%3A%7B%22a%22%3A%201%7D%2C%22gone%22%3Anull%7D")]
    public async Task This_body_goes_to_this_route(string operation, string version, string action, string body)
    {
        await using var scene = await ConnectAsync(version);
        scene.Server.Next(action, 200);

        await Writes[operation](scene.Api);

        var request = scene.Server.Requests.Should().ContainSingle(request => request.Method == "POST").Which;
        (request.Line, request.Body).Should().Be(($"POST /api/v2/{action}", body));
    }

    [Theory]
    [InlineData("comment", "5.1.0", "5.2")]
    [InlineData("save path", "4.3.5", "4.4")]
    [InlineData("create tags", "4.1.9", "4.2")]
    [InlineData("pause", "5.2.0", "5.3")]
    [InlineData("store", "5.1.0", "5.2")]
    public async Task What_the_version_does_not_have_is_unsupported_and_nothing_is_sent(string operation, string version, string release)
    {
        await using var scene = await ConnectAsync(version);

        (await Failure.OfAsync<ApiError.Unsupported>(() => Writes[operation](scene.Api))).What.Should().Contain($"needs qBittorrent {release};");

        scene.Server.Requests.Should().BeEmpty();
    }

    [Theory]
    [InlineData("save path", "torrents/setSavePath", 409, typeof(ApiError.Conflict))]
    [InlineData("download path", "torrents/setDownloadPath", 409, typeof(ApiError.Conflict))]
    [InlineData("comment", "torrents/setComment", 500, typeof(ApiError.ServerFault))]
    public async Task A_refusal_has_its_cause(string operation, string action, int status, Type cause)
    {
        await using var scene = await ConnectAsync("5.3.0");
        scene.Server.Next(action, status);

        (await Failure.OfAsync(() => Writes[operation](scene.Api))).Should().BeOfType(cause);
    }

    [Fact]
    public async Task An_unknown_torrent_is_missing_and_nothing_is_written()
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");

        await Failure.OfAsync<ApiError.MissingTorrent>(() => scene.Api.SetCommentAsync(Sample.Hash(1), "x"));
        await Failure.OfAsync<ApiError.MissingTorrent>(() => scene.Api.GetPropertiesAsync(Sample.Hash(1)));

        scene.Server.Requests.Should().OnlyContain(request => request.Method == "GET");
    }

    [Fact]
    public async Task Properties_are_understood()
    {
        await using var scene = await Scene.ConnectedAsync("4.2.5");
        scene.Server.Next("torrents/properties", 200, """
            {"comment":"c","created_by":"p","creation_date":1767348000,"last_seen":-1,"piece_size":16384,"pieces_num":7,"pieces_have":3,"total_wasted":5,"total_downloaded_session":10,
             "total_uploaded_session":11,"dl_speed_avg":12,"up_speed_avg":-1,"nb_connections":2,"nb_connections_limit":100,"reannounce":14,"popularity":0.5,"download_path":"/d"}
            """);

        var properties = await scene.Api.GetPropertiesAsync(Sample.Hash(1));

        scene.Server.Requests.Should().ContainSingle().Which.Line.Should().Be($"GET /api/v2/torrents/properties?hash={Key}");
        properties.Should().Be(new QBittorrentProperties
        {
            Comment = "c", CreatedBy = "p", CreatedAt = DateTimeOffset.FromUnixTimeSeconds(1767348000), PieceLengthBytes = 16384, PieceCount = 7, PiecesHere = 3, WastedBytes = 5,
            DownloadedInSessionBytes = 10, UploadedInSessionBytes = 11, AverageDownloadRate = 12, Connections = 2, ConnectionsLimit = 100,
            NextAnnounceIn = TimeSpan.FromSeconds(14), Popularity = 0.5, DownloadPath = "/d",
        });
    }

    [Fact]
    public async Task Torrents_are_counted()
    {
        await using var scene = await Scene.ConnectedAsync("5.0.0");
        scene.Server.Next("torrents/count", 200, "17").Next("torrents/count", 200, "many");

        (await scene.Api.GetCountAsync()).Should().Be(17);
        await Failure.OfAsync<ApiError.UnexpectedResponse>(() => scene.Api.GetCountAsync());

        scene.Server.Requests[0].Line.Should().Be("GET /api/v2/torrents/count");
    }

    [Fact]
    public async Task Metadata_is_fetched_by_the_text_that_was_asked_for()
    {
        await using var scene = await Scene.ConnectedAsync("5.2.0");
        scene.Server.Next("torrents/fetchMetadata", 202, "{}").Next("torrents/fetchMetadata", 200, "{}")
            .Next("torrents/saveMetadata", (_, _) => Task.FromResult<HttpResponseMessage?>(new() { Content = new ByteArrayContent(Sample.File.Bytes.ToArray()) }));

        var early = await scene.Api.FetchMetadataAsync(new Uri("http://t.test/a"));
        var found = await scene.Api.FetchMetadataAsync(new Uri("http://t.test/a"));

        (early, found!.Hash).Should().Be((null, Sample.File.Hash));
        scene.Server.Requests.Select(request => (request.Line, request.Body)).Should().Equal(
            ("POST /api/v2/torrents/fetchMetadata", "source=http%3A%2F%2Ft.test%2Fa"),
            ("POST /api/v2/torrents/fetchMetadata", "source=http%3A%2F%2Ft.test%2Fa"),
            ("GET /api/v2/torrents/saveMetadata?source=http%3A%2F%2Ft.test%2Fa", ""));
    }

    [Theory]
    [InlineData(400, 200, typeof(ApiError.RejectedTorrent))]
    [InlineData(200, 409, typeof(ApiError.Conflict))]
    [InlineData(200, 200, typeof(ApiError.UnexpectedResponse))]
    public async Task Metadata_that_cannot_be_had_has_its_cause(int fetching, int saving, Type cause)
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");
        scene.Server.Next("torrents/fetchMetadata", fetching, "{}").Next("torrents/saveMetadata", saving, "no torrent");

        (await Failure.OfAsync(() => scene.Api.FetchMetadataAsync(MagnetLink.Create(InfoHash.Parse(Key))))).Should().BeOfType(cause);
    }

    [Fact]
    public async Task A_file_is_read_by_the_server()
    {
        await using var scene = await Scene.ConnectedAsync("5.2.0");
        scene.Server.Next("torrents/parseMetadata", 200, $$"""[{"hash":"x","infohash_v1":"{{Sample.HybridV1}}","infohash_v2":"{{Sample.HybridV2}}"}]""")
            .Next("torrents/parseMetadata", 415).Next("torrents/parseMetadata", 200, "[{}]");

        (await scene.Api.ParseMetadataAsync(Sample.File)).Should().Be(Sample.Hybrid);
        await Failure.OfAsync<ApiError.RejectedTorrent>(() => scene.Api.ParseMetadataAsync(Sample.File));
        await Failure.OfAsync<ApiError.UnexpectedResponse>(() => scene.Api.ParseMetadataAsync(Sample.File));

        scene.Server.Requests[0].Line.Should().Be("POST /api/v2/torrents/parseMetadata");
        scene.Server.Requests[0]["torrents"].Should().StartWith("d4:infod6");
    }

    [Fact]
    public async Task Data_of_clients_is_json_by_key()
    {
        await using var scene = await Scene.ConnectedAsync("5.2.0");
        scene.Server.Next("clientdata/load", 200, """{"a":{"b": 1},"c":"text"}""", times: 2);

        var all = await scene.Api.LoadClientDataAsync();
        await scene.Api.LoadClientDataAsync(["a", "c\"d"]);

        all.Should().BeEquivalentTo(new Dictionary<string, string> { ["a"] = "{\"b\": 1}", ["c"] = "\"text\"" });
        scene.Server.Requests.Select(request => WebUtility.UrlDecode(request.Line)).Should().Equal("GET /api/v2/clientdata/load", """GET /api/v2/clientdata/load?keys=["a","c\u0022d"]""");
    }

    [Fact]
    public async Task What_cannot_be_meant_is_refused()
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");
        var api = scene.Api;
        Func<Task>[] calls =
        [
            () => api.StoreClientDataAsync(new Dictionary<string, string?> { ["k"] = "{bro" }), () => api.StoreClientDataAsync(new Dictionary<string, string?> { [""] = "1" }),
            () => api.FetchMetadataAsync(Sample.File), () => api.FetchMetadataAsync(new Uri("ftp://a/")), () => api.SetSavePathAsync(Sample.Hash(1), " "),
            () => api.CreateTagsAsync(["a,b"]), () => api.LoadClientDataAsync([""]),
        ];

        foreach (var call in calls) await call.Should().ThrowAsync<ArgumentException>();

        scene.Server.Requests.Should().BeEmpty();
    }

    private static async Task<Scene> ConnectAsync(string version)
    {
        var scene = await Scene.ConnectedAsync(version);
        scene.Server.Hold(Sample.Hash(1));
        return scene;
    }
}
