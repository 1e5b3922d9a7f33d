using TorrentApi.Automation.Tests.Scenario;
using TorrentApi.RealServers.Tests.Samples;
using TorrentApi.RealServers.Tests.Servers;

namespace TorrentApi.RealServers.Tests.Automating;

/// <summary>The program of samples/Automation on a real server: the scenario of tests/Automation.Tests with another configuration.</summary>
public sealed class AutomationTests
{
    [Fact]
    public async Task Files_dropped_are_downloaded_by_a_real_qBittorrent()
    {
        await using var server = await QBittorrentProcess.StartAsync("5.1.0", cancellationToken: TestContext.Current.CancellationToken);
        var torrent = new ZeroTorrent(mebibytes: 4);
        torrent.WriteTo(server.DownloadDirectory);

        // The category's folder is one below the server's: its data lies there.
        torrent.WriteTo(Directory.CreateDirectory(Path.Combine(server.DownloadDirectory, "linux")).FullName);

        await AutomationScenario.RunAsync(
            new Dictionary<string, string?>
            {
                ["Backend"] = "qBittorrent",
                ["BaseAddress"] = server.BaseAddress.AbsoluteUri,
                ["Username"] = server.Username,
                ["Password"] = server.Password,
            },
            torrent.File);
    }
}
