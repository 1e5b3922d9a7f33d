using TorrentApi.Backends.QBittorrent;
using TorrentApi.RealServers.Tests.Servers;

namespace TorrentApi.RealServers.Tests.Settings;

/// <summary>What a real server of its own says of itself, and its end.</summary>
public abstract class ApplicationTests(string version)
{
    private static readonly TimeSpan Recently = TimeSpan.FromMinutes(5);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private bool Has(string release) => Version.Parse(version) >= Version.Parse(release);

    [Fact]
    public async Task Build_paths_and_network_are_told()
    {
        await using var server = await StartAsync();
        await using var api = Connect(server);
        var application = api.Application;

        (await application.GetBuildInfoAsync(Token)).Libtorrent.Should().MatchRegex(@"^[12]\.[0-9]+\.");
        (await application.GetDefaultSavePathAsync(Token)).Should().Be(server.DownloadDirectory);
        (await application.ListNetworkInterfacesAsync(Token)).Should().Contain(new QBittorrentNetworkInterface("lo", "lo"));
        (await application.ListNetworkAddressesAsync("lo", Token)).Should().Contain("127.0.0.1");
        (await application.ListNetworkAddressesAsync("nope", Token)).Should().BeEmpty();
    }

    [Fact]
    public async Task The_log_tells_what_happened_once()
    {
        await using var server = await StartAsync();
        await using var api = Connect(server);
        await api.Add(MagnetLink.Parse($"magnet:?xt=urn:btih:{new string('a', 40)}&dn=A%20%26%20%3CB%3E")).SendAsync(Token);

        var all = await api.Log.ListAsync(cancellationToken: Token);
        var late = await api.Log.ListAsync(after: all[2].Id, cancellationToken: Token);
        var plain = await api.Log.ListAsync(QBittorrentLogLevels.Normal, cancellationToken: Token);

        all.Should().Contain(entry => entry.Message.Contains($"v{version} started", StringComparison.Ordinal) && entry.Level == QBittorrentLogLevels.Normal)
            .And.Contain(entry => entry.Message.Contains("A & <B>", StringComparison.Ordinal), "it is no HTML")
            .And.OnlyContain(entry => DateTimeOffset.UtcNow - entry.Time < Recently);
        late.Should().OnlyContain(entry => entry.Id > all[2].Id).And.Contain(all[3]);
        plain.Should().OnlyContain(entry => entry.Level == QBittorrentLogLevels.Normal);
        (await api.Log.ListPeersAsync(cancellationToken: Token)).Should().BeEmpty();
    }

    [Fact]
    public async Task Statistics_and_native_list_are_told()
    {
        await using var server = await StartAsync();
        await using var api = Connect(server);
        await api.Add(MagnetLink.Parse($"magnet:?xt=urn:btih:{new string('b', 40)}&dn=B")).SendAsync(Token);

        var statistics = await api.GetStatisticsAsync(Token);
        var torrent = (await api.ListNativeAsync(Token)).Should().ContainSingle().Which;

        (statistics.TotalDownloadedBytes, statistics.SessionDownloadedBytes, statistics.SessionWastedBytes, statistics.PeerConnections).Should().Be((0, 0, 0, 0));
        statistics.IsSessionPaused.Should().Be(Has("5.3.0") ? false : null);
        (torrent.Name, torrent.Hash.V1Hex, torrent.EffectiveRatioLimit).Should().Be(("B", new string('b', 40), Limit<double>.Unlimited));
        torrent.Magnet.Should().StartWith("magnet:?xt=urn:btih:");
        torrent.TrackerCount.Should().Be(Has("4.3") ? 0 : null);
    }

    [Fact]
    public async Task What_came_later_works_or_is_unsupported()
    {
        await using var server = await StartAsync();
        await using var api = Connect(server);
        var application = api.Application;
        QBittorrentCookie[] cookies = [new() { Name = "n", Value = "v", Domain = "host.example", Path = "/", ExpiresAt = DateTimeOffset.FromUnixTimeSeconds(2_000_000_000) }];

        await ExpectAsync("5.0", () => application.SendTestMailAsync(Token));
        await ExpectAsync("5.0", async () => (await application.ListDirectoryAsync(server.ProfileDirectory, QBittorrentDirectoryContent.Folders, Token)).Should().Contain(server.DownloadDirectory));
        await ExpectAsync("5.1", () => application.SetCookiesAsync(cookies, Token));
        await ExpectAsync("5.1", async () => (await application.ListCookiesAsync(Token)).Should().Equal(cookies));
        await ExpectAsync("5.2", async () => (await application.GetLaunchTimeAsync(Token)).Should().BeCloseTo(DateTimeOffset.UtcNow, Recently));
        await ExpectAsync("5.2", async () => (await api.ApiKeys.GetAsync(Token)).Should().BeNull());
    }

    [Fact]
    public async Task A_key_lets_in_until_it_is_another()
    {
        await using var server = await StartAsync();
        await using var api = Connect(server);
        if (!Has("5.2"))
        {
            await ExpectAsync("5.2", () => api.ApiKeys.RotateAsync(Token));
            return;
        }

        var first = await api.ApiKeys.RotateAsync(Token);
        await using var keyed = new QBittorrentApi(new QBittorrentOptions { BaseAddress = server.BaseAddress, ApiKey = first.Value });
        var second = await keyed.ApiKeys.RotateAsync(Token);
        await using var late = new QBittorrentApi(new QBittorrentOptions { BaseAddress = server.BaseAddress, ApiKey = first.Value });
        var list = () => late.ListAsync(cancellationToken: Token);

        (await list.Should().ThrowAsync<TorrentApiException>()).Which.Error.Should().BeOfType<ApiError.LoginRefused>();
        (await api.ApiKeys.GetAsync(Token)).Should().Be(second).And.NotBe(first);
        await api.ApiKeys.DeleteAsync(Token);
        (await api.ApiKeys.GetAsync(Token)).Should().BeNull();
    }

    [Fact]
    public async Task The_server_is_ended()
    {
        await using var server = await StartAsync();
        await using var api = Connect(server);

        await api.Application.ShutdownAsync(Token);

        await Eventually.HoldsAsync(() => Task.FromResult(!server.IsRunning), "the server has ended");
        server.IsRunning.Should().BeFalse();
    }

    private Task<QBittorrentProcess> StartAsync() => QBittorrentProcess.StartAsync(version, cancellationToken: Token);

    private static QBittorrentApi Connect(QBittorrentProcess server) => new(new QBittorrentOptions { BaseAddress = server.BaseAddress, Username = server.Username, Password = server.Password });

    /// <summary>Works from a release on, and is unsupported before, with its name.</summary>
    private async Task ExpectAsync(string release, Func<Task> call)
    {
        if (Has(release)) await call();
        else (await call.Should().ThrowAsync<TorrentApiException>()).Which.Error.Should().BeOfType<ApiError.Unsupported>().Which.What.Should().Contain($"needs qBittorrent {release}");
    }
}

public sealed class Application425Tests() : ApplicationTests(QBittorrentVersions.V4_2_5);

public sealed class Application452Tests() : ApplicationTests(QBittorrentVersions.V4_5_2);

public sealed class Application510Tests() : ApplicationTests(QBittorrentVersions.V5_1_0);

public sealed class Application530Tests() : ApplicationTests(QBittorrentVersions.V5_3_0);
