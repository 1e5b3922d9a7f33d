using System.Globalization;
using System.Net;

namespace TorrentApi.RealServers.Tests.Servers;

public abstract class ServerProcessTests(RealServerPool pool, string version)
{
    protected RealServerPool Pool { get; } = pool;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_shared_server_answers_with_its_version()
    {
        var server = await Pool.GetAsync(version);
        using var client = await RawClient.LoginAsync(server, Cancelled);

        var reply = await client.GetAsync("api/v2/app/version", Cancelled);

        reply.Should().Be(new RawReply(HttpStatusCode.OK, $"v{version}"));
    }

    [Fact]
    public async Task All_tests_of_a_version_share_one_server()
    {
        var servers = await Task.WhenAll(Pool.GetAsync(version), Pool.GetAsync(version));

        servers[0].Should().BeSameAs(servers[1]);
    }

    [Fact]
    public async Task The_server_keeps_to_loopback()
    {
        var server = await Pool.GetAsync(version);
        using var client = await RawClient.LoginAsync(server, Cancelled);

        var preferences = (await client.GetAsync("api/v2/app/preferences", Cancelled)).Expect();

        preferences.Should().Contain("\"dht\":false").And.Contain("\"lsd\":false").And.Contain("\"pex\":false")
            .And.Contain("\"queueing_enabled\":false").And.Contain("\"current_network_interface\":\"lo\"")
            .And.Contain("\"web_ui_address\":\"127.0.0.1\"").And.Contain($"\"listen_port\":{server.PeerPort}")
            .And.Contain($"\"save_path\":\"{server.DownloadDirectory}");
    }

    [Fact]
    public async Task Its_peer_port_is_open()
    {
        var server = await Pool.GetAsync(version);

        await Eventually.HoldsAsync(
            () => Task.FromResult(LoopbackPorts.FindListener(server.PeerPort, server.ProcessId) is PortListener.Process),
            "the server listens for peers");
    }

    [Fact]
    public async Task A_wrong_password_is_refused()
    {
        var server = await Pool.GetAsync(version);
        using var client = new RawClient(server.BaseAddress);

        await client.LoginAsync(server.Username, "wrong", Cancelled);

        client.Cookie.Should().BeNull();
        (await client.GetAsync("api/v2/app/version", Cancelled)).Status.Should().Be(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_restart_keeps_the_port_and_the_profile()
    {
        await using var server = await QBittorrentProcess.StartAsync(version, cancellationToken: Cancelled);
        var (address, peerPort, processId) = (server.BaseAddress, server.PeerPort, server.ProcessId);
        using (var before = await RawClient.LoginAsync(server, Cancelled))
        {
            (await before.PostAsync("api/v2/torrents/createCategory", [("category", "kept"), ("savePath", "")], Cancelled)).Expect();
        }

        await server.RestartAsync(Cancelled);

        (server.BaseAddress, server.PeerPort).Should().Be((address, peerPort));
        server.ProcessId.Should().NotBe(processId);
        using var after = await RawClient.LoginAsync(server, Cancelled);
        (await after.GetAsync("api/v2/torrents/categories", Cancelled)).Expect().Should().Contain("kept");
    }

    [Fact]
    public async Task A_killed_server_can_be_restarted()
    {
        await using var server = await QBittorrentProcess.StartAsync(version, cancellationToken: Cancelled);

        await server.KillAsync();
        server.IsRunning.Should().BeFalse();
        await server.RestartAsync(Cancelled);

        using var client = await RawClient.LoginAsync(server, Cancelled);
        (await client.GetAsync("api/v2/app/version", Cancelled)).Text.Should().Be($"v{version}");
    }

    [Fact]
    public async Task A_stop_leaves_no_process()
    {
        await using var server = await QBittorrentProcess.StartAsync(version, cancellationToken: Cancelled);
        ProcessesNaming(server.ProfileDirectory).Should().Contain(server.ProcessId);

        await server.StopAsync();

        server.IsRunning.Should().BeFalse();
        server.ReadLog().Should().Contain("SIGTERM", "it was asked, not killed");
        await Eventually.HoldsAsync(() => Task.FromResult(!ProcessesNaming(server.ProfileDirectory).Any()), "no process is left");
    }

    [Fact]
    public async Task Dispose_leaves_neither_process_nor_profile()
    {
        var server = await QBittorrentProcess.StartAsync(version, cancellationToken: Cancelled);

        await server.DisposeAsync();

        Directory.Exists(server.ProfileDirectory).Should().BeFalse();
        await Eventually.HoldsAsync(() => Task.FromResult(!ProcessesNaming(server.ProfileDirectory).Any()), "no process is left");
    }

    [Fact]
    public async Task A_server_that_loses_its_test_host_dies()
    {
        var install = ServerInstall.RequireOrSkip(version);
        using var directory = new TemporaryDirectory();
        var profile = directory.Path;
        var port = LoopbackPorts.FindFree();
        ServerConfiguration.Open(profile, profile, new()).Save();
        using var lifeline = LifelineProcess.Start(
            profile, Path.Combine(profile, "server.log"), install.Launcher!, $"--profile={profile}", $"--webui-port={port}");
        var processId = lifeline.Id;
        await Eventually.HoldsAsync(() => Task.FromResult(LoopbackPorts.FindListener(port, processId) is PortListener.Process), "the server is up");

        // What the kernel does with our end of the pipe when we are killed.
        lifeline.Dispose();

        await Eventually.HoldsAsync(() => Task.FromResult(!Directory.Exists($"/proc/{processId}/fd")), "the server is gone");
    }

    [Fact]
    public async Task A_given_profile_is_kept_and_can_be_started_again()
    {
        using var profile = new TemporaryDirectory();
        var options = new QBittorrentProcessOptions { ProfileDirectory = profile.Path, Password = "another password" };
        await using (await QBittorrentProcess.StartAsync(version, options, Cancelled))
        {
        }

        await using (var again = await QBittorrentProcess.StartAsync(version, options, Cancelled))
        {
            using var client = await RawClient.LoginAsync(again, Cancelled);
            client.Cookie.Should().NotBeNull();
        }

        Directory.Exists(profile.Path).Should().BeTrue();
    }

    [Fact]
    public async Task Options_reach_the_server()
    {
        var options = new QBittorrentProcessOptions
        {
            LocalHostAuth = false,
            SessionTimeout = TimeSpan.FromSeconds(7),
            MaxFailedLogins = 3,
            Preferences = new Dictionary<string, string>(StringComparer.Ordinal) { [@"WebUI\BanDuration"] = "61" },
        };
        await using var server = await QBittorrentProcess.StartAsync(version, options, Cancelled);
        using var client = new RawClient(server.BaseAddress);

        var preferences = (await client.GetAsync("api/v2/app/preferences", Cancelled)).Expect();

        preferences.Should().Contain("\"web_ui_session_timeout\":7").And.Contain("\"web_ui_ban_duration\":61")
            .And.Contain("\"web_ui_max_auth_fail_count\":3").And.Contain("\"bypass_local_auth\":true");
    }

    [Fact]
    public async Task A_failed_start_says_why()
    {
        await using var server = await QBittorrentProcess.StartAsync(version, cancellationToken: Cancelled);

        // A second one on the same profile finds the first and ends.
        var start = () => QBittorrentProcess.StartAsync(version, new() { ProfileDirectory = server.ProfileDirectory }, Cancelled);

        await start.Should().ThrowAsync<InvalidOperationException>().WithMessage($"qBittorrent {version} did not start: it ended by itself*");
        server.IsRunning.Should().BeTrue();
    }

    private static IEnumerable<int> ProcessesNaming(string directory) =>
        from folder in Directory.EnumerateDirectories("/proc")
        where char.IsAsciiDigit(Path.GetFileName(folder)[0]) && CommandLine(folder).Contains(directory, StringComparison.Ordinal)
        select int.Parse(Path.GetFileName(folder), CultureInfo.InvariantCulture);

    private static string CommandLine(string folder)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, "cmdline"));
        }
        catch (IOException)
        {
            return ""; // It went while we looked.
        }
    }
}

public sealed class ServerProcess425Tests(RealServerPool pool) : ServerProcessTests(pool, QBittorrentVersions.V4_2_5);

public sealed class ServerProcess452Tests(RealServerPool pool) : ServerProcessTests(pool, QBittorrentVersions.V4_5_2);

public sealed class ServerProcess510Tests(RealServerPool pool) : ServerProcessTests(pool, QBittorrentVersions.V5_1_0);

public sealed class ServerProcess530Tests(RealServerPool pool) : ServerProcessTests(pool, QBittorrentVersions.V5_3_0)
{
    [Fact]
    public async Task The_shared_server_takes_its_api_key_and_keeps_every_session()
    {
        var server = await Pool.GetAsync(QBittorrentVersions.V5_3_0);
        using var client = new RawClient(server.BaseAddress, server.ApiKey);

        var preferences = await client.GetAsync("api/v2/app/preferences", TestContext.Current.CancellationToken);

        preferences.Expect().Should().Contain("\"web_ui_sessions_count_limit\":0");
        client.Cookie.Should().BeNull();
    }
}
