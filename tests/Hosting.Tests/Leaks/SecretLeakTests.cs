using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using TorrentApi.Backends.QBittorrent;
using TorrentApi.DependencyInjection;
using TorrentApi.Testing;

namespace TorrentApi.Hosting.Tests.Leaks;

/// <summary>Everything that a program does with a client, well and badly; then every text that came of it is searched for every secret.</summary>
public sealed class SecretLeakTests
{
    private const string Tracker = $"https://tracker.example/{Secrets.Passkey}/announce";
    private static readonly MagnetLink Link = MagnetLink.Create(InfoHash.Parse(new string('a', 40)), "film", [Tracker], [$"https://seed.example/{Secrets.Passkey}/"]);

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

        run.Cookies.Should().NotBeEmpty("the sessions of this run are secrets too");
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
        await CheckHealthAsync(run);

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
        var api = run.Api;
        await run.TryAsync(() => api.GetServerAsync(Token));
        await run.TryAsync(() => api.Add(Link).Category("films").SendAsync(Token));
        await run.TryAsync(() => api.Add(Link).SendAsync(Token));
        await run.TryAsync(() => api.Add(new Uri($"https://indexer.example/{Secrets.Passkey}/1?k={Secrets.Passkey}")).SendAsync(Token));
        await run.TryAsync(() => api.ListAsync(cancellationToken: Token));
        await run.TryAsync(() => api.ListContentsAsync(Link.Hash, Token));
        await run.TryAsync(() => api.Require<ITrackerFeature>().ListAsync(Link.Hash, Token));
        await run.TryAsync(async () => await AddTrackerAsync(api));
        await run.TryAsync(() => api.Require<ITrackerFeature>().ListAsync(InfoHash.Parse(new string('b', 40)), Token));
        await run.TryAsync(async () => await api.PlanRemovalAsync(Link.Hash, RemoveData.Delete, Token));
        server.ExpireSessions();
        foreach (var fault in Enum.GetValues<ResponseFault>().Except([ResponseFault.None, ResponseFault.Hang, ResponseFault.SlowDrip]))
        {
            server.Fail(fault, int.MaxValue);
            await run.TryAsync(() => api.ListAsync(cancellationToken: Token));
            await run.TryAsync(async () => await AddTrackerAsync(api));
            await CheckHealthAsync(run);
            server.Heal();
        }

        await run.TryAsync(() => api.RemoveIfPresentAsync(Link.Hash, RemoveData.Keep, Token));
        await CheckHealthAsync(run);
        run.Tell(api, api.Backend, api.GetFeature<QBittorrentApi>(), Link, new AddRequest(Link));
        run.Failures.Should().NotBeEmpty("the faults were met");
    }

    private static async Task<bool> AddTrackerAsync(ITorrentApi api)
    {
        await api.Require<ITrackerFeature>().AddAsync(Link.Hash, [Tracker + "2"], cancellationToken: Token);
        return true;
    }

    private static async Task CheckHealthAsync(LeakRun run)
    {
        var report = await run.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(Token);
        foreach (var entry in report.Entries.Values)
            run.Tell([entry.Description, entry.Exception, .. entry.Data.Values]);
    }
}
