using TorrentApi.Automation.Tests.Scenario;
using TorrentApi.Testing;

namespace TorrentApi.Automation.Tests;

/// <summary>One scenario over every kind of client, by configuration alone.</summary>
public sealed class ScenarioTests
{
    private const long Fast = 1024L * 1024 * 1024;

    [Theory]
    [InlineData("4.0.4")] // WebUI API v1
    [InlineData("5.1.0")] // WebUI API v2
    public async Task Files_dropped_are_downloaded_by_qBittorrent(string version)
    {
        await using var server = QBittorrentServer.Start(version, new QBittorrentServerOptions { DownloadRate = Fast });

        await AutomationScenario.RunAsync(Login("qBittorrent", server.Address, server.Options.Username, server.Options.Password), Fixtures.Torrent);

        server.UnknownRequests.Where(request => !request.Path.Contains("webapiVersion", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public async Task Files_dropped_are_downloaded_by_uTorrent()
    {
        await using var server = UTorrentServer.Start("3.5.5", new UTorrentServerOptions { DownloadRate = Fast });

        await AutomationScenario.RunAsync(Login("uTorrent", server.Address, server.Options.Username, server.Options.Password), Fixtures.Torrent);

        server.UnknownRequests.Should().BeEmpty();
    }

    [Fact]
    public async Task Files_dropped_are_downloaded_by_TorBox()
    {
        await using var server = TorBoxServer.Start(new TorBoxServerOptions { DownloadRate = Fast, MovingTime = TimeSpan.FromMilliseconds(100), RequestsPerMinute = 0 });

        await AutomationScenario.RunAsync(
            new Dictionary<string, string?>
            {
                ["Backend"] = "TorBox",
                ["BaseAddress"] = server.Address.AbsoluteUri,
                ["ApiKey"] = server.Options.ApiKey,
                ["RequestsPerMinute"] = "100000",
            },
            Fixtures.Torrent);

        server.UnknownRequests.Should().BeEmpty();
        server.DangerousRequests.Should().BeEmpty();
    }

    [Fact]
    public Task Files_dropped_are_downloaded_in_memory() =>
        AutomationScenario.RunAsync(new Dictionary<string, string?> { ["Backend"] = "InMemory", ["DownloadRate"] = $"{Fast}" }, Fixtures.Torrent);

    private static Dictionary<string, string?> Login(string backend, Uri address, string username, string password) => new()
    {
        ["Backend"] = backend,
        ["BaseAddress"] = address.AbsoluteUri,
        ["Username"] = username,
        ["Password"] = password,
    };
}
