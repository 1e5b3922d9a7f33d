using TorrentApi.Backends.QBittorrent;
using TorrentApi.DependencyInjection;
using TorrentApi.RealServers.Tests.Network;
using TorrentApi.RealServers.Tests.Servers;
using TorrentApi.Testing;

namespace TorrentApi.RealServers.Tests.Sessions;

/// <summary>On servers that ban after a few failures: no address is ever banned by this library.</summary>
public abstract class RefusedLoginTests(string version, int failuresUntilBan)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_wrong_password_is_sent_once_however_many_calls_follow()
    {
        await using var server = await StartAsync();
        using var log = new RequestLog();
        await using var client = Clients.Create(server, log, options => options.Password = Clients.WrongPassword);

        for (var i = 0; i < 10; i++) await Failures.ExpectAsync<ApiError.LoginRefused>(() => client.ListAsync(null, Cancelled));
        await Clients.AtOnceAsync(50, () => Failures.ExpectAsync<ApiError.LoginRefused>(() => client.GetServerAsync(Cancelled)));

        log.Logins.Should().Be(1);
        log.Total.Should().Be(2, "one look without a session and one login are all that was sent");
        using var bystander = await RawClient.LoginAsync(server, Cancelled);
        bystander.Cookie.Should().NotBeNull("the address is not banned");
    }

    [Fact]
    public async Task Of_many_first_calls_at_once_one_sends_the_wrong_password()
    {
        await using var server = await StartAsync();
        using var log = new RequestLog();
        await using var client = Clients.Create(server, log, options => options.Password = Clients.WrongPassword);

        await Clients.AtOnceAsync(50, () => Failures.ExpectAsync<ApiError.LoginRefused>(() => client.ListAsync(null, Cancelled)));

        (log.Logins, log.Total).Should().Be((1, 2));
        using var bystander = await RawClient.LoginAsync(server, Cancelled);
        bystander.Cookie.Should().NotBeNull("the address is not banned");
    }

    [Fact]
    public async Task A_ban_is_told_with_the_time_left_and_nothing_is_sent_until_then()
    {
        var clock = new ManualClock();
        await using var server = await StartAsync();
        await BanThisAddressAsync(server);
        using var log = new RequestLog();
        var options = Clients.OptionsFor(server);
        options.BanHold = TimeSpan.FromMinutes(10);
        await using var client = new QBittorrentApi(options, new BackendServices { Handler = log, Clock = clock });

        var first = await Failures.ExpectAsync<ApiError.Banned>(() => client.ListAsync(null, Cancelled));
        clock.Advance(TimeSpan.FromMinutes(4));
        var later = await Failures.ExpectAsync<ApiError.Banned>(() => client.ListAsync(null, Cancelled));
        await Clients.AtOnceAsync(50, () => Failures.ExpectAsync<ApiError.Banned>(() => client.ListAsync(null, Cancelled)));

        first.Remaining.Should().Be(TimeSpan.FromMinutes(10));
        later.Wait.Should().Be(TimeSpan.FromMinutes(6));
        (log.Logins, log.Total).Should().Be((1, 2));

        await Eventually.HoldsAsync(() => CanLogInAsync(server), "the server has lifted the ban");
        clock.Advance(TimeSpan.FromMinutes(6));
        await Clients.AtOnceAsync(50, () => client.ListAsync(null, Cancelled));

        log.Logins.Should().Be(2, "one more, once the hold was over");
    }

    [Fact]
    public async Task A_session_outlives_a_ban_of_its_address()
    {
        await using var server = await StartAsync();
        using var log = new RequestLog();
        await using var client = Clients.Create(server, log);
        await client.ListAsync(null, Cancelled);
        await BanThisAddressAsync(server);

        await client.ListAsync(null, Cancelled);

        log.Logins.Should().Be(1);
    }

    private static async Task<bool> CanLogInAsync(QBittorrentProcess server)
    {
        using var client = new RawClient(server.BaseAddress);
        await client.LoginAsync(server.Username, server.Password, Cancelled);
        return client.Cookie is not null;
    }

    private async Task BanThisAddressAsync(QBittorrentProcess server)
    {
        using var stranger = new RawClient(server.BaseAddress);
        for (var i = 0; i < failuresUntilBan; i++) await stranger.LoginAsync("stranger", "wrong", Cancelled);
    }

    private Task<QBittorrentProcess> StartAsync()
    {
        var options = new QBittorrentProcessOptions
        {
            MaxFailedLogins = failuresUntilBan,
            Preferences = new Dictionary<string, string>(StringComparer.Ordinal) { [@"WebUI\BanDuration"] = "3" },
        };
        return QBittorrentProcess.StartAsync(version, options, Cancelled);
    }
}

public sealed class RefusedLogin425Tests() : RefusedLoginTests(QBittorrentVersions.V4_2_5, failuresUntilBan: 2);

public sealed class RefusedLogin452Tests() : RefusedLoginTests(QBittorrentVersions.V4_5_2, failuresUntilBan: 3);

public sealed class RefusedLogin510Tests() : RefusedLoginTests(QBittorrentVersions.V5_1_0, failuresUntilBan: 4);

public sealed class RefusedLogin530Tests() : RefusedLoginTests(QBittorrentVersions.V5_3_0, failuresUntilBan: 5);
