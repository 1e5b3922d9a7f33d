using System.Collections;
using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using TorrentApi.Hosting.Tests.Fakes;
using TorrentApi.Testing;

namespace TorrentApi.Hosting.Tests.Leaks;

/// <summary>A host with everything that this library has switched on, and every text that comes of it.</summary>
internal sealed class LeakRun : IAsyncDisposable
{
    private readonly List<string> _texts = [];
    private readonly Collected<Activity, string> _traces = new(activity =>
        [activity.DisplayName, $"{activity.StatusDescription}", .. activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"), .. activity.Events.Select(one => $"{one.Name} {string.Join(' ', one.Tags)}")]);
    private readonly Collected<Metric, Measurement> _metrics = new(Measurement.Of);
    private readonly TracerProvider _tracer;
    private readonly MeterProvider _meter;
    private readonly ConcurrentQueue<string> _learnt = new();
    private readonly IConfigurationRoot _configuration;
    private readonly IHost _host;

    private LeakRun(IEnumerable<KeyValuePair<string, string?>> values)
    {
        _tracer = Sdk.CreateTracerProviderBuilder().AddSource("*").AddProcessor(new SimpleActivityExportProcessor(_traces)).Build();
        _meter = Sdk.CreateMeterProviderBuilder().AddMeter("*").AddReader(new BaseExportingMetricReader(_metrics)).Build();
        _configuration = new ConfigurationBuilder().AddInMemoryCollection(values).Build();

        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Logging.AddProvider(Log).SetMinimumLevel(LogLevel.Trace);
        builder.Services.AddTorrentApi(_configuration.GetSection("Torrents")).AddQBittorrent().AddUTorrent().AddTorBox()
            .AddLogging().AddTelemetry().AddRetry(options => options.Delay = TimeSpan.FromMilliseconds(1)).AddCircuitBreaker()
            .ConfigureHttp("home", http => http.AddHttpMessageHandler(() => new SessionThief(_learnt)));
        builder.Services.AddTorrentApiHealthChecks();
        builder.Services.AddDownloadTracker(options => options.Interval = TimeSpan.FromMilliseconds(20)).AddSingleton<IDownloadEvents, Clumsy>();
        _host = builder.Build();
    }

    public LogBook Log { get; } = new();

    public IServiceProvider Services => _host.Services;

    public ITorrentApi Api => Services.GetRequiredService<ITorrentApi>();

    /// <summary>The cookies and tokens that the server gave.</summary>
    public IReadOnlyCollection<string> Learnt => _learnt;

    public List<TorrentApiException> Failures { get; } = [];

    public static Task<LeakRun> StartAsync(QBittorrentServer server, params (string Key, string? Value)[] options)
    {
        Dictionary<string, string?> values = new()
        {
            ["Backend"] = "qBittorrent",
            ["BaseAddress"] = server.Address.AbsoluteUri,
            ["Username"] = server.Options.Username,
        };
        foreach (var (key, value) in options) values[key] = value;
        return StartAsync(values);
    }

    /// <param name="client">The keys of the client in configuration.</param>
    public static async Task<LeakRun> StartAsync(IReadOnlyDictionary<string, string?> client)
    {
        var values = client.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create($"Torrents:Clients:home:{pair.Key}", pair.Value));
        var run = new LeakRun(values);
        await run._host.StartAsync(TestContext.Current.CancellationToken);
        return run;
    }

    /// <summary>Changes the configuration of the client while the host runs.</summary>
    public void Change(params (string Key, string Value)[] options)
    {
        foreach (var (key, value) in options) _configuration[$"Torrents:Clients:home:{key}"] = value;
        _configuration.Reload();
    }

    /// <summary>Does something, and keeps the text of what came of it.</summary>
    public async Task TryAsync<T>(Func<Task<T>> step)
    {
        try
        {
            Tell(await step());
        }
        catch (TorrentApiException failure)
        {
            Failures.Add(failure);
            Tell(failure, failure.Error, failure.Backend);
        }
    }

    public void Tell(params object?[] values)
    {
        foreach (var value in values)
        {
            _texts.Add($"{value}");
            if (value is IEnumerable items and not string) Tell([.. items.Cast<object?>()]);
        }
    }

    /// <summary>Searches everything, and makes sure that there was something to search.</summary>
    public void AssertSilent()
    {
        _meter.ForceFlush();
        string[] traces = [.. _traces.Items];
        string[] metrics = [.. _metrics.Items.SelectMany(item => item.Tags).Select(tag => $"{tag.Key}={tag.Value}")];
        string[] logs = [.. Log.Lines.Select(line => line.Text)];
        logs.Should().Contain(line => line.StartsWith("Request Headers:"), "the loggers of .NET's HTTP clients are heard too, at their most talkative");
        traces.Should().Contain("torrents.list");
        metrics.Should().Contain("torrentapi.operation=torrents.list");

        var secrets = Secrets.All.Concat(Learnt).ToList();
        var telling = logs.Concat(traces).Concat(metrics).Concat(_texts).Where(text => secrets.Exists(secret => text.Contains(secret, StringComparison.OrdinalIgnoreCase)));
        telling.Should().BeEmpty();
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync(CancellationToken.None);
        await ((IAsyncDisposable)_host).DisposeAsync();
        _tracer.Dispose();
        _meter.Dispose();
        _traces.Dispose();
        _metrics.Dispose();
        Log.Dispose();
    }

    /// <summary>A listener that fails, so that exceptions of programs are logged too.</summary>
    private sealed class Clumsy : IDownloadEvents
    {
        public Task OnAddedAsync(Download download, CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException($"a mistake with {download}");
    }
}
