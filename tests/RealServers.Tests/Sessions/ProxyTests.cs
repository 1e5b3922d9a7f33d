using System.Net;
using TorrentApi.Backends.QBittorrent;
using TorrentApi.RealServers.Tests.Network;
using TorrentApi.RealServers.Tests.Servers;

namespace TorrentApi.RealServers.Tests.Sessions;

/// <summary>What stands between a client and its server.</summary>
public abstract class ProxyTests(RealServerPool pool, string version)
{
    private const string ProxyPassword = "pr0xy-passw0rd";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_base_path_and_HTTP_Basic_in_front_are_passed()
    {
        var server = await pool.GetAsync(version);
        await using var proxy = new ReverseProxy(server.BaseAddress, new() { BasePath = "/seed/box", Credentials = $"front:{ProxyPassword}" });
        await using (var client = ClientOf(proxy, server, ProxyPassword))
        {
            await Clients.AtOnceAsync(20, () => client.ListAsync(null, Cancelled));
            await client.Categories!.RemoveAsync(["no-such-category"], Cancelled);
        }

        proxy.Count("auth/login").Should().Be(1);
        proxy.Count("auth/logout").Should().Be(1);
        proxy.Requests.Should().OnlyContain(request => request.Target.StartsWith("/seed/box/api/v2/"));
    }

    [Fact]
    public async Task A_wrong_password_of_the_proxy_is_sent_once()
    {
        var server = await pool.GetAsync(version);
        await using var proxy = new ReverseProxy(server.BaseAddress, new() { Credentials = $"front:{ProxyPassword}" });
        await using var client = ClientOf(proxy, server, Clients.WrongPassword);

        for (var i = 0; i < 10; i++)
        {
            var error = await Failures.ExpectAsync<ApiError.Forbidden>(() => client.ListAsync(null, Cancelled));
            error.Reason.Should().Contain("ProxyPassword");
        }

        proxy.Requests.Should().ContainSingle("a proxy may ban as well");
    }

    [Fact]
    public async Task A_mapped_port_needs_HostHeader_and_says_so()
    {
        var server = await pool.GetAsync(version);
        await using var proxy = new ReverseProxy(server.BaseAddress, new() { PassesHost = true });
        await using var without = new QBittorrentApi(OptionsOf(proxy, server));
        await using var with = new QBittorrentApi(OptionsOf(proxy, server, options => options.HostHeader = server.BaseAddress.Authority));

        var error = await Failures.ExpectAsync<ApiError.Forbidden>(() => without.ListAsync(null, Cancelled));
        proxy.Count("auth/login").Should().Be(0);
        await with.ListAsync(null, Cancelled);

        error.Reason.Should().Contain("HostHeader");
        proxy.Count("auth/login").Should().Be(1);
    }

    private static QBittorrentApi ClientOf(ReverseProxy proxy, QBittorrentProcess server, string proxyPassword) =>
        new(OptionsOf(proxy, server, options => (options.ProxyUsername, options.ProxyPassword) = ("front", proxyPassword)));

    private static QBittorrentOptions OptionsOf(ReverseProxy proxy, QBittorrentProcess server, Action<QBittorrentOptions>? change = null)
    {
        var options = Clients.OptionsFor(server);
        options.BaseAddress = proxy.Address;
        change?.Invoke(options);
        return options;
    }
}

public sealed class Proxy425Tests(RealServerPool pool) : ProxyTests(pool, QBittorrentVersions.V4_2_5);

public sealed class Proxy452Tests(RealServerPool pool) : ProxyTests(pool, QBittorrentVersions.V4_5_2);

public sealed class Proxy510Tests(RealServerPool pool) : ProxyTests(pool, QBittorrentVersions.V5_1_0);

public sealed class Proxy530Tests(RealServerPool pool) : ProxyTests(pool, QBittorrentVersions.V5_3_0);

/// <summary>Proxies that pass their own credentials on: older servers ignore them, 5.2 and up take them for a login of theirs.</summary>
public sealed class PassedOnAuthorizationTests(RealServerPool pool)
{
    private const string ProxyPassword = "pr0xy-passw0rd";
    private const int FailuresUntilBan = 3;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(QBittorrentVersions.V4_2_5)]
    [InlineData(QBittorrentVersions.V4_5_2)]
    [InlineData(QBittorrentVersions.V5_1_0)]
    public async Task Up_to_5_1_they_are_ignored(string version)
    {
        var server = await pool.GetAsync(version);
        await using var proxy = CreateProxy(server);
        await using var client = CreateClient(server, proxy);

        await client.ListAsync(null, Cancelled);

        proxy.Count("auth/login").Should().Be(1);
    }

    [Fact]
    public async Task From_5_2_on_it_is_one_clear_error_and_no_ban()
    {
        var options = new QBittorrentProcessOptions { MaxFailedLogins = FailuresUntilBan };
        await using var server = await QBittorrentProcess.StartAsync(QBittorrentVersions.V5_3_0, options, Cancelled);
        await using var proxy = CreateProxy(server);
        await using var client = CreateClient(server, proxy);

        for (var i = 0; i < 5; i++) await Failures.ExpectAsync<ApiError.Forbidden>(() => client.ListAsync(null, Cancelled));
        await Clients.AtOnceAsync(50, () => Failures.ExpectAsync<ApiError.Forbidden>(() => client.GetServerAsync(Cancelled)));
        var error = await Failures.ExpectAsync<ApiError.Forbidden>(() => client.ListAsync(null, Cancelled), ProxyPassword);

        error.Reason.Should().Contain("Authorization");
        proxy.Requests.Count.Should().BeLessThan(FailuresUntilBan, "each request with a foreign header counts as a failed login");
        using var bystander = await RawClient.LoginAsync(server, Cancelled);
        bystander.Cookie.Should().NotBeNull("the address is not banned");
        (await bystander.GetAsync("api/v2/app/version", Cancelled)).Status.Should().Be(HttpStatusCode.OK);
    }

    private static ReverseProxy CreateProxy(QBittorrentProcess server) =>
        new(server.BaseAddress, new() { Credentials = $"front:{ProxyPassword}", PassesAuthorization = true });

    private static QBittorrentApi CreateClient(QBittorrentProcess server, ReverseProxy proxy)
    {
        var options = Clients.OptionsFor(server);
        (options.BaseAddress, options.ProxyUsername, options.ProxyPassword) = (proxy.Address, "front", ProxyPassword);
        return new(options);
    }
}
