using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using TorrentApi.Hosting.Tests.Fakes;
using TorrentApi.Testing;

namespace TorrentApi.Hosting.Tests.Interceptors;

public sealed class TelemetryTests
{
    private static readonly MagnetLink Link = MagnetLink.Create(InfoHash.Parse(new string('a', 40)), "a film nobody may know of");

    // The source is the process's, so other tests are heard too; each client here has a name of its own.
    private readonly string _client = Guid.NewGuid().ToString("N");
    private readonly ManualClock _clock = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Durations_are_measured_in_seconds_by_backend_operation_and_cause()
    {
        using var exporter = new Collected<Metric, Measurement>(Measurement.Of);
        using var provider = Sdk.CreateMeterProviderBuilder().AddMeter(TelemetryInterceptor.SourceName).AddReader(new BaseExportingMetricReader(exporter)).Build();
        var failing = new Failing();
        await using var api = Api(new TelemetryInterceptor(clock: _clock), new Slow(_clock), failing);

        await api.ListAsync(cancellationToken: Token);
        await api.ListAsync(cancellationToken: Token);
        failing.Error = new ApiError.Banned(null);
        await FluentActions.Awaiting(() => api.ListAsync(cancellationToken: Token)).Should().ThrowAsync<TorrentApiException>();
        provider.ForceFlush();

        var mine = exporter.Items.Where(item => Equals(item.Tags.GetValueOrDefault("torrentapi.client"), _client)).ToList();
        mine.Should().OnlyContain(item => item.Name == "torrentapi.operation.duration" && item.Unit == "s");
        mine.Should().BeEquivalentTo(
        [
            new { Count = 2L, Sum = 1.0, Tags = Tags(("torrentapi.backend", "InMemory"), ("torrentapi.operation", "torrents.list"), ("torrentapi.client", _client)) },
            new
            {
                Count = 1L,
                Sum = 0.5,
                Tags = Tags(("torrentapi.backend", "InMemory"), ("torrentapi.operation", "torrents.list"), ("torrentapi.client", _client), ("error.type", "banned")),
            },
        ]);
    }

    [Fact]
    public async Task Each_operation_is_an_activity_that_tells_its_end()
    {
        using var exporter = new Collected<Activity, Activity>(activity => [activity]);
        using var provider = Sdk.CreateTracerProviderBuilder().AddSource(TelemetryInterceptor.SourceName).AddProcessor(new SimpleActivityExportProcessor(exporter)).Build();
        var failing = new Failing();
        await using var api = Api(new TelemetryInterceptor(), failing);

        await api.Add(Link).SendAsync(Token);
        failing.Error = new ApiError.LoginRefused();
        await FluentActions.Awaiting(() => api.ListAsync(cancellationToken: Token)).Should().ThrowAsync<TorrentApiException>();

        exporter.Items.Where(activity => Equals(activity.GetTagItem("torrentapi.client"), _client))
            .Select(activity => (activity.DisplayName, activity.Kind, activity.Status, activity.GetTagItem("error.type")))
            .Should().Equal(
                ("torrents.add", ActivityKind.Client, ActivityStatusCode.Unset, null),
                ("torrents.list", ActivityKind.Client, ActivityStatusCode.Error, "login_refused"));
    }

    [Fact]
    public async Task A_caller_who_goes_away_is_told_and_is_no_error()
    {
        using var exporter = new Collected<Activity, Activity>(activity => [activity]);
        using var provider = Sdk.CreateTracerProviderBuilder().AddSource(TelemetryInterceptor.SourceName).AddProcessor(new SimpleActivityExportProcessor(exporter)).Build();
        var leaving = () => new TelemetryInterceptor().InvokeAsync<int>(
            Operations.List, new BackendInfo { Kind = "Fake", Client = _client }, _ => throw new OperationCanceledException(), Token);

        await leaving.Should().ThrowAsync<OperationCanceledException>();

        var activity = exporter.Items.Should().ContainSingle(activity => Equals(activity.GetTagItem("torrentapi.client"), _client)).Which;
        (activity.Status, activity.GetTagItem("error.type")).Should().Be((ActivityStatusCode.Unset, "cancelled"));
    }

    [Fact]
    public async Task No_name_and_no_hash_of_a_torrent_is_told()
    {
        using var traces = new Collected<Activity, string>(activity => [activity.DisplayName, .. activity.TagObjects.Select(tag => $"{tag.Value}")]);
        using var metrics = new Collected<Metric, Measurement>(Measurement.Of);
        using var tracer = Sdk.CreateTracerProviderBuilder().AddSource(TelemetryInterceptor.SourceName).AddProcessor(new SimpleActivityExportProcessor(traces)).Build();
        using var meter = Sdk.CreateMeterProviderBuilder().AddMeter(TelemetryInterceptor.SourceName).AddReader(new BaseExportingMetricReader(metrics)).Build();
        await using var api = Api(new TelemetryInterceptor());

        await api.Add(Link).SendAsync(Token);
        await api.GetAsync(Link.Hash, Token);
        await api.RemoveAsync(Link.Hash, RemoveData.Keep, Token);
        meter.ForceFlush();

        var all = traces.Items.Concat(metrics.Items.SelectMany(item => item.Tags.Values).Select(value => $"{value}")).ToList();
        all.Should().Contain(_client).And.NotContain(text => text.Contains("film") || text.Contains(Link.Hash.ToString()));
    }

    private static Dictionary<string, object?> Tags(params (string Key, object? Value)[] tags) => tags.ToDictionary(tag => tag.Key, tag => tag.Value);

    private InMemoryTorrentApi Api(params TorrentInterceptor[] interceptors) =>
        new(new InMemoryOptions(), new TorrentApi.DependencyInjection.BackendServices { Client = _client, Interceptors = interceptors });

    /// <summary>Takes half a second of the clock.</summary>
    private sealed class Slow(ManualClock clock) : TorrentInterceptor
    {
        public override Task<TResult> InvokeAsync<TResult>(
            Operation operation, BackendInfo backend, Func<CancellationToken, Task<TResult>> proceed, CancellationToken cancellationToken)
        {
            clock.Advance(TimeSpan.FromMilliseconds(500));
            return proceed(cancellationToken);
        }
    }
}
