using TorrentApi.Automation.Tests.Scenario;
using TorrentApi.Testing;

namespace TorrentApi.Automation.Tests.Handling;

/// <summary>What becomes of files when something is wrong.</summary>
public sealed class IntakeTests
{
    private const string AddRoute = "/api/v2/torrents/add";

    [Fact]
    public async Task Files_of_a_client_that_does_not_answer_wait_and_hold_up_no_others()
    {
        using var workplace = new Workplace();
        await using var server = QBittorrentServer.Start("5.1.0");
        server.Fail(ResponseFault.BadGateway, int.MaxValue);
        await using var run = await AutomationRun.StartAsync(workplace, Settings(server));

        workplace.Drop("a.magnet", Fixtures.Magnet(1));
        await run.Screen.UntilToldAsync("a.magnet waits for qBittorrent 'home'");
        workplace.Drop("b.torrent", Fixtures.LargeTorrent.Bytes);
        await run.Screen.UntilToldAsync("b.torrent added to InMemory 'memory'");
        workplace.Waiting.Should().Equal("a.magnet");
        server.Heal();
        await run.Screen.UntilAsync(() => workplace.Done.Count == 2, "the server is back");

        server.Torrents.Should().ContainSingle();
    }

    [Fact]
    public async Task A_torrent_that_its_client_refuses_fails_with_the_reason()
    {
        using var workplace = new Workplace();
        await using var server = QBittorrentServer.Start("4.1.9");
        await using var run = await AutomationRun.StartAsync(workplace, Settings(server));

        workplace.Drop("v2.magnet", MagnetLink.Create(InfoHash.Parse(new string('b', 64)), "v2 only"));
        await run.Screen.UntilAsync(() => workplace.Failed.Count == 2, "it has failed");

        workplace.ReasonOf("v2.magnet").Should().StartWith("qBittorrent 'home': not supported");
        server.Requests.Should().NotContain(request => request.Path == AddRoute);
    }

    [Fact]
    public async Task A_file_that_no_rule_matches_fails()
    {
        using var workplace = new Workplace();
        await using var run = await AutomationRun.StartAsync(workplace, Settings(server: null));

        workplace.Drop("a.magnet", Fixtures.Magnet(1));
        await run.Screen.UntilAsync(() => workplace.Failed.Count == 2, "it has failed");

        workplace.ReasonOf("a.magnet").Should().Contain("No rule");
    }

    [Fact]
    public async Task An_accepted_torrent_is_looked_for_and_not_added_again()
    {
        using var workplace = new Workplace();
        await using var server = QBittorrentServer.Start("5.1.0", new QBittorrentServerOptions { AddLag = TimeSpan.FromSeconds(1) });
        await using var run = await AutomationRun.StartAsync(
            workplace, Settings(server).Append(KeyValuePair.Create("TorrentApi:Clients:home:VisibilityTimeout", (string?)"00:00:00.1")));

        workplace.Drop("a.magnet", Fixtures.Magnet(1));
        await run.Screen.UntilAsync(() => workplace.Done.Count == 1, "it shows at last");

        server.Requests.Count(request => request.Path == AddRoute).Should().Be(1);
    }

    [Fact]
    public async Task A_wrong_password_fails_no_file()
    {
        using var workplace = new Workplace();
        await using var server = QBittorrentServer.Start("5.1.0");
        var settings = Settings(server);
        settings["TorrentApi:Clients:home:Password"] = "a mistake";
        await using var run = await AutomationRun.StartAsync(workplace, settings);

        workplace.Drop("a.magnet", Fixtures.Magnet(1));
        await run.Screen.UntilToldAsync("a.magnet waits for qBittorrent 'home': the server refused the credentials");

        workplace.Waiting.Should().Equal("a.magnet");
        server.Requests.Count(request => request.Path.EndsWith("/login", StringComparison.Ordinal)).Should().Be(1, "refused credentials are not tried again");
    }

    [Fact]
    public async Task A_file_that_cannot_be_moved_waits_and_is_not_added_again()
    {
        using var workplace = new Workplace();
        await using var server = QBittorrentServer.Start("5.1.0");
        await using var run = await AutomationRun.StartAsync(workplace, Settings(server));
        var done = Path.Combine(workplace.Folder, "done");
        Directory.Delete(done);

        workplace.Drop("a.magnet", Fixtures.Magnet(1));
        await run.Screen.UntilToldAsync("a.magnet waits for");
        Directory.CreateDirectory(done);
        await run.Screen.UntilAsync(() => workplace.Done.Count == 1, "the folder is back");

        server.Requests.Count(request => request.Path == AddRoute).Should().Be(1);
    }

    /// <summary>Large torrents go to memory, all else to the server; without one, nowhere.</summary>
    private static Dictionary<string, string?> Settings(QBittorrentServer? server)
    {
        Dictionary<string, string?> settings = new()
        {
            ["Automation:Rules:0:LargerThanMiB"] = "500",
            ["Automation:Rules:0:Client"] = "memory",
            ["TorrentApi:Clients:memory:Backend"] = "InMemory",
        };
        if (server is null) return settings;

        settings["Automation:Rules:1:Client"] = "home";
        settings["TorrentApi:Clients:home:Backend"] = "qBittorrent";
        settings["TorrentApi:Clients:home:BaseAddress"] = server.Address.AbsoluteUri;
        settings["TorrentApi:Clients:home:Username"] = server.Options.Username;
        settings["TorrentApi:Clients:home:Password"] = server.Options.Password;
        return settings;
    }
}
