using System.Net;
using TorrentApi.RealServers.Tests.Network;
using TorrentApi.RealServers.Tests.Servers;

namespace TorrentApi.RealServers.Tests.Sessions;

/// <summary>5.3 keeps 15 sessions and drops the one unused for longest: who does not log out throws others out.</summary>
public sealed class ManyClientsTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_bystanders_session_survives_100_clients(bool loginIsNeeded)
    {
        var options = new QBittorrentProcessOptions { MaxSessions = 15, LocalHostAuth = loginIsNeeded };
        await using var server = await QBittorrentProcess.StartAsync(QBittorrentVersions.V5_3_0, options, Cancelled);
        using var bystander = loginIsNeeded ? await RawClient.LoginAsync(server, Cancelled) : new RawClient(server.BaseAddress);
        (await bystander.GetAsync("api/v2/app/version", Cancelled)).Expect();
        var cookie = bystander.Cookie;
        using var log = new RequestLog();

        for (var i = 0; i < 100; i++)
        {
            await using var client = Clients.Create(server, log);
            await client.ListAsync(null, Cancelled);
        }

        var reply = await bystander.GetAsync("api/v2/app/version", Cancelled);
        reply.Status.Should().Be(HttpStatusCode.OK);
        bystander.Cookie.Should().Be(cookie).And.NotBeNull("where no login is needed, a lost session is replaced without a word");
        log.Logins.Should().Be(loginIsNeeded ? 100 : 0);
        log.Count("auth/logout").Should().Be(100);
    }
}
