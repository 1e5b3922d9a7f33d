using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.Gateway;

/// <summary>Exactly this is sent for files, rates, queue, export and transfer, and exactly this is understood.</summary>
public sealed class VerbatimSettingTests
{
    private const string Key = "0000000100000000000000000000000000000001";
    private const string Torrent = "d8:announce22:http://127.0.0.1:9/ann4:infod6:lengthi1e4:name1:a12:piece lengthi16384e6:pieces20:aaaaaaaaaaaaaaaaaaaaee";

    private static readonly Dictionary<string, Func<ITorrentApi, Task>> Writes = new()
    {
        ["skip"] = api => api.Contents!.SetPriorityAsync(Sample.Hash(1), [0, 2], ContentPriority.Skip),
        ["normal"] = api => api.Contents!.SetPriorityAsync(Sample.Hash(1), [1], ContentPriority.Normal),
        ["high"] = api => api.Contents!.SetPriorityAsync(Sample.Hash(1), [1], ContentPriority.High),
        ["maximal"] = api => api.Contents!.SetPriorityAsync(Sample.Hash(1), [1], ContentPriority.Maximal),
        ["download"] = api => api.SpeedLimits!.SetDownloadAsync(Sample.Hash(1), 50_000),
        ["no upload"] = api => api.SpeedLimits!.SetUploadAsync(MultiTarget.All, null),
        ["global download"] = api => api.SpeedLimits!.SetGlobalDownloadAsync(1),
        ["no global upload"] = api => api.SpeedLimits!.SetGlobalUploadAsync(null),
        ["alternative download"] = api => api.SpeedLimits!.SetGlobalDownloadAsync(2048, SpeedProfile.Alternative),
        ["alternative upload"] = api => api.SpeedLimits!.SetGlobalUploadAsync(2049, SpeedProfile.Alternative),
        ["top"] = api => api.Queue!.MoveToTopAsync(Sample.Hash(1)),
        ["up"] = api => api.Queue!.MoveUpAsync(Sample.Hash(1)),
        ["down"] = api => api.Queue!.MoveDownAsync(Sample.Hash(1)),
        ["bottom"] = api => api.Queue!.MoveToBottomAsync(Sample.Hash(1)),
    };

    public static MatrixTheoryData<string, (string Operation, string Action, string Body)> Common => new(
        ["4.2.5", "4.5.2", "5.1.0", "5.3.0"],
        [
            ("skip", "torrents/filePrio", $"hash={Key}&id=0%7C2&priority=0"),
            ("normal", "torrents/filePrio", $"hash={Key}&id=1&priority=1"),
            ("high", "torrents/filePrio", $"hash={Key}&id=1&priority=6"),
            ("maximal", "torrents/filePrio", $"hash={Key}&id=1&priority=7"),
            ("download", "torrents/setDownloadLimit", $"hashes={Key}&limit=50000"),
            ("no upload", "torrents/setUploadLimit", "hashes=all&limit=0"),
            ("global download", "app/setPreferences", "json=%7B%22dl_limit%22%3A1024%7D"),
            ("no global upload", "app/setPreferences", "json=%7B%22up_limit%22%3A0%7D"),
            ("alternative download", "app/setPreferences", "json=%7B%22alt_dl_limit%22%3A2048%7D"),
            ("alternative upload", "app/setPreferences", "json=%7B%22alt_up_limit%22%3A3072%7D"),
            ("top", "torrents/topPrio", $"hashes={Key}"),
            ("up", "torrents/increasePrio", $"hashes={Key}"),
            ("down", "torrents/decreasePrio", $"hashes={Key}"),
            ("bottom", "torrents/bottomPrio", $"hashes={Key}"),
        ]);

    [Theory]
    [MemberData(nameof(Common))]
    public async Task This_body_goes_to_this_route(string version, (string Operation, string Action, string Body) expected)
    {
        await using var scene = await ConnectAsync(version);

        await Writes[expected.Operation](scene.Api);

        var request = scene.Server.Requests.Single(request => request.Method == "POST");
        (request.Line, request.Body).Should().Be(($"POST /api/v2/{expected.Action}", expected.Body));
    }

    [Fact]
    public async Task Before_4_1_5_each_file_has_a_request_of_its_own()
    {
        await using var scene = await ConnectAsync("4.1.4");

        await scene.Api.Contents!.SetPriorityAsync(Sample.Hash(1), [0, 2], ContentPriority.Skip);

        scene.Server.Requests.Where(request => request.Method == "POST").Select(request => request.Body)
            .Should().Equal($"hash={Key}&id=0&priority=0", $"hash={Key}&id=2&priority=0");
    }

    [Theory]
    [InlineData(404, typeof(ApiError.MissingTorrent))]
    [InlineData(409, typeof(ApiError.Conflict))]
    [InlineData(400, typeof(ApiError.UnexpectedResponse))]
    public async Task A_refused_priority_has_its_cause(int status, Type cause)
    {
        await using var scene = await ConnectAsync("5.3.0");
        scene.Server.Next("torrents/filePrio", status);

        var set = () => scene.Api.Contents!.SetPriorityAsync(Sample.Hash(1), [9], ContentPriority.High);

        (await set.Should().ThrowAsync<TorrentApiException>()).Which.Error.Should().BeOfType(cause);
    }

    [Theory]
    [InlineData(SpeedProfile.Normal, 1024L, null)]
    [InlineData(SpeedProfile.Alternative, 10_240L, 20_480L)]
    public async Task Global_rates_are_read_among_the_preferences(SpeedProfile profile, long? download, long? upload)
    {
        await using var scene = await ConnectAsync("5.1.0");
        scene.Server.Next("app/preferences", 200, """{"web_ui_password":"x","dl_limit":1024,"alt_dl_limit":10240,"scan_dirs":{"/a":{"dl_limit":7}},"up_limit":0,"alt_up_limit":20480}""");

        var limits = await scene.Api.SpeedLimits!.GetGlobalAsync(profile);

        limits.Should().Be(new SpeedLimits { Download = download, Upload = upload });
        scene.Server.Requests[^1].Line.Should().Be("GET /api/v2/app/preferences");
    }

    [Theory]
    [InlineData("0", SpeedProfile.Normal)]
    [InlineData("1", SpeedProfile.Alternative)]
    public async Task The_profile_in_force_is_a_digit(string digit, SpeedProfile profile)
    {
        await using var scene = await ConnectAsync("5.1.0");
        scene.Server.Next("transfer/speedLimitsMode", 200, digit);

        (await scene.Api.SpeedLimits!.GetProfileAsync()).Should().Be(profile);
    }

    [Fact]
    public async Task A_mode_that_is_no_digit_is_not_understood()
    {
        await using var scene = await ConnectAsync("5.1.0");
        scene.Server.Next("transfer/speedLimitsMode", 200, "slow");

        var get = () => scene.Api.SpeedLimits!.GetProfileAsync();

        (await get.Should().ThrowAsync<TorrentApiException>()).Which.Error.Should().BeOfType<ApiError.UnexpectedResponse>();
    }

    [Fact]
    public async Task From_4_5_a_profile_is_set()
    {
        await using var scene = await ConnectAsync("4.5.0");

        await scene.Api.SpeedLimits!.SetProfileAsync(SpeedProfile.Alternative);

        (scene.Server.Requests[^1].Line, scene.Server.Requests[^1].Body).Should().Be(("POST /api/v2/transfer/setSpeedLimitsMode", "mode=1"));
    }

    [Fact]
    public async Task Before_4_5_a_profile_is_toggled_only_where_it_is_not_in_force_and_looked_at_again()
    {
        await using var scene = await ConnectAsync("4.2.5");
        scene.Server.Next("transfer/speedLimitsMode", 200, "0").Next("transfer/speedLimitsMode", 200, "1", times: 2);

        await scene.Api.SpeedLimits!.SetProfileAsync(SpeedProfile.Alternative);
        await scene.Api.SpeedLimits!.SetProfileAsync(SpeedProfile.Alternative);

        scene.Server.Actions.Should().Equal(
            "transfer/speedLimitsMode", "transfer/toggleSpeedLimitsMode", "transfer/speedLimitsMode", "transfer/speedLimitsMode");
    }

    [Fact]
    public async Task Before_4_5_a_toggle_that_another_client_undid_is_a_conflict()
    {
        await using var scene = await ConnectAsync("4.2.5");
        scene.Server.Next("transfer/speedLimitsMode", 200, "0", times: 2);

        var set = () => scene.Api.SpeedLimits!.SetProfileAsync(SpeedProfile.Alternative);

        (await set.Should().ThrowAsync<TorrentApiException>()).Which.Error.Should().BeOfType<ApiError.Conflict>();
    }

    [Fact]
    public async Task A_queue_that_is_off_is_a_conflict()
    {
        await using var scene = await ConnectAsync("5.3.0");
        scene.Server.Next("torrents/bottomPrio", 409, "Torrent queueing must be enabled");

        var move = () => scene.Api.Queue!.MoveToBottomAsync(Sample.Hash(1));

        (await move.Should().ThrowAsync<TorrentApiException>()).Which.Error.Should().BeOfType<ApiError.Conflict>();
    }

    [Fact]
    public async Task A_torrent_is_exported_whatever_its_content_type()
    {
        await using var scene = await ConnectAsync("4.5.2");
        scene.Server.Next("torrents/export", 200, Torrent);

        var file = await scene.Api.Export!.GetFileAsync(Sample.Hash(1));

        file.Name.Should().Be("a");
        scene.Server.Requests[^1].Line.Should().Be($"GET /api/v2/torrents/export?hash={Key}");
    }

    [Theory]
    [InlineData(409, "Unable to export torrent file. Error: Missing metadata", typeof(ApiError.Conflict))]
    [InlineData(404, "Not Found", typeof(ApiError.MissingTorrent))]
    [InlineData(200, "<html>no torrent</html>", typeof(ApiError.UnexpectedResponse))]
    public async Task An_export_that_fails_has_its_cause(int status, string body, Type cause)
    {
        await using var scene = await ConnectAsync("5.1.0");
        scene.Server.Next("torrents/export", status, body, times: 2);
        if (status == 404) scene.Server.Torrents.Clear();

        var export = () => scene.Api.Export!.GetFileAsync(Sample.Hash(1));

        (await export.Should().ThrowAsync<TorrentApiException>()).Which.Error.Should().BeOfType(cause);
    }

    [Fact]
    public async Task The_transfer_is_read_in_the_words_of_the_model()
    {
        await using var scene = await ConnectAsync("5.3.0");
        scene.Server.Next(
            "transfer/info", 200,
            """{"connection_status":"firewalled","dht_nodes":12,"dl_info_data":5000000000,"dl_info_speed":7,"dl_rate_limit":0,"last_external_address_v4":"","up_info_data":3,"up_info_speed":2}""");

        var transfer = await scene.Api.Transfer!.GetAsync();

        transfer.Should().Be(new TransferInfo
        {
            Connection = ConnectionStatus.Firewalled, DhtNodes = 12, DownloadRate = 7, UploadRate = 2, SessionDownloadedBytes = 5_000_000_000, SessionUploadedBytes = 3,
        });
    }

    private static async Task<Scene> ConnectAsync(string version)
    {
        var scene = await Scene.ConnectedAsync(version);
        scene.Server.Hold(Sample.Hash(1));
        return scene;
    }
}
