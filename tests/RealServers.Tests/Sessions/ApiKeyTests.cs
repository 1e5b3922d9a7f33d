using TorrentApi.RealServers.Tests.Network;
using TorrentApi.RealServers.Tests.Servers;

namespace TorrentApi.RealServers.Tests.Sessions;

/// <summary>API keys, of 5.2 and up: no login, no session.</summary>
public sealed class ApiKeyTests(RealServerPool pool)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_key_needs_neither_login_nor_cookie()
    {
        var server = await pool.GetAsync(QBittorrentVersions.V5_3_0);
        using var log = new RequestLog();
        await using (var client = Clients.Create(server, log, UseKey(server.ApiKey!)))
        {
            await Clients.AtOnceAsync(50, () => client.ListAsync(null, Cancelled));
            await client.Categories!.RemoveAsync(["no-such-category"], Cancelled);
        }

        log.Count("torrents/info").Should().Be(50);
        (log.Logins, log.Count("auth/logout"), log.Cookies.Count).Should().Be((0, 0, 0));
    }

    [Fact]
    public async Task A_key_outlives_a_restart_without_a_word()
    {
        var key = QBittorrentProcessOptions.NewApiKey();
        await using var server = await QBittorrentProcess.StartAsync(QBittorrentVersions.V5_3_0, new() { ApiKey = key }, Cancelled);
        using var log = new RequestLog();
        await using var client = Clients.Create(server, log, UseKey(key));
        await client.ListAsync(null, Cancelled);
        await server.RestartAsync(Cancelled);

        await client.ListAsync(null, Cancelled);

        log.Logins.Should().Be(0);
    }

    [Fact]
    public async Task A_wrong_key_is_sent_once()
    {
        var server = await pool.GetAsync(QBittorrentVersions.V5_3_0);
        var wrong = QBittorrentProcessOptions.NewApiKey();
        using var log = new RequestLog();
        await using var client = Clients.Create(server, log, UseKey(wrong));

        for (var i = 0; i < 5; i++) await Failures.ExpectAsync<ApiError.LoginRefused>(() => client.ListAsync(null, Cancelled), wrong);
        await Clients.AtOnceAsync(50, () => Failures.ExpectAsync<ApiError.LoginRefused>(() => client.ListAsync(null, Cancelled), wrong));

        log.Total.Should().Be(1);
    }

    [Fact]
    public async Task A_revoked_key_is_noticed_and_not_tried_again()
    {
        var key = QBittorrentProcessOptions.NewApiKey();
        await using var server = await QBittorrentProcess.StartAsync(QBittorrentVersions.V5_3_0, new() { ApiKey = key }, Cancelled);
        using var log = new RequestLog();
        await using var client = Clients.Create(server, log, UseKey(key));
        await client.ListAsync(null, Cancelled);
        using var owner = await RawClient.LoginAsync(server, Cancelled);
        (await owner.PostAsync("api/v2/app/rotateAPIKey", [], Cancelled)).Expect();

        await Failures.ExpectAsync<ApiError.LoginRefused>(() => client.ListAsync(null, Cancelled), key);
        var sent = log.Total;
        await Clients.AtOnceAsync(20, () => Failures.ExpectAsync<ApiError.LoginRefused>(() => client.ListAsync(null, Cancelled), key));

        log.Total.Should().Be(sent);
    }

    [Theory]
    [InlineData(QBittorrentVersions.V4_2_5)]
    [InlineData(QBittorrentVersions.V4_5_2)]
    [InlineData(QBittorrentVersions.V5_1_0)]
    public async Task A_server_that_knows_no_keys_refuses_one(string version)
    {
        var server = await pool.GetAsync(version);
        using var log = new RequestLog();
        await using var client = Clients.Create(server, log, UseKey(QBittorrentProcessOptions.NewApiKey()));

        await Failures.ExpectAsync<ApiError.LoginRefused>(() => client.ListAsync(null, Cancelled));

        log.Total.Should().Be(1);
    }

    private static Action<Backends.QBittorrent.QBittorrentOptions> UseKey(string key) =>
        options => (options.Username, options.Password, options.ApiKey) = (null, null, key);
}
