using Automation.Handling;
using Automation.Showing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Automation.Demo;

/// <summary>Drops files into the inbox, as somebody would, and ends the program once all are downloaded; with <c>--watch true</c> only Ctrl+C does.</summary>
internal sealed class DemoRun(Inbox inbox, Board board, IHostApplicationLifetime lifetime, IConfiguration configuration, IOptions<AutomationOptions> options) : BackgroundService
{
    // One of each kind; the damaged one shows what becomes of a file that nobody can add.
    private static readonly string[] Files =
        ["tails-amd64-5.6.img.torrent", "bittorrent-v1-emma-goldman.torrent", "bittorrent-v2-hybrid-test.magnet", "invalid_pieces.torrent"];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var file in Files)
        {
            await Task.Delay(options.Value.LookInterval / 2, stoppingToken);
            File.Copy(Path.Combine(DemoServers.Folder, file), Path.Combine(inbox.Folder, file), overwrite: true);
        }

        if (configuration.GetValue<bool>("watch")) return;

        while (!inbox.IsEmpty || !board.IsAllComplete) await Task.Delay(options.Value.RefreshInterval, stoppingToken);

        // So that the table shows the end too.
        await Task.Delay(options.Value.RefreshInterval * 2, stoppingToken);
        lifetime.StopApplication();
    }
}
