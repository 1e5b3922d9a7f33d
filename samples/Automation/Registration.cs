using Automation.Handling;
using Automation.Showing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TorrentApi.Hosting;

namespace Automation;

/// <summary>Everything that the program is made of.</summary>
internal static class Registration
{
    public static void AddAutomation(this HostApplicationBuilder builder, Screen screen)
    {
        // The clients. Which there are, and of which kind, is configuration's to say; nothing below knows.
        builder.Services.AddTorrentApi(builder.Configuration.GetSection("TorrentApi"))
            .AddQBittorrent().AddUTorrent().AddTorBox().AddInMemory()
            .AddLogging().AddTelemetry().AddRetry().AddCircuitBreaker();

        // What happens to their torrents is told to the journal; what they are doing now is on the board.
        builder.Services.AddDownloadTracker();
        builder.Services.AddOptions<DownloadTrackerOptions>().BindConfiguration("DownloadTracker");
        builder.Services.AddSingleton<IDownloadEvents, Journal>();
        builder.Services.AddSingleton(screen);
        builder.Services.AddSingleton<Board>();

        builder.Services.AddOptions<AutomationOptions>().BindConfiguration(AutomationOptions.Section).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<AutomationOptions>, AutomationOptionsRules>();
        builder.Services.AddSingleton<Inbox>();
        builder.Services.AddSingleton<FileMetrics>();

        // What is added first ends last: the metrics of the end are printed too.
        builder.Services.AddHostedService<MetricsExport>();
        builder.Services.AddHostedService(services => services.GetRequiredService<Board>());
        builder.Services.AddHostedService<Intake>();

        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton<ILoggerProvider, ScreenLog>();
    }
}
