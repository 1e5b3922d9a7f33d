using System.Net;
using TorrentApi.RealServers.Tests.Network;
using TorrentApi.RealServers.Tests.Servers;

namespace TorrentApi.RealServers.Tests.Sessions;

/// <summary>Sessions that end on the server's side are renewed by one login, whoever waits for it.</summary>
public abstract class LostSessionTests(RealServerPool pool, string version)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Many_first_calls_log_in_once()
    {
        var server = await pool.GetAsync(version);
        using var log = new RequestLog();
        await using var client = Clients.Create(server, log);

        await Clients.AtOnceAsync(50, () => client.ListAsync(null, Cancelled));

        log.Logins.Should().Be(1);
        log.Count("torrents/info").Should().Be(50);
    }

    [Fact]
    public async Task An_expired_session_is_renewed_by_one_login_for_50_callers()
    {
        var timeout = TimeSpan.FromSeconds(3);
        await using var server = await QBittorrentProcess.StartAsync(version, new() { SessionTimeout = timeout }, Cancelled);
        using var log = new RequestLog();
        await using var client = Clients.Create(server, log);
        await client.ListAsync(null, Cancelled);
        await WaitUntilIdleSessionsExpireAsync(server, timeout);

        await Clients.AtOnceAsync(50, () => client.ListAsync(null, Cancelled));

        log.Logins.Should().Be(2);
        log.Count("torrents/info", HttpStatusCode.OK).Should().Be(51, "nobody lost a list");
        log.Count("torrents/info", HttpStatusCode.Forbidden).Should().BeInRange(1, 50, "each caller notices at most once");
    }

    [Fact]
    public async Task A_restart_is_followed_by_one_login_for_50_callers()
    {
        await using var server = await QBittorrentProcess.StartAsync(version, cancellationToken: Cancelled);
        using var log = new RequestLog();
        await using var client = Clients.Create(server, log);
        await client.ListAsync(null, Cancelled);
        await server.RestartAsync(Cancelled);

        await Clients.AtOnceAsync(50, () => client.ListAsync(null, Cancelled));

        log.Logins.Should().Be(2);
        log.Count("torrents/info", HttpStatusCode.OK).Should().Be(51);
    }

    [Fact]
    public async Task A_logged_out_session_is_renewed()
    {
        var server = await pool.GetAsync(version);
        using var log = new RequestLog();
        await using var client = Clients.Create(server, log);
        await client.ListAsync(null, Cancelled);
        await LogOutAsync(server, log.Cookies[^1]);

        await client.Categories!.RemoveAsync(["no-such-category"], Cancelled);

        log.Logins.Should().Be(2);
    }

    [Fact]
    public async Task Disposing_ends_the_session()
    {
        var server = await pool.GetAsync(version);
        using var log = new RequestLog();
        var client = Clients.Create(server, log);
        await client.ListAsync(null, Cancelled);
        var cookie = log.Cookies.Should().ContainSingle().Subject;
        (await StatusOfAsync(server, cookie)).Should().Be(HttpStatusCode.OK);

        await client.DisposeAsync();
        await client.DisposeAsync();

        (await StatusOfAsync(server, cookie)).Should().Be(HttpStatusCode.Forbidden);
        log.Count("auth/logout").Should().Be(1);
    }

    /// <summary>Use renews a session, so each of these witnesses, made after the last use of the client's, is looked at only once.</summary>
    private static async Task WaitUntilIdleSessionsExpireAsync(QBittorrentProcess server, TimeSpan timeout)
    {
        var witnesses = new Queue<RawClient>();
        for (var i = 0; i < 8; i++) witnesses.Enqueue(await RawClient.LoginAsync(server, Cancelled));

        await Eventually.HoldsAsync(HasExpiredAsync, "idle sessions have expired", 5 * timeout);
        foreach (var witness in witnesses) witness.Dispose();

        async Task<bool> HasExpiredAsync()
        {
            using var witness = witnesses.Dequeue();
            var reply = await witness.GetAsync("api/v2/app/version", Cancelled);
            if (reply.Status == HttpStatusCode.Forbidden) return true;

            await Task.Delay(timeout / 4, Cancelled);
            return false;
        }
    }

    private static async Task LogOutAsync(QBittorrentProcess server, string cookie)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false });
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server.BaseAddress, "api/v2/auth/logout")) { Headers = { { "Cookie", cookie } } };
        using var response = await http.SendAsync(request, Cancelled);
        response.EnsureSuccessStatusCode();
    }

    private static async Task<HttpStatusCode> StatusOfAsync(QBittorrentProcess server, string cookie)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(server.BaseAddress, "api/v2/app/version")) { Headers = { { "Cookie", cookie } } };
        using var response = await http.SendAsync(request, Cancelled);
        return response.StatusCode;
    }
}

public sealed class LostSession425Tests(RealServerPool pool) : LostSessionTests(pool, QBittorrentVersions.V4_2_5);

public sealed class LostSession452Tests(RealServerPool pool) : LostSessionTests(pool, QBittorrentVersions.V4_5_2);

public sealed class LostSession510Tests(RealServerPool pool) : LostSessionTests(pool, QBittorrentVersions.V5_1_0);

public sealed class LostSession530Tests(RealServerPool pool) : LostSessionTests(pool, QBittorrentVersions.V5_3_0);
