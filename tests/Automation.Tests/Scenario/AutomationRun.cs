using Automation;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TorrentApi.DependencyInjection;

namespace TorrentApi.Automation.Tests.Scenario;

/// <summary>The program of samples/Automation in this process, with a configuration of the test's own.</summary>
internal sealed class AutomationRun : IAsyncDisposable
{
    private readonly IHost _host;

    private AutomationRun(Workplace workplace, IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Automation:Folder"] = workplace.Folder,
            ["Automation:LookInterval"] = "00:00:00.020",
            ["Automation:RetryInterval"] = "00:00:00.100",
            ["Automation:RefreshInterval"] = "00:00:00.050",
            ["DownloadTracker:Interval"] = "00:00:00.100",
        });
        builder.Configuration.AddInMemoryCollection(settings);
        builder.AddAutomation(Screen);
        _host = builder.Build();
    }

    public RecordingScreen Screen { get; } = new();

    public static async Task<AutomationRun> StartAsync(Workplace workplace, IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var run = new AutomationRun(workplace, settings);
        await run._host.StartAsync(TestContext.Current.CancellationToken);
        return run;
    }

    public ITorrentApi Client(string name) => _host.Services.GetRequiredService<ITorrentApiFactory>().Get(name);

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync(CancellationToken.None);
        await ((IAsyncDisposable)_host).DisposeAsync();
    }
}
