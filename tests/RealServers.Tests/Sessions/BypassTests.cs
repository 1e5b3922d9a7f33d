using TorrentApi.RealServers.Tests.Network;
using TorrentApi.RealServers.Tests.Servers;

namespace TorrentApi.RealServers.Tests.Sessions;

/// <summary>Servers that let this address in without a login are never sent one: there even a blank one would count as failed.</summary>
public abstract class BypassTests(string version)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null, null)]
    [InlineData("admin", "adminadmin")]
    [InlineData("stranger", Clients.WrongPassword)]
    public async Task No_login_is_sent_and_one_session_is_used(string? username, string? password)
    {
        await using var server = await QBittorrentProcess.StartAsync(version, new() { LocalHostAuth = false }, Cancelled);
        using var log = new RequestLog();
        var client = Clients.Create(server, log, options => (options.Username, options.Password) = (username, password));

        await Clients.AtOnceAsync(20, () => client.ListAsync(null, Cancelled));
        await server.RestartAsync(Cancelled);
        for (var i = 0; i < 10; i++) await client.ListAsync(null, Cancelled);
        await client.DisposeAsync();

        log.Logins.Should().Be(0);
        log.Cookies.Should().HaveCount(2, "the server gave a session before and one after its restart");
        log.Count("auth/logout").Should().Be(1, "it would stay for an hour");
    }
}

public sealed class Bypass425Tests() : BypassTests(QBittorrentVersions.V4_2_5);

public sealed class Bypass452Tests() : BypassTests(QBittorrentVersions.V4_5_2);

public sealed class Bypass510Tests() : BypassTests(QBittorrentVersions.V5_1_0);

public sealed class Bypass530Tests() : BypassTests(QBittorrentVersions.V5_3_0);
