using System.Text.Json;
using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.Native;

/// <summary>What cannot be set is refused before anything is set.</summary>
public sealed class PreferenceRefusalTests
{
    public static TheoryData<string, QBittorrentPreferences, string> Lacking => new()
    {
        { "4.5.2", new() { Dht = true, MaxInactiveSeedingTime = Limit<TimeSpan>.Unlimited }, "MaxInactiveSeedingTime needs qBittorrent 4.6; this is v4.5.2" },
        { "3.2.0", new() { RssEnabled = true }, "RssEnabled needs qBittorrent 4.1.9; this is v3.2.0" },
        { "5.3.0", new() { ProxyForced = true }, "ProxyForced was there up to qBittorrent 4.0.4; this is v5.3.0" },
        { "5.3.0", new() { PeerExchange = true }, "PeerExchange is no setting of v5.3.0" },
        { "5.3.0", new() { ContentLayout = (ContentLayout)9 }, "v5.3.0 cannot be told this value of ContentLayout" },
        { "5.3.0", new() { ProxyType = QBittorrentProxyType.HttpWithLogin }, "v5.3.0 cannot be told this value of ProxyType" },
        { "4.2.5", new() { MailEncryption = QBittorrentMailEncryption.StartTls }, "v4.2.5 cannot be told this value of MailEncryption" },
        { "5.3.0", new() { Others = One("future", "1") }, "v5.3.0 has no setting 'future'" },
    };

    public static TheoryData<QBittorrentPreferences, string> Senseless => new()
    {
        { new() { MaxConnections = Limit<int>.Global }, "MaxConnections is a value or Unlimited*" },
        { new() { MaxConnections = Limit<int>.At(0) }, "MaxConnections is 1 or more, or Unlimited*" },
        { new() { MaxActiveDownloads = Limit<int>.At(-1) }, "MaxActiveDownloads is 0 or more, or Unlimited*" },
        { new() { DownloadLimit = Limit<long>.At(0) }, "DownloadLimit is more than 0 bytes per second, or Unlimited*" },
        { new() { MaxRatio = Limit<double>.At(double.NaN) }, "MaxRatio is a number*" },
        { new() { MaxRatio = Limit<double>.Global }, "MaxRatio is a value or Unlimited*" },
        { new() { MaxSeedingTime = Limit<TimeSpan>.At(TimeSpan.Zero) }, "MaxSeedingTime is more than zero*" },
        { new() { SlowTime = TimeSpan.FromSeconds(-1) }, "SlowTime is zero or more*" },
        { new() { SlowTime = TimeSpan.MaxValue }, "SlowTime is zero or more*" },
        { new() { ListenPort = 65_536 }, "ListenPort is 0 to 65535*" },
        { new() { Domains = ["a;b"] }, "Domains is a list of texts*" },
        { new() { BannedAddresses = ["a\nb"] }, "BannedAddresses is a list of texts*" },
        { new() { BannedAddresses = [""] }, "BannedAddresses is a list of texts*" },
        { new() { WatchedFolders = [new() { Path = " " }] }, "WatchedFolders is a list of folders*" },
        { new() { WatchedFolders = [new() { Path = "/a" }, new() { Path = "/a", SavePath = "/b" }] }, "WatchedFolders names a folder once*" },
        { new() { Dht = true, Others = One("dht", "false") }, "Dht and 'dht' are one setting*" },
        { new() { Others = new Dictionary<string, JsonElement> { ["dht"] = default } }, "'dht' has no value*" },
    };

    [Theory]
    [MemberData(nameof(Lacking))]
    public async Task What_the_version_lacks_is_unsupported_and_nothing_is_set(string version, QBittorrentPreferences changes, string what)
    {
        await using var scene = await ConnectAsync(version);

        var error = await Failure.OfAsync<ApiError.Unsupported>(() => scene.Api.Preferences.SetAsync(changes));

        error.What.Should().Be(what);
        scene.Server.Requests.Should().OnlyContain(request => request.Method == "GET");
    }

    [Theory]
    [MemberData(nameof(Senseless))]
    public async Task What_makes_no_sense_anywhere_is_refused_before_anything_is_sent(QBittorrentPreferences changes, string message)
    {
        await using var scene = await ConnectAsync("5.3.0");

        var set = () => scene.Api.Preferences.SetAsync(changes);

        await set.Should().ThrowAsync<ArgumentException>().WithMessage(message);
        scene.Server.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task An_update_is_checked_as_well()
    {
        await using var scene = await ConnectAsync("5.3.0");

        var update = () => scene.Api.Preferences.UpdateAsync(now => now with { ListenPort = -1 });

        await update.Should().ThrowAsync<ArgumentException>().WithMessage("ListenPort is 0 to 65535*");
        scene.Server.Requests.Should().OnlyContain(request => request.Method == "GET");
    }

    private static Dictionary<string, JsonElement> One(string name, string json) => new() { [name] = JsonElement.Parse(json) };

    private static async Task<Scene> ConnectAsync(string version)
    {
        var scene = await Scene.ConnectedAsync(version);
        var settings = new Dictionary<string, object?>
        {
            ["dht"] = false, [version == "5.3.0" ? "torrent_content_layout" : "create_subfolder_enabled"] = "Original",
            ["proxy_type"] = version == "5.3.0" ? "None" : 0, ["mail_notification_ssl_enabled"] = false,
        };
        foreach (var (name, value) in settings) scene.Server.Preferences[name] = value;
        return scene;
    }
}
