using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.ApiV1;

/// <summary>Limits, queue, names, places, pieces and peers of the API v1: exactly this is sent, and exactly this is understood.</summary>
public sealed class VerbatimSettingTests
{
    private const string Key = "0000000100000000000000000000000000000001";
    private const string Nobody = "0000000000000000000000000000000000000000";
    private const string Look = "GET query/torrents ";

    private static readonly Dictionary<string, Func<ITorrentApi, Task>> Operations = new()
    {
        ["skip"] = api => api.Contents!.SetPriorityAsync(Sample.Hash(1), [0], ContentPriority.Skip),
        ["download"] = api => api.SpeedLimits!.SetDownloadAsync(Sample.Hash(1), 50_000),
        ["no upload"] = api => api.SpeedLimits!.SetUploadAsync(MultiTarget.All, null),
        ["global download"] = api => api.SpeedLimits!.SetGlobalDownloadAsync(2049),
        ["no global upload"] = api => api.SpeedLimits!.SetGlobalUploadAsync(null),
        ["top"] = api => api.Queue!.MoveToTopAsync(Sample.Hash(1)),
        ["up"] = api => api.Queue!.MoveUpAsync(Sample.Hash(1)),
        ["down"] = api => api.Queue!.MoveDownAsync(Sample.Hash(1)),
        ["bottom"] = api => api.Queue!.MoveToBottomAsync(MultiTarget.All),
        ["rename"] = api => api.Naming!.RenameAsync(Sample.Hash(1), "a b"),
        ["move"] = api => api.Relocation!.MoveAsync(Sample.Hash(1), "/data"),
        ["manage"] = api => api.Relocation!.EnableAutomaticManagementAsync(MultiTarget.All),
        ["super seed"] = api => api.Picking!.SetAsync(Sample.Hash(1), new PickingOptions { SuperSeeding = true }),
        ["in order"] = api => api.Picking!.SetAsync(Sample.Hash(1), new PickingOptions { Sequential = true }),
    };

    [Theory]
    [InlineData("skip", "4.0.4", Look, Look, $"GET query/propertiesFiles/{Nobody} ", $"GET query/propertiesFiles/{Key} ", $"POST command/setFilePrio hash={Key}&id=0&priority=0")]
    [InlineData("download", "3.2.0", Look, $"POST command/setTorrentsDlLimit hashes={Key}&limit=50000")]
    [InlineData("no upload", "4.0.4", Look, $"POST command/setTorrentsUpLimit hashes={Key}&limit=0")]
    [InlineData("global download", "4.0.4", "GET query/preferences ", "POST command/setPreferences json=%7B%22dl_limit%22%3A3072%7D")]
    [InlineData("global download", "3.3.4", "GET query/preferences ", "POST command/setPreferences json=%7B%22dl_limit%22%3A3%7D")]
    [InlineData("no global upload", "3.2.0", "GET query/preferences ", "POST command/setPreferences json=%7B%22up_limit%22%3A0%7D")]
    [InlineData("top", "4.0.4", Look, $"POST command/topPrio hashes={Key}")]
    [InlineData("up", "4.0.4", Look, $"POST command/increasePrio hashes={Key}")]
    [InlineData("down", "3.2.0", Look, $"POST command/decreasePrio hashes={Key}")]
    [InlineData("bottom", "4.0.4", Look, $"POST command/bottomPrio hashes={Key}")]
    [InlineData("rename", "4.0.4", Look, $"POST command/rename hash={Key}&name=a%20b")]
    [InlineData("move", "4.0.4", Look, $"POST command/setLocation hashes={Key}&location=%2Fdata", Look)]
    [InlineData("manage", "4.0.4", Look, $"POST command/setAutoTMM hashes={Key}&enable=true")]
    [InlineData("super seed", "3.2.0", Look, $"POST command/setSuperSeeding hashes={Key}&value=true")]
    [InlineData("in order", "3.2.0", Look, Look, $"POST command/toggleSequentialDownload hashes={Key}", Look)]
    public async Task A_write_is_sent_so(string operation, string version, params string[] sent)
    {
        await using var scene = await ConnectAsync(version);

        await scene.FinishAsync(FinishAsync(Operations[operation](scene.Api)));

        scene.Server.Requests.Select(request => $"{request.Method} {request.Action} {request.Body}").Should().Equal(sent);
    }

    [Fact]
    public async Task A_queue_that_is_off_is_a_conflict()
    {
        await using var scene = await ConnectAsync("4.0.4");
        scene.Server.HasQueue = false;

        await Failure.OfAsync<ApiError.Conflict>(() => Operations["up"](scene.Api));
    }

    [Fact]
    public async Task A_move_to_a_folder_that_is_not_there_shows_nowhere_and_is_a_conflict()
    {
        await using var scene = await ConnectAsync("4.0.4");

        var error = await Failure.OfAsync(() => scene.FinishAsync(FinishAsync(scene.Api.Relocation!.MoveAsync(Sample.Hash(1), "/nowhere"))));

        error.Should().BeOfType<ApiError.Conflict>();
    }

    [Fact]
    public async Task First_and_last_pieces_of_what_cannot_be_watched_are_a_conflict()
    {
        await using var scene = await ConnectAsync("4.0.4");

        var error = await Failure.OfAsync(() => scene.FinishAsync(FinishAsync(scene.Api.Picking!.SetAsync(Sample.Hash(1), new PickingOptions { FirstLastPieceFirst = true }))));

        error.Should().BeOfType<ApiError.Conflict>();
    }

    [Fact]
    public async Task A_limit_that_the_server_would_take_for_none_is_unsupported()
    {
        await using var scene = await ConnectAsync("4.0.4");

        await Failure.OfAsync<ApiError.Unsupported>(() => scene.Api.SpeedLimits!.SetDownloadAsync(Sample.Hash(1), 1L << 31));

        scene.Server.Requests.Should().NotContain(request => request.Method == "POST");
    }

    [Fact]
    public async Task Before_3_3_5_the_limits_of_a_torrent_are_asked_for_by_command()
    {
        await using var scene = await ConnectAsync("3.3.4");
        scene.Server.Next("command/getTorrentsDlLimit", 200, $$"""{"{{Key}}":5000}""").Next("command/getTorrentsUpLimit", 200, $$"""{"{{Key}}":-1}""");

        (await scene.Api.SpeedLimits!.GetAsync(Sample.Hash(1))).Should().Be(new SpeedLimits { Download = 5000, Upload = null });
    }

    [Theory]
    [InlineData("4.0.4", 10_240, 10_240L)]
    [InlineData("3.3.4", 10, 10_240L)]
    public async Task The_settings_count_KiB_before_3_3_5(string version, int told, long rate)
    {
        await using var scene = await ConnectAsync(version);
        scene.Server.Next("query/preferences", 200, $$"""{"dl_limit":{{told}},"up_limit":-1}""");

        (await scene.Api.SpeedLimits!.GetGlobalAsync()).Should().Be(new SpeedLimits { Download = rate, Upload = null });
    }

    [Fact]
    public async Task A_profile_is_toggled_only_where_it_is_not_in_force_and_looked_at_again()
    {
        await using var scene = await ConnectAsync("3.2.0");
        scene.Server.Next("command/alternativeSpeedLimitsEnabled", 200, "0").Next("command/alternativeSpeedLimitsEnabled", 200, "1", times: 2);

        await scene.Api.SpeedLimits!.SetProfileAsync(SpeedProfile.Alternative);
        await scene.Api.SpeedLimits!.SetProfileAsync(SpeedProfile.Alternative);

        scene.Server.Actions.Count(action => action == "command/toggleAlternativeSpeedLimits").Should().Be(1);
    }

    [Fact]
    public async Task Pieces_web_seeds_and_peers_are_asked_for_by_path_or_query()
    {
        await using var scene = await ConnectAsync("4.0.4");
        scene.Server.Next($"query/getPieceStates/{Nobody}", 200).Next($"query/getPieceStates/{Key}", 200, "[0,2]");
        scene.Server.Next($"query/getPieceHashes/{Nobody}", 200).Next($"query/getPieceHashes/{Key}", 200, """["ab"]""");
        scene.Server.Next($"query/propertiesWebSeeds/{Nobody}", 200).Next($"query/propertiesWebSeeds/{Key}", 200, """[{"url":"http://a.test/"}]""");
        scene.Server.Next("sync/torrent_peers", 200, """{"full_update":true,"peers":{"10.0.0.1:1":{"ip":"10.0.0.1","port":1}},"rid":1}""");

        (await scene.Api.Pieces!.ListStatesAsync(Sample.Hash(1))).Should().Equal(PieceState.Missing, PieceState.Here);
        (await scene.Api.Pieces!.ListHashesAsync(Sample.Hash(1))).Should().Equal("ab");
        (await scene.Api.WebSeeds!.ListAsync(Sample.Hash(1))).Should().Equal("http://a.test/");
        (await scene.Api.Swarm!.ListPeersAsync(Sample.Hash(1))).Should().ContainSingle().Which.Host.Should().Be("10.0.0.1");

        scene.Server.Requests[^1].Line.Should().Be($"GET /sync/torrent_peers?hash={Key}&rid=0");
    }

    private static async Task<Scene> ConnectAsync(string version)
    {
        var scene = await Scene.ConnectedAsync(version);
        scene.Server.Hold(Sample.Hash(1));
        return scene;
    }

    private static async Task<bool> FinishAsync(Task task)
    {
        await task;
        return true;
    }
}
