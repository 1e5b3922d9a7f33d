using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.Native;

/// <summary>Exactly this is sent for the server itself on API v2, and exactly this is understood.</summary>
public sealed class VerbatimServerTests
{
    [Fact]
    public async Task The_build_is_told()
    {
        await using var scene = await Scene.ConnectedAsync("5.1.0");
        scene.Server.Next("app/buildInfo", 200, """{"bitness":64,"boost":"1.83.0","libtorrent":"2.0.11.0","openssl":"3.5.7","platform":"linux","qt":"6.8.2","zlib":"1.3.1"}""");

        var build = await scene.Api.Application.GetBuildInfoAsync();

        build.Should().Be(new QBittorrentBuildInfo { Bitness = 64, Boost = "1.83.0", Libtorrent = "2.0.11.0", OpenSsl = "3.5.7", Platform = "linux", Qt = "6.8.2", Zlib = "1.3.1" });
        Line(scene).Should().Be("GET /api/v2/app/buildInfo");
    }

    [Theory]
    [InlineData("/downloads/", "/downloads")]
    [InlineData("/", "/")]
    [InlineData(@"C:\", @"C:\")]
    public async Task The_default_path_has_no_separator_at_its_end(string told, string path)
    {
        await using var scene = await Scene.ConnectedAsync("4.2.5");
        scene.Server.Next("app/defaultSavePath", 200, told);

        (await scene.Api.Application.GetDefaultSavePathAsync()).Should().Be(path);
        Line(scene).Should().Be("GET /api/v2/app/defaultSavePath");
    }

    [Fact]
    public async Task The_time_of_the_start_is_in_seconds()
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");
        scene.Server.Next("app/processInfo", 200, """{"launch_time":1795273583}""");

        (await scene.Api.Application.GetLaunchTimeAsync()).Should().Be(DateTimeOffset.FromUnixTimeSeconds(1795273583));
        Line(scene).Should().Be("GET /api/v2/app/processInfo");
    }

    [Theory]
    [InlineData(QBittorrentDirectoryContent.All, "all")]
    [InlineData(QBittorrentDirectoryContent.Files, "files")]
    [InlineData(QBittorrentDirectoryContent.Folders, "dirs")]
    public async Task A_folder_is_listed(QBittorrentDirectoryContent kind, string mode)
    {
        await using var scene = await Scene.ConnectedAsync("5.1.0");
        scene.Server.Next("app/getDirectoryContent", 200, """["/d/f.txt","/d/sub",5]""");

        (await scene.Api.Application.ListDirectoryAsync("/d", kind)).Should().Equal("/d/f.txt", "/d/sub");
        Line(scene).Should().Be($"GET /api/v2/app/getDirectoryContent?dirPath=%2Fd&mode={mode}");
    }

    [Theory]
    [InlineData(404)]
    [InlineData(400)]
    public async Task A_folder_that_is_not_there_is_a_conflict(int status)
    {
        await using var scene = await Scene.ConnectedAsync("5.1.0");
        scene.Server.Next("app/getDirectoryContent", status, "Directory does not exist");

        await Failure.OfAsync<ApiError.Conflict>(() => scene.Api.Application.ListDirectoryAsync("/d"));
    }

    [Fact]
    public async Task Network_interfaces_and_their_addresses_are_listed()
    {
        await using var scene = await Scene.ConnectedAsync("4.2.5");
        scene.Server.Next("app/networkInterfaceList", 200, """[{"name":"Ethernet 2","value":"eth0"},{"value":"lo"},{"name":"x"}]""");
        scene.Server.Next("app/networkInterfaceAddressList", 200, """["127.0.0.1","::1"]""");

        (await scene.Api.Application.ListNetworkInterfacesAsync()).Should().Equal(new QBittorrentNetworkInterface("eth0", "Ethernet 2"), new QBittorrentNetworkInterface("lo", "lo"));
        (await scene.Api.Application.ListNetworkAddressesAsync("lo")).Should().Equal("127.0.0.1", "::1");

        scene.Server.Requests.Select(request => request.Line).Should().Equal("GET /api/v2/app/networkInterfaceList", "GET /api/v2/app/networkInterfaceAddressList?iface=lo");
    }

    [Fact]
    public async Task Cookies_are_listed_and_their_values_not_shown()
    {
        await using var scene = await Scene.ConnectedAsync("5.1.0");
        scene.Server.Next("app/cookies", 200, """[{"domain":"a.test","expirationDate":2000000000,"name":"n","path":"/","value":"s3cret"},{"domain":".b.test","expirationDate":-1,"name":"m","path":"/x","value":"w"},{"name":""}]""");

        var cookies = await scene.Api.Application.ListCookiesAsync();

        cookies.Should().Equal(
            new QBittorrentCookie { Name = "n", Value = "s3cret", Domain = "a.test", Path = "/", ExpiresAt = DateTimeOffset.FromUnixTimeSeconds(2000000000) },
            new QBittorrentCookie { Name = "m", Value = "w", Domain = ".b.test", Path = "/x" });
        cookies[0].ToString().Should().Be("n (a.test)");
        Line(scene).Should().Be("GET /api/v2/app/cookies");
    }

    [Fact]
    public async Task All_cookies_are_replaced()
    {
        await using var scene = await Scene.ConnectedAsync("5.1.0");
        scene.Server.Next("app/setCookies", 200);

        await scene.Api.Application.SetCookiesAsync([new() { Name = "n", Value = "v", Domain = "a.test", Path = "/", ExpiresAt = DateTimeOffset.FromUnixTimeSeconds(5) }, new() { Name = "m" }]);

        Line(scene).Should().Be("POST /api/v2/app/setCookies");
        scene.Server.Requests[^1]["cookies"].Should().Be(
            """[{"name":"n","domain":"a.test","path":"/","value":"v","expirationDate":5},{"name":"m","domain":"","path":"","value":""}]""");
    }

    [Fact]
    public async Task A_key_is_made_told_and_deleted_and_never_shown()
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");
        scene.Server.Next("app/rotateAPIKey", 200, """{"apiKey":"qbt_1"}""").Next("app/preferences", 200, """{"web_ui_api_key":"qbt_1"}""")
            .Next("app/deleteAPIKey", 204).Next("app/preferences", 200, """{"web_ui_api_key":""}""");

        var made = await scene.Api.ApiKeys.RotateAsync();
        var told = await scene.Api.ApiKeys.GetAsync();
        await scene.Api.ApiKeys.DeleteAsync();
        var gone = await scene.Api.ApiKeys.GetAsync();

        (made.Value, told, gone).Should().Be(("qbt_1", new QBittorrentApiKey("qbt_1"), null));
        made.ToString().Should().Be("API key");
        scene.Server.Requests.Select(request => request.Line).Should().Equal(
            "POST /api/v2/app/rotateAPIKey", "GET /api/v2/app/preferences", "POST /api/v2/app/deleteAPIKey", "GET /api/v2/app/preferences");
    }

    [Fact]
    public async Task An_answer_without_a_key_is_not_understood()
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");
        scene.Server.Next("app/rotateAPIKey", 200, "{}");

        await Failure.OfAsync<ApiError.UnexpectedResponse>(() => scene.Api.ApiKeys.RotateAsync());
    }

    [Fact]
    public async Task A_test_mail_is_sent()
    {
        await using var scene = await Scene.ConnectedAsync("5.1.0");
        scene.Server.Next("app/sendTestEmail", 200);

        await scene.Api.Application.SendTestMailAsync();

        (Line(scene), scene.Server.Requests[^1].Body).Should().Be(("POST /api/v2/app/sendTestEmail", ""));
    }

    [Fact]
    public async Task The_server_is_ended()
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");
        scene.Server.Next("app/shutdown", 200);

        await scene.Api.Application.ShutdownAsync();

        (Line(scene), scene.Server.Requests[^1].Body).Should().Be(("POST /api/v2/app/shutdown", ""));
    }

    [Fact]
    public async Task Statistics_stand_in_the_full_answer_of_maindata()
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");
        scene.Server.Next("sync/maindata", 200, """
            {"rid":1,"full_update":true,"torrents":{"a":{"server_state":{"alltime_dl":9}}},"server_state":{"alltime_dl":4096,"alltime_ul":2048,"average_time_queue":12,"dht_nodes":3,"dl_info_data":100,
            "up_info_data":50,"global_ratio":"0.5","last_external_address_v4":"192.0.2.7","last_external_address_v6":"","queued_io_jobs":2,"read_cache_hits":"25","read_cache_overload":"50",
            "write_cache_overload":"0","total_buffers_size":7,"total_peer_connections":8,"total_queued_size":9,"total_wasted_session":10,"session_state":false}}
            """);

        var statistics = await scene.Api.GetStatisticsAsync();

        statistics.Should().Be(new QBittorrentStatistics
        {
            TotalDownloadedBytes = 4096, TotalUploadedBytes = 2048, TotalRatio = 0.5, SessionDownloadedBytes = 100, SessionUploadedBytes = 50, SessionWastedBytes = 10, PeerConnections = 8,
            DhtNodes = 3, ReadCacheHits = 0.25, ReadCacheOverload = 0.5, WriteCacheOverload = 0, BufferBytes = 7, QueuedBytes = 9, QueuedJobs = 2,
            AverageTimeInQueue = TimeSpan.FromMilliseconds(12), ExternalAddressV4 = "192.0.2.7", IsSessionPaused = false,
        });
        Line(scene).Should().Be("GET /api/v2/sync/maindata?rid=0");
    }

    [Fact]
    public async Task The_list_has_what_the_model_has_no_place_for()
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");
        scene.Server.Next("torrents/info", 200, $$"""
            [{"hash":"{{Sample.Hash(1).V1Hex}}","infohash_v1":"{{Sample.Hash(1).V1Hex}}","infohash_v2":"","name":"A","magnet_uri":"magnet:?xt=x&tr=s3cret","comment":"","created_by":"m","creation_date":5,
            "download_path":"/i/","root_path":"","seen_complete":-1,"completed":1,"downloaded_session":2,"uploaded_session":3,"total_wasted":4,"popularity":0.5,"reannounce":60,"trackers_count":6,
            "connections_count":7,"connections_limit":100,"piece_size":-1,"pieces_num":-1,"pieces_have":0,"inactive_seeding_time_limit":-2,"max_ratio":-1,"max_seeding_time":90,
            "max_inactive_seeding_time":-1,"share_limit_action":"Default","share_limits_mode":"MatchAny"},{"name":"no hash"},5]
            """);

        var torrent = (await scene.Api.ListNativeAsync()).Should().ContainSingle().Which;

        torrent.Should().Be(new QBittorrentTorrent
        {
            Hash = Sample.Hash(1), Name = "A", Magnet = "magnet:?xt=x&tr=s3cret", Comment = "", CreatedBy = "m", CreatedAt = DateTimeOffset.FromUnixTimeSeconds(5), DownloadPath = "/i",
            CompletedBytes = 1, SessionDownloadedBytes = 2, SessionUploadedBytes = 3, WastedBytes = 4, Popularity = 0.5, NextAnnounce = TimeSpan.FromMinutes(1), TrackerCount = 6,
            Connections = 7, MaxConnections = Limit<int>.At(100), PiecesHere = 0, InactiveSeedingTimeLimit = Limit<TimeSpan>.Global, EffectiveRatioLimit = Limit<double>.Unlimited,
            EffectiveSeedingTimeLimit = Limit<TimeSpan>.At(TimeSpan.FromMinutes(90)), EffectiveInactiveSeedingTimeLimit = Limit<TimeSpan>.Unlimited, ShareLimitAction = "Default",
            ShareLimitMode = "MatchAny",
        });
        torrent.ToString().Should().NotContain("s3cret");
        Line(scene).Should().Be("GET /api/v2/torrents/info");
    }

    private static string Line(Scene scene) => scene.Server.Requests[^1].Line;
}
