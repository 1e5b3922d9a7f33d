using System.Text.Json;
using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.Native;

/// <summary>Exactly this is sent to set settings.</summary>
public sealed class PreferenceWriteTests
{
    [Theory]
    [InlineData("5.3.0", "POST /api/v2/app/setPreferences")]
    [InlineData("4.0.4", "POST /command/setPreferences")]
    public async Task Only_what_is_not_null_is_sent(string version, string line)
    {
        await using var scene = await ConnectAsync(version, """{"dht":false,"pex":false,"max_connec":500}""");

        await scene.Api.Preferences.SetAsync(new QBittorrentPreferences { Dht = true, MaxConnections = Limit<int>.Unlimited });

        scene.Server.Requests[^1].Line.Should().Be(line);
        scene.Server.Requests[^1].Body.Should().Be("json=%7B%22dht%22%3Atrue%2C%22max_connec%22%3A-1%7D");
        scene.Server.Requests.Should().HaveCount(2, "it asks first which settings there are");
    }

    [Fact]
    public async Task An_empty_change_sends_nothing()
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");

        await scene.Api.Preferences.SetAsync(new QBittorrentPreferences());

        scene.Server.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task An_update_sends_what_differs()
    {
        await using var scene = await ConnectAsync("5.3.0", """{"dht":false,"pex":true,"banned_IPs":"192.0.2.1","future":1,"other":2}""");

        var sent = await scene.Api.Preferences.UpdateAsync(now => now with
        {
            Dht = true,
            PeerExchange = true,
            BannedAddresses = [.. now.BannedAddresses!, "192.0.2.2"],
            Others = new Dictionary<string, JsonElement>(now.Others) { ["future"] = JsonElement.Parse("[3]") },
        });

        Json(scene).Should().Be("""{"banned_IPs":"192.0.2.1\n192.0.2.2","dht":true,"future":[3]}""");
        (sent.Dht, sent.PeerExchange, sent.Others.Count).Should().Be((true, null, 1));
    }

    [Fact]
    public async Task An_update_that_changes_nothing_sends_nothing()
    {
        await using var scene = await ConnectAsync("5.3.0", """{"dht":false,"scan_dirs":{"/w":1}}""");

        var sent = await scene.Api.Preferences.UpdateAsync(now => now with { Dht = false, WatchedFolders = [new QBittorrentWatchedFolder { Path = "/w" }], PeerExchange = null });

        sent.IsEmpty.Should().BeTrue();
        scene.Server.Requests.Should().OnlyContain(request => request.Method == "GET");
    }

    [Fact]
    public async Task Every_kind_of_value_is_sent_in_the_units_of_the_server()
    {
        await using var scene = await ConnectAsync("5.3.0", """
            {"dl_limit":0,"up_limit":0,"max_ratio":-1,"max_ratio_enabled":false,"max_seeding_time":5,"max_seeding_time_enabled":true,"schedule_from_hour":8,"schedule_from_min":0,"proxy_type":"None",
            "torrent_content_layout":"Original","slow_torrent_dl_rate_threshold":2,"rss_refresh_interval":30,"web_ui_sessions_count_limit":15,"scan_dirs":{},"web_ui_domain_list":"*","scheduler_days":0,
            "mail_notification_password":"","torrent_content_remove_option":"Delete","refresh_interval":1500}
            """);

        await scene.Api.Preferences.SetAsync(new QBittorrentPreferences
        {
            DownloadLimit = Limit<long>.At(1025),
            UploadLimit = Limit<long>.Unlimited,
            MaxRatio = Limit<double>.At(1.5),
            MaxSeedingTime = Limit<TimeSpan>.Unlimited,
            ScheduleFrom = new TimeOnly(9, 5, 59),
            ProxyType = QBittorrentProxyType.Socks4,
            ContentLayout = ContentLayout.Subfolder,
            SlowDownloadRate = 2049,
            RssRefreshInterval = TimeSpan.FromSeconds(61),
            MaxSessions = Limit<int>.Unlimited,
            WatchedFolders = [new() { Path = "/w", SavePath = "/w" }, new() { Path = "/x" }, new() { Path = "/y", SavePath = "/z" }],
            Domains = ["a.test", "b.test"],
            ScheduleDays = QBittorrentScheduleDays.Sundays,
            MailPassword = "p",
            MovesRemovedToTrash = true,
            RefreshInterval = TimeSpan.FromSeconds(2),
            WebUIPassword = "secret",
        });

        Json(scene).Should().Be("""
            {"dl_limit":2048,"up_limit":0,"max_ratio_enabled":true,"max_ratio":1.5,"max_seeding_time_enabled":false,"max_seeding_time":-1,"schedule_from_hour":9,"schedule_from_min":5,
            "proxy_type":"SOCKS4","torrent_content_layout":"Subfolder","slow_torrent_dl_rate_threshold":3,"rss_refresh_interval":2,"web_ui_sessions_count_limit":0,
            "scan_dirs":{"/w":0,"/x":1,"/y":"/z"},"web_ui_domain_list":"a.test;b.test","scheduler_days":9,"mail_notification_password":"p","torrent_content_remove_option":"MoveToTrash",
            "refresh_interval":2000,"web_ui_password":"secret"}
            """.ReplaceLineEndings(""));
    }

    [Theory]
    [InlineData("4.2.5", """{"start_paused_enabled":false,"proxy_type":0,"create_subfolder_enabled":true}""", """{"start_paused_enabled":true,"proxy_type":2,"create_subfolder_enabled":false}""")]
    [InlineData("5.1.0", """{"add_stopped_enabled":false,"proxy_type":"None","torrent_content_layout":"Original"}""", """{"add_stopped_enabled":true,"proxy_type":"SOCKS5","torrent_content_layout":"NoSubfolder"}""")]
    public async Task A_setting_is_called_as_the_version_calls_it(string version, string told, string sent)
    {
        await using var scene = await ConnectAsync(version, told);

        await scene.Api.Preferences.SetAsync(new QBittorrentPreferences { AddsStopped = true, ProxyType = QBittorrentProxyType.Socks5, ContentLayout = ContentLayout.NoSubfolder });

        Json(scene).Should().Be(sent);
    }

    [Fact]
    public async Task Rates_of_3_3_4_are_whole_KiB()
    {
        await using var scene = await ConnectAsync("3.3.4", """{"dl_limit":-1}""");

        await scene.Api.Preferences.SetAsync(new QBittorrentPreferences { DownloadLimit = Limit<long>.At(1025) });

        Json(scene).Should().Be("""{"dl_limit":2}""");
    }

    [Fact]
    public async Task Watched_folders_of_3_2_go_with_their_flags()
    {
        await using var scene = await ConnectAsync("3.2.0", """{"scan_dirs":[],"download_in_scan_dirs":[]}""");

        await scene.Api.Preferences.SetAsync(new QBittorrentPreferences { WatchedFolders = [new() { Path = "/w", SavePath = "/w" }, new() { Path = "/x" }] });

        Json(scene).Should().Be("""{"scan_dirs":["/w","/x"],"download_in_scan_dirs":[true,false]}""");
    }

    [Theory]
    [InlineData("4.0.4", """{"dht":true,"max_ratio_enabled":true,"max_ratio":2.5,"max_seeding_time_enabled":false,"max_seeding_time":-1,"add_trackers_enabled":true,"add_trackers":"http://t.test/a"}""")]
    [InlineData("4.2.5", """{"dht":true,"max_ratio_enabled":true,"max_ratio":2.5,"max_seeding_time_enabled":false,"max_seeding_time":-1,"add_trackers_enabled":true,"add_trackers":"http://t.test/a"}""")]
    [InlineData("4.5.2", """{"dht":true}""")]
    public async Task What_an_old_server_would_forget_goes_along(string version, string sent)
    {
        await using var scene = await ConnectAsync(
            version, """{"dht":false,"max_ratio":2.5,"max_ratio_enabled":true,"max_seeding_time":-1,"max_seeding_time_enabled":false,"add_trackers":"http://t.test/a","add_trackers_enabled":true}""");

        await scene.Api.Preferences.SetAsync(new QBittorrentPreferences { Dht = true });

        Json(scene).Should().Be(sent);
    }

    [Theory]
    [InlineData("4.0.4")]
    [InlineData("4.2.5")]
    public async Task A_global_rate_costs_an_old_server_no_other_setting(string version)
    {
        await using var scene = await ConnectAsync(version, """{"dl_limit":0,"add_trackers":"http://t.test/a","add_trackers_enabled":true}""");

        await scene.Api.SpeedLimits!.SetGlobalDownloadAsync(2048);

        Json(scene).Should().Be("""{"dl_limit":2048,"add_trackers_enabled":true,"add_trackers":"http://t.test/a"}""");
    }

    [Theory]
    [InlineData("ab", null)]
    [InlineData("a:b", null)]
    [InlineData(null, "short")]
    public async Task A_login_that_5_3_would_refuse_is_not_sent_with_the_rest(string? username, string? password)
    {
        await using var scene = await ConnectAsync("5.3.0", """{"dht":false,"web_ui_username":"admin"}""");

        var error = await Failure.OfAsync<ApiError.Conflict>(() => scene.Api.Preferences.SetAsync(new QBittorrentPreferences { Dht = true, WebUIUsername = username, WebUIPassword = password }));

        error.ToString().Should().NotContain("short");
        scene.Server.Requests.Should().OnlyContain(request => request.Method == "GET");
    }

    [Fact]
    public async Task A_refusal_of_the_server_is_a_conflict()
    {
        await using var scene = await ConnectAsync("5.3.0", """{"dht":false}""");
        scene.Server.Next("app/setPreferences", 400, "WebUI password must be at least 6 characters long");

        await Failure.OfAsync<ApiError.Conflict>(() => scene.Api.Preferences.SetAsync(new QBittorrentPreferences { Dht = true }));
    }

    private static string Json(Scene scene) => scene.Server.Requests[^1]["json"]!;

    private static async Task<Scene> ConnectAsync(string version, string told)
    {
        var scene = await Scene.ConnectedAsync(version);
        foreach (var setting in JsonElement.Parse(told).EnumerateObject()) scene.Server.Preferences[setting.Name] = setting.Value;
        return scene;
    }
}
