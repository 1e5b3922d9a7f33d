using System.Text.Json;
using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.Native;

/// <summary>Exactly this is asked for settings, and exactly this is understood.</summary>
public sealed class PreferenceReadTests
{
    private const string Reply = """
        {"dht":true,"listen_port":6881,"max_connec":-1,"max_uploads":20,"dl_limit":2048,"up_limit":0,"max_ratio":2.5,"max_ratio_enabled":true,"max_seeding_time":-1,"max_seeding_time_enabled":false,
        "schedule_from_hour":8,"schedule_from_min":30,"encryption":7,"max_ratio_act":3,"proxy_type":"SOCKS5","torrent_content_layout":"Sideways","slow_torrent_dl_rate_threshold":2,
        "slow_torrent_inactive_timer":60,"rss_refresh_interval":30,"banned_IPs":"192.0.2.1\n192.0.2.2","web_ui_domain_list":"a.test;b.test","save_path":"/downloads/","locale":5,
        "scan_dirs":{"/w":0,"/x":1,"/y":"/z"},"web_ui_password":"p1","mail_notification_password":"p2","web_ui_api_key":"p3","future_secret":"p4","bdecode_token_limit":7,"future":{"a":[1]}}
        """;

    [Theory]
    [InlineData("4.2.5", "GET /api/v2/app/preferences")]
    [InlineData("5.3.0", "GET /api/v2/app/preferences")]
    [InlineData("3.2.0", "GET /query/preferences")]
    [InlineData("4.0.4", "GET /query/preferences")]
    public async Task This_is_asked(string version, string line)
    {
        await using var scene = await Scene.ConnectedAsync(version);

        await scene.Api.Preferences.GetAsync();

        scene.Server.Requests.Select(request => request.Line).Should().Equal(line);
    }

    [Fact]
    public async Task Units_and_sentinels_of_the_server_do_not_show()
    {
        var preferences = await ReadAsync("5.1.0", Reply);

        (preferences.Dht, preferences.ListenPort, preferences.MaxConnections, preferences.MaxUploadSlots).Should().Be((true, 6881, Limit<int>.Unlimited, Limit<int>.At(20)));
        (preferences.DownloadLimit, preferences.UploadLimit).Should().Be((Limit<long>.At(2048), Limit<long>.Unlimited));
        (preferences.MaxRatio, preferences.MaxSeedingTime).Should().Be((Limit<double>.At(2.5), Limit<TimeSpan>.Unlimited));
        (preferences.ScheduleFrom, preferences.ScheduleTo).Should().Be((new TimeOnly(8, 30), null));
        (preferences.SlowDownloadRate, preferences.SlowTime, preferences.RssRefreshInterval).Should().Be((2048, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(30)));
        (preferences.ProxyType, preferences.LimitAction, preferences.SavePath).Should().Be((QBittorrentProxyType.Socks5, QBittorrentLimitAction.RemoveWithData, "/downloads"));
        preferences.BannedAddresses.Should().Equal("192.0.2.1", "192.0.2.2");
        preferences.Domains.Should().Equal("a.test", "b.test");
        preferences.WatchedFolders.Should().Equal(
            new QBittorrentWatchedFolder { Path = "/w", SavePath = "/w" }, new QBittorrentWatchedFolder { Path = "/x" }, new QBittorrentWatchedFolder { Path = "/y", SavePath = "/z" });
    }

    [Fact]
    public async Task What_is_not_understood_is_kept_as_it_is()
    {
        var preferences = await ReadAsync("5.1.0", Reply);

        preferences.Encryption.Should().Be((QBittorrentEncryption)7, "a number without a name survives");
        (preferences.ContentLayout, preferences.Locale, preferences.PeerExchange).Should().Be((null, null, null));
        preferences.Others.Keys.Should().BeEquivalentTo("torrent_content_layout", "locale", "bdecode_token_limit", "future");
        preferences.Others["future"].GetProperty("a")[0].GetInt32().Should().Be(1);
    }

    [Fact]
    public async Task No_password_is_read_and_nothing_is_shown()
    {
        var preferences = await ReadAsync("5.1.0", Reply);

        (preferences.WebUIPassword, preferences.MailPassword).Should().Be((null, null));
        preferences.Others.Keys.Should().NotContain(["web_ui_password", "mail_notification_password", "web_ui_api_key", "future_secret"]);
        (preferences with { WebUIPassword = "s3cret", ProgramOnFinished = "s3cret" }).ToString().Should().MatchRegex("^[0-9]+ preferences$");
    }

    [Theory]
    [InlineData("3.3.4", 2048L * 1024)]
    [InlineData("3.3.16", 2048L)]
    public async Task Rates_are_bytes_whatever_the_server_counts(string version, long rate)
    {
        var preferences = await ReadAsync(version, """{"dl_limit":2048,"up_limit":-1}""");

        (preferences.DownloadLimit, preferences.UploadLimit).Should().Be((Limit<long>.At(rate), Limit<long>.Unlimited));
    }

    [Fact]
    public async Task What_older_versions_call_otherwise_means_the_same()
    {
        var preferences = await ReadAsync(
            "4.2.5", """{"start_paused_enabled":true,"create_subfolder_enabled":false,"proxy_type":4,"mail_notification_ssl_enabled":true,"export_dir":"/e"}""");

        (preferences.AddsStopped, preferences.ContentLayout, preferences.ProxyType).Should().Be((true, ContentLayout.NoSubfolder, QBittorrentProxyType.Socks5WithLogin));
        (preferences.MailEncryption, preferences.TorrentBackupPath).Should().Be((QBittorrentMailEncryption.Smtps, "/e"));
    }

    [Fact]
    public async Task Watched_folders_of_3_2_are_two_lists()
    {
        var preferences = await ReadAsync("3.2.0", """{"scan_dirs":["/w","/x"],"download_in_scan_dirs":[true,false],"enable_utp":false}""");

        preferences.WatchedFolders.Should().Equal(new QBittorrentWatchedFolder { Path = "/w", SavePath = "/w" }, new QBittorrentWatchedFolder { Path = "/x" });
        preferences.PeerProtocol.Should().Be(QBittorrentPeerProtocol.Tcp);
    }

    [Theory]
    [InlineData("""{"dht":false,"dht":true}""")]
    [InlineData("""{"dht":true,"locale":"\ud800","x\ud800":"\ud800","listen_port":1e999,"max_connec":99999999999,"slow_torrent_inactive_timer":9223372036854775807,"schedule_from_hour":24}""")]
    [InlineData("""{"dht":true,"scan_dirs":{"/w":7},"banned_IPs":null,"dl_limit":"x","max_ratio":[],"max_ratio_enabled":{},"proxy_type":1.5e300,"encryption":true}""")]
    public async Task Odd_values_cost_no_other_setting(string reply)
    {
        var preferences = await ReadAsync("5.1.0", reply);

        preferences.Dht.Should().BeTrue();
        (preferences.ListenPort, preferences.MaxConnections, preferences.SlowTime, preferences.ScheduleFrom, preferences.WatchedFolders).Should().Be((null, null, null, null, null));
        (preferences.DownloadLimit, preferences.MaxRatio, preferences.ProxyType, preferences.Encryption).Should().Be((null, null, null, null));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("Ok.")]
    public async Task What_is_no_object_is_not_understood(string body)
    {
        await using var scene = await Scene.ConnectedAsync("5.1.0");
        scene.Server.Next("app/preferences", 200, body);

        await Failure.OfAsync<ApiError.UnexpectedResponse>(() => scene.Api.Preferences.GetAsync());
    }

    [Fact]
    public void Settings_are_equal_by_value()
    {
        var one = new QBittorrentPreferences { Dht = true, BannedAddresses = ["a", "b"], Others = Others("""{"x":[1]}""") };

        var same = new QBittorrentPreferences { BannedAddresses = ["a", "b"], Dht = true, Others = Others("""{"x":[ 1 ]}""") };

        one.Should().Be(same);
        one.GetHashCode().Should().Be(same.GetHashCode());
        (one with { Dht = false }).Should().NotBe(one);
        (one with { Dht = null }).Should().NotBe(one);
        (one with { BannedAddresses = ["a"] }).Should().NotBe(one);
        one.Dht.Should().BeTrue("a copy has values of its own");
    }

    private static Dictionary<string, JsonElement> Others(string json) => JsonElement.Parse(json).EnumerateObject().ToDictionary(other => other.Name, other => other.Value);

    private static async Task<QBittorrentPreferences> ReadAsync(string version, string reply)
    {
        await using var scene = await Scene.ConnectedAsync(version);
        scene.Server.Next(scene.Server.Version.IsV1 ? "query/preferences" : "app/preferences", 200, reply);
        return await scene.Api.Preferences.GetAsync();
    }
}
