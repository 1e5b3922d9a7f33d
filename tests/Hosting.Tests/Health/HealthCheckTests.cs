using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using TorrentApi.Hosting.Tests.Fakes;
using TorrentApi.Testing;

namespace TorrentApi.Hosting.Tests.Health;

public sealed class HealthCheckTests
{
    private readonly ManualClock _clock = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_that_answers_is_healthy_and_tells_its_version_and_latency()
    {
        await using var server = QBittorrentServer.Start("5.1.0");
        await using var services = Container(server);

        var entry = await CheckAsync(services);

        (entry.Status, entry.Description).Should().Be((HealthStatus.Healthy, "qBittorrent 'home' answers as version v5.1.0."));
        entry.Data.Should().ContainKey("latency_ms").WhoseValue.Should().BeOfType<double>();
        entry.Data.Should().Contain("version", "v5.1.0").And.Contain("backend", "qBittorrent").And.ContainKey("api_version");
        entry.Tags.Should().Equal("torrentapi");
    }

    [Theory]
    [InlineData(ResponseFault.Drop, "unreachable")]
    [InlineData(ResponseFault.BadGateway, "server_fault")]
    public async Task A_restart_is_told_and_passes(ResponseFault fault, string error)
    {
        await using var server = QBittorrentServer.Start("5.1.0");
        await using var services = Container(server);
        server.Fail(fault, int.MaxValue);

        var during = await CheckAsync(services);
        server.Heal();
        server.Restart("5.3.0");
        var after = await CheckAsync(services);

        during.Status.Should().Be(HealthStatus.Unhealthy);
        during.Description.Should().EndWith("it may be restarting.");
        during.Data.Should().Contain("error", error);
        after.Status.Should().Be(HealthStatus.Healthy);
        after.Data.Should().Contain("version", "v5.3.0");
    }

    [Fact]
    public async Task A_server_that_is_gone_is_unreachable()
    {
        var server = QBittorrentServer.Start("5.1.0");
        await using var services = Container(server);
        await server.DisposeAsync();

        (await CheckAsync(services)).Data.Should().Contain("error", "unreachable");
    }

    [Fact]
    public async Task A_ban_is_told_with_the_time_it_is_held()
    {
        await using var server = QBittorrentServer.Start("4.5.2");
        await using var services = Container(server);
        server.Ban();

        var entry = await CheckAsync(services);

        entry.Status.Should().Be(HealthStatus.Unhealthy);
        entry.Data.Should().Contain("error", "banned").And.Contain("wait_s", 3600.0);
        entry.Description.Should().Contain("Lift the ban");
    }

    [Fact]
    public async Task A_wrong_password_is_told_and_not_sent_again()
    {
        await using var server = QBittorrentServer.Start("5.1.0");
        await using var services = Container(server);
        server.ChangePassword("another");

        await CheckAsync(services);
        var entry = await CheckAsync(services);

        entry.Status.Should().Be(HealthStatus.Unhealthy);
        entry.Data.Should().Contain("error", "login_refused");
        entry.Description.Should().Contain("Correct user name, password or key");
        server.Requests.Count(request => request.Path == "/api/v2/auth/login").Should().Be(1);
    }

    [Fact]
    public async Task Throttling_is_no_failure_and_the_server_is_left_alone_meanwhile()
    {
        var failing = new Failing { Error = new ApiError.Throttled(TimeSpan.FromSeconds(90)) };
        await using var server = QBittorrentServer.Start("5.1.0");
        await using var services = Container(server, failing);

        var first = await CheckAsync(services);
        _clock.Advance(TimeSpan.FromSeconds(30));
        var second = await CheckAsync(services);
        var askedMeanwhile = failing.Asked;
        failing.Error = null;
        _clock.Advance(TimeSpan.FromSeconds(61));
        var third = await CheckAsync(services);

        (first.Status, second.Status, third.Status).Should().Be((HealthStatus.Degraded, HealthStatus.Degraded, HealthStatus.Healthy));
        first.Data.Should().Contain("error", "throttled").And.Contain("wait_s", 90.0);
        second.Data.Should().Contain("wait_s", 60.0);
        askedMeanwhile.Should().Be(1);
    }

    [Fact]
    public async Task What_is_no_qBittorrent_is_told_as_that()
    {
        await using var server = QBittorrentServer.Start("5.1.0");
        await using var services = Container(server, new Failing { Error = new ApiError.UnexpectedResponse("no WebUI") });

        (await CheckAsync(services)).Description.Should().EndWith("The address may be wrong, or the version not supported.");
    }

    [Fact]
    public async Task Each_client_has_a_check_of_its_own()
    {
        var services = new ServiceCollection().AddLogging();
        services.AddTorrentApi().AddInMemory("home").AddInMemory("cloud").AddInMemory("").AddInterceptor("cloud", new Failing { Error = new ApiError.LoginRefused() });
        services.AddTorrentApiHealthChecks();
        services.AddTorrentApiHealthChecks();
        await using var provider = services.BuildServiceProvider();

        var report = await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync(Token);

        report.Entries.ToDictionary(entry => entry.Key, entry => entry.Value.Status).Should().Equal(new Dictionary<string, HealthStatus>
        {
            ["torrentapi:home"] = HealthStatus.Healthy, ["torrentapi:cloud"] = HealthStatus.Unhealthy, ["torrentapi"] = HealthStatus.Healthy,
        });
    }

    private static async Task<HealthReportEntry> CheckAsync(IServiceProvider services) =>
        (await services.GetRequiredService<HealthCheckService>().CheckHealthAsync(Token)).Entries["torrentapi:home"];

    private ServiceProvider Container(QBittorrentServer server, Failing? failing = null)
    {
        var values = new Dictionary<string, string?>
        {
            ["Clients:home:Backend"] = "qBittorrent",
            ["Clients:home:BaseAddress"] = server.Address.AbsoluteUri,
            ["Clients:home:Username"] = server.Options.Username,
            ["Clients:home:Password"] = server.Options.Password,
        };
        var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(_clock);
        var builder = services.AddTorrentApi(new ConfigurationBuilder().AddInMemoryCollection(values).Build()).AddQBittorrent();
        if (failing is not null) builder.AddInterceptor(failing);
        services.AddTorrentApiHealthChecks();
        return services.BuildServiceProvider(validateScopes: true);
    }
}
