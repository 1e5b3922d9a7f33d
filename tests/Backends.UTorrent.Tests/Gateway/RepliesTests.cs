using TorrentApi.Backends.UTorrent.Tests.Scripted;

namespace TorrentApi.Backends.UTorrent.Tests.Gateway;

/// <summary>Exactly these answers are understood.</summary>
public sealed class RepliesTests
{
    private static readonly string H = Sample.Key(1);

    [Fact]
    public async Task Settings_are_read_whatever_they_say_of_their_type()
    {
        await using var scene = new Scene();

        var settings = await scene.Api.Settings.ListAsync();

        settings.Select(setting => (setting.Name, setting.Kind, setting.Value, setting.Number, setting.IsOn, setting.IsReadable)).Should().Equal(
            ("webui.uconnect_enable", UTorrentSettingKind.Switch, "false", null, false, true),
            ("max_dl_rate", UTorrentSettingKind.Number, "100", 100, null, true),
            ("boss_pw", UTorrentSettingKind.Number, "text", null, null, false));
        settings[2].ToString().Should().NotContain("text", "a value may be a secret");
    }

    [Theory]
    [InlineData("""{"files":["H",[["d\\a",10,5,2],["b",0,0,0],[],["c","4","4","3",1,2,true]]]}""")]
    [InlineData("""{"files":["OTHER",[]],"files":["H",[["d\\a",10,5,2],["b",0,0,0],[],["c","4","4","3"]]]}""")]
    public async Task Files_are_read_from_one_array_or_from_several_of_one_name(string body)
    {
        await using var scene = new Scene();
        scene.Server.Say("getfiles", body.Replace("\"H\"", $"\"{H}\"", StringComparison.Ordinal));

        var files = await scene.Api.ListContentsAsync(Sample.Hash(1));

        files.Select(file => (file.Index, file.Path, file.SizeBytes, file.Progress, file.Priority)).Should().Equal(
            (0, "d/a", 10L, 0.5, ContentPriority.Normal), (1, "b", 0L, 1.0, ContentPriority.Skip), (3, "c", 4L, 1.0, ContentPriority.High));
    }

    [Theory]
    [InlineData("""{"build":1}""")]
    [InlineData("""{"build":1,"props":[]}""")]
    public async Task Properties_that_are_not_told_mean_that_the_torrent_is_missing(string body)
    {
        await using var scene = new Scene();
        scene.Server.Say("getprops", body);

        (await Failure.OfAsync<ApiError.MissingTorrent>(() => scene.Api.GetPropertiesAsync(Sample.Hash(1)))).Targets.Should().Be(MultiTarget.Of(Sample.Hash(1)));
    }

    [Theory]
    [InlineData("""{"build":1,"version":{"product_code":"server","major_version":3,"minor_version":"3"}}""")]
    [InlineData("""{"build":1,"version":[{"product_code":"server","major_version":3,"minor_version":3}]}""")]
    public async Task A_version_is_an_object_or_an_array_of_one(string body)
    {
        await using var scene = new Scene();
        scene.Server.Say("getversion", body);

        var version = await scene.Api.GetVersionAsync();

        (version.ProductCode, version.Major, version.Minor).Should().Be(("server", 3, 3));
    }

    [Fact]
    public async Task Directories_tell_their_free_space_in_MB()
    {
        await using var scene = new Scene();
        scene.Server.Say("list-dirs", """{"download-dirs":[{"path":"/d","available":"3"},{"path":"/e","available":-1}]}""");

        var directories = await scene.Api.ListDirectoriesAsync();

        directories.Select(one => (one.Index, one.Path, one.FreeBytes)).Should().Equal((0, "/d", 3 * 1024 * 1024), (1, "/e", null));
        (await scene.Api.Require<ITransferFeature>().GetFreeSpaceAsync()).Should().Be(3 * 1024 * 1024);
    }

    [Fact]
    public async Task Sessions_history_and_peers_are_read()
    {
        await using var scene = new Scene();
        scene.Server.Say("get-sessions", """{"sessions":[{"guid":"g","peer_ip":"1.2.3.4","persistent":1}]}""");
        scene.Server.Say("getxferhist", """{"transfer_history":{"daily_download":[1,"2"],"daily_upload":[3]}}""");
        scene.Server.Say("getpeers", $$"""{"peers":["{{H}}",[["DE","1.2.3.4","",1,6881,"x","D",500,10,20,0,0,0,7,8]]]}""");

        (await scene.Api.ListSessionsAsync()).Should().ContainSingle().Which.Should().Match<UTorrentSession>(one => one.Id == "g" && one.IsPersistent == true);
        (await scene.Api.GetTransferHistoryAsync()).DailyDownload.Should().Equal(1, 2);
        (await scene.Api.ListPeersAsync(Sample.Hash(1))).Should().ContainSingle().Which.Should()
            .Match<UTorrentPeer>(peer => peer.Host == "1.2.3.4" && peer.Port == 6881 && peer.Progress == 0.5 && peer.UploadedBytes == 7);
    }

    [Fact]
    public async Task Feeds_filters_and_native_rows_come_with_the_list()
    {
        await using var scene = new Scene();
        scene.Server.Say("list", $$"""
            {"torrents":[{{Sample.Row(1)}}],"torrentc":"1",
            "rssfeeds":[[3,true,false,true,false,2,"http://a.test/rss",1600000000,[["n","full","http://a.test/1",1,2,1600000000,3,4,5,3,false,true]]]],
            "rssfilters":[[4,1,"f","*","","d",-1,8,"l",0,0,1,0,"1x2",true,false]]}
            """);

        (await scene.Api.Rss.ListFeedsAsync()).Should().ContainSingle().Which.Items.Should().ContainSingle().Which.FullName.Should().Be("full");
        (await scene.Api.Rss.ListFiltersAsync()).Should().ContainSingle().Which.Should().Match<UTorrentFilter>(one => one.Id == 4 && one.FeedId == null && one.HasEpisodeFilter == true);
        (await scene.Api.ListNativeAsync()).Should().ContainSingle().Which.Should().Match<UTorrentRow>(row => row.StreamId == "5" && row.StatusBits == 201 && row.Columns.Count == 29);
    }

    [Fact]
    public async Task The_number_of_a_new_feed_is_told()
    {
        await using var scene = new Scene();
        scene.Server.Say("rss-update", """{"build":1,"rss_ident":12}""");

        (await scene.Api.Rss.AddFeedAsync(new() { Url = "http://a.test/rss" })).Should().Be(12);
    }

    [Fact]
    public async Task An_error_in_an_answer_of_success_is_a_failure()
    {
        await using var scene = new Scene();
        scene.Server.Say("stop", """{"build":1,"error":"passkey 123"}""");

        (await Failure.OfAsync<ApiError.Conflict>(() => scene.Api.StopAsync(Sample.Hash(1)))).Reason.Should().NotContain("123", "it may quote what it was sent");
    }

    [Fact]
    public async Task A_server_that_does_not_do_what_it_took_is_told()
    {
        await using var scene = new Scene();
        scene.Server.Say("getprops", Sample.Props(1));

        var setting = scene.Api.Require<ISpeedLimitFeature>().SetDownloadAsync(Sample.Hash(1), 2048);

        await Failure.OfAsync<ApiError.UnexpectedResponse>(() => scene.FinishAsync(setting));
    }

    [Fact]
    public async Task An_option_that_did_not_hold_is_told_and_the_torrent_is_added()
    {
        await using var scene = new Scene();
        
        // A full list, because the clock may run past the time for one.
        scene.Server.Next("list", System.Net.HttpStatusCode.OK, Sample.List()).Say("list", Sample.List(Sample.Row(9))).Say("getprops", Sample.Props(9));

        var result = await scene.FinishAsync(scene.Api.AddAsync(new AddRequest(Sample.Magnet(9), new AddOptions { Category = "a", UploadLimit = 10, RatioLimit = Limit<double>.Global })));

        result.Outcome.Should().Be(AddOutcome.Added);
        result.Skipped.Select(skipped => skipped.Option).Should().BeEquivalentTo([Capability.AddCategory, Capability.AddSpeedLimits]);
        result.Skipped.Should().OnlyContain(skipped => skipped.Error is ApiError.UnexpectedResponse);
    }
}
