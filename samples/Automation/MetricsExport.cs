using Automation.Handling;
using Automation.Showing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using TorrentApi.Hosting;

namespace Automation;

/// <summary>Reads the meters of the clients and of this program, now and then and at the end: to a collector where one is configured, else to the screen.</summary>
internal sealed class MetricsExport(Screen screen, IOptions<AutomationOptions> options) : IHostedService, IDisposable
{
    private MeterProvider? _provider;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        BaseExporter<Metric> exporter = options.Value.OtlpEndpoint is { } endpoint
            ? new OtlpMetricExporter(new OtlpExporterOptions { Endpoint = endpoint })
            : new PrintingExporter(screen.Tell);
        _provider = Sdk.CreateMeterProviderBuilder()
            .AddMeter(TelemetryInterceptor.SourceName, FileMetrics.MeterName)
            .AddReader(new PeriodicExportingMetricReader(exporter, (int)options.Value.MetricsInterval.TotalMilliseconds))
            .Build();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        // Exports once more.
        _provider?.Shutdown();
        return Task.CompletedTask;
    }

    public void Dispose() => _provider?.Dispose();
}
