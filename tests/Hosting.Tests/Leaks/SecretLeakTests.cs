using TorrentApi.Backends.QBittorrent;
using TorrentApi.Testing;

namespace TorrentApi.Hosting.Tests.Leaks;

/// <summary>Everything that a program does with a client, well and badly; then every text that came of it is searched for every secret.</summary>
public sealed class SecretLeakTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("4.1.9", "proxy")]
    [InlineData("4.5.2", "proxy")]
    [InlineData("5.3.0", null)] // takes the proxy's password for a key, and refuses it
    public async Task A_run_with_a_password_tells_no_secret(string version, string? proxy)
    {
        await using var server = QBittorrentServer.Start(version, new QBittorrentServerOptions { Password = Secrets.Password });
        await using var run = await LeakRun.StartAsync(
            server, ("Password", Secrets.Password), ("ProxyUsername", proxy), ("ProxyPassword", proxy is null ? null : Secrets.ProxyPassword), ("Headers:X-Gate", Secrets.Header));

        await UseAsync(run, server);

        run.Learnt.Should().NotBeEmpty("the sessions of this run are secrets too");
        run.AssertSilent();
    }

    [Fact]
    public async Task A_run_with_a_key_tells_no_secret()
    {
        await using var server = QBittorrentServer.Start("5.3.0", new QBittorrentServerOptions { ApiKey = Secrets.ApiKey });
        await using var run = await LeakRun.StartAsync(server, ("ApiKey", Secrets.ApiKey), ("Username", null));

        await UseAsync(run, server);

        run.AssertSilent();
    }

    [Fact]
    public async Task A_refused_login_and_a_ban_tell_no_secret()
    {
        await using var server = QBittorrentServer.Start("4.5.2");
        await using var run = await LeakRun.StartAsync(server, ("Password", Secrets.Password));

        await run.TryAsync(() => run.Api.ListAsync(cancellationToken: Token));
        server.Ban();
        run.Change(("Password", Secrets.ProxyPassword));
        await run.TryAsync(() => run.Api.ListAsync(cancellationToken: Token));
        await LeakSteps.CheckHealthAsync(run);

        run.Failures.Should().HaveCount(2);
        run.AssertSilent();
    }

    [Fact]
    public async Task A_configuration_with_mistakes_tells_no_secret()
    {
        await using var server = QBittorrentServer.Start("5.1.0", new QBittorrentServerOptions { Password = Secrets.Password });
        await using var run = await LeakRun.StartAsync(server, ("Password", Secrets.Password));
        await run.Api.ListAsync(cancellationToken: Token);

        run.Change(("Pasword", Secrets.Password), ("OperationTimeout", Secrets.ApiKey), ("BaseAddress", $"http://user:{Secrets.Header}@[/"), ("ApiKeyFile", Secrets.ProxyPassword));

        run.Log.Lines.Should().Contain(line => line.Text.StartsWith("Configuration changed and is not used"));
        run.AssertSilent();
    }

    private static async Task UseAsync(LeakRun run, QBittorrentServer server)
    {
        await new LeakSteps(run, fault => server.Fail(fault, int.MaxValue), server.Heal).TakeAsync(server.ExpireSessions);
        run.Tell(run.Api.GetFeature<QBittorrentApi>());
    }
}
