using TorrentApi.Backends.TorBox;
using TorrentApi.Backends.UTorrent;
using TorrentApi.Testing;

namespace TorrentApi.Hosting.Tests.Leaks;

/// <summary>The same steps on the clients whose secrets travel in addresses: µTorrent's token, TorBox's key.</summary>
public sealed class OtherBackendLeakTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("2.2.1")] // a token without a cookie
    [InlineData("3.5.5")]
    public async Task A_run_on_uTorrent_tells_no_secret(string version)
    {
        await using var server = UTorrentServer.Start(version, new UTorrentServerOptions { Password = Secrets.Password });
        await using var run = await LeakRun.StartAsync(UTorrent(server, Secrets.Password));

        await new LeakSteps(run, fault => server.Fail(fault, int.MaxValue), server.Heal).TakeAsync(server.ExpireTokens);
        run.Tell(run.Api.GetFeature<UTorrentApi>());

        run.Learnt.Should().NotBeEmpty("the tokens of this run are secrets too");
        run.AssertSilent();
    }

    [Fact]
    public async Task A_login_that_uTorrent_refuses_tells_no_secret()
    {
        await using var server = UTorrentServer.Start("3.5.5");
        await using var run = await LeakRun.StartAsync(UTorrent(server, Secrets.Password));

        await run.TryAsync(() => run.Api.ListAsync(cancellationToken: Token));
        await LeakSteps.CheckHealthAsync(run);

        run.Failures.Should().ContainSingle().Which.Error.Should().BeOfType<ApiError.LoginRefused>();
        run.AssertSilent();
    }

    [Fact]
    public async Task A_run_on_TorBox_tells_no_secret()
    {
        await using var server = TorBoxServer.Start(new TorBoxServerOptions { ApiKey = Secrets.AccountKey, RequestsPerMinute = 0, CreatesPerMinute = 0, CreatesPerHour = 0 });
        await using var run = await LeakRun.StartAsync(TorBox(server));

        await new LeakSteps(run, fault => server.Fail(fault, int.MaxValue), server.Heal).TakeAsync(expire: null);
        run.Tell(run.Api.GetFeature<TorBoxApi>());

        run.AssertSilent();
    }

    [Fact]
    public async Task A_download_link_of_TorBox_holds_the_key_and_does_not_show_it()
    {
        await using var server = TorBoxServer.Start(new TorBoxServerOptions { ApiKey = Secrets.AccountKey, MovingTime = TimeSpan.Zero });
        await using var run = await LeakRun.StartAsync(TorBox(server));
        var link = MagnetLink.Create(InfoHash.Parse(new string('c', 40)), "film");
        server.Cache(link);

        await run.TryAsync(() => run.Api.Add(link).SendAsync(Token));
        await run.TryAsync(() => run.Api.Require<IDownloadFeature>().GetLinkAsync(link.Hash, 0, Token));
        await run.TryAsync(() => run.Api.Require<IDownloadFeature>().GetContentAsync(link.Hash, 0, new ByteRange(0, 10), Token));

        run.Failures.Should().BeEmpty("the link was given and used");
        run.AssertSilent();
    }

    [Fact]
    public async Task A_key_that_TorBox_refuses_tells_no_secret()
    {
        await using var server = TorBoxServer.Start();
        await using var run = await LeakRun.StartAsync(TorBox(server));

        await run.TryAsync(() => run.Api.ListAsync(cancellationToken: Token));
        await LeakSteps.CheckHealthAsync(run);

        run.Failures.Should().ContainSingle().Which.Error.Should().BeOfType<ApiError.LoginRefused>();
        run.AssertSilent();
    }

    private static Dictionary<string, string?> UTorrent(UTorrentServer server, string password) => new()
    {
        ["Backend"] = UTorrentApi.Kind,
        ["BaseAddress"] = server.Address.AbsoluteUri,
        ["Username"] = server.Options.Username,
        ["Password"] = password,
        ["Headers:X-Gate"] = Secrets.Header,
    };

    private static Dictionary<string, string?> TorBox(TorBoxServer server) => new()
    {
        ["Backend"] = TorBoxApi.Kind,
        ["BaseAddress"] = server.Address.AbsoluteUri,
        ["ApiKey"] = Secrets.AccountKey,
        ["Headers:X-Gate"] = Secrets.Header,
        ["RequestsPerMinute"] = "100000",
    };
}
