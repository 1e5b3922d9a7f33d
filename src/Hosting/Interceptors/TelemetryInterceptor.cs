using System.Diagnostics;
using System.Diagnostics.Metrics;
using TorrentApi.Hosting.Interceptors;

namespace TorrentApi.Hosting;

/// <summary>Measures every operation, and makes an activity of it that HTTP activities stand under.</summary>
/// <remarks>
/// <para>
/// A program listens with <c>AddSource("TorrentApi")</c> and <c>AddMeter("TorrentApi")</c> of OpenTelemetry, or with the listeners of .NET; with nobody
/// listening it costs next to nothing. Names follow OpenTelemetry's conventions: seconds, <c>error.type</c> on failure only.
/// </para>
/// <para>
/// Dimensions are backend, client, operation and <c>error.type</c>: the cause in snake case, such as "login_refused"; "cancelled" where the caller went away. No
/// name or hash of a torrent is one: there is no end of them.
/// </para>
/// </remarks>
public sealed class TelemetryInterceptor : TorrentInterceptor
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string SourceName = "TorrentApi";

    /// <summary>The histogram of durations, in seconds, failures included; retries inside count as one operation where retry stands further in.</summary>
    public const string DurationName = "torrentapi.operation.duration";

    /// <summary>The kind of client: "qBittorrent".</summary>
    public const string BackendTag = "torrentapi.backend";

    /// <summary>The name of the client in configuration; left out where it has none.</summary>
    public const string ClientTag = "torrentapi.client";

    /// <summary>The operation: "torrents.list".</summary>
    public const string OperationTag = "torrentapi.operation";

    /// <summary>Why it failed; left out on success.</summary>
    public const string ErrorTag = "error.type";

    private static readonly ActivitySource Source = new(SourceName);
    private static readonly Meter SharedMeter = new(SourceName);

    // Those of OpenTelemetry for HTTP, and up to the time that a slow server with retries takes.
    private static readonly InstrumentAdvice<double> Buckets =
        new() { HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30, 60, 120] };

    private readonly Histogram<double> _duration;
    private readonly TimeProvider _clock;

    /// <summary>Makes the interceptor; one may serve all clients.</summary>
    /// <param name="meters">Makes the meter, as a container has it; null for one that the process shares.</param>
    /// <param name="clock">Measures; null for the system's.</param>
    public TelemetryInterceptor(IMeterFactory? meters = null, TimeProvider? clock = null)
    {
        var meter = meters?.Create(SourceName) ?? SharedMeter;
        _duration = meter.CreateHistogram(DurationName, "s", "How long operations on torrent clients take.", tags: null, Buckets);
        _clock = clock ?? TimeProvider.System;
    }

    /// <inheritdoc/>
    public override async Task<TResult> InvokeAsync<TResult>(
        Operation operation, BackendInfo backend, Func<CancellationToken, Task<TResult>> proceed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(backend);
        ArgumentNullException.ThrowIfNull(proceed);
        using var activity = Start(operation, backend);
        var started = _clock.GetTimestamp();
        string? error = null;
        try
        {
            return await proceed(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            error = ErrorName.Of(failure);
            Mark(activity, failure, error);
            throw;
        }
        finally
        {
            _duration.Record(_clock.GetElapsedTime(started).TotalSeconds, Tags(operation, backend, error));
        }
    }

    private static Activity? Start(Operation operation, BackendInfo backend)
    {
        var activity = Source.StartActivity(operation.Name, ActivityKind.Client);
        if (activity is not { IsAllDataRequested: true })
            return activity;

        foreach (var (key, value) in Tags(operation, backend, error: null))
            activity.SetTag(key, value);
        activity.SetTag("server.address", backend.Address?.Host);
        activity.SetTag("server.port", backend.Address?.Port);
        return activity;
    }

    /// <summary>A caller who goes away is told, but it is no error of the operation.</summary>
    private static void Mark(Activity? activity, Exception failure, string error)
    {
        activity?.SetTag(ErrorTag, error);
        if (error != ErrorName.Cancelled)
            activity?.SetStatus(ActivityStatusCode.Error, (failure as TorrentApiException)?.Error.ToString());
    }

    private static TagList Tags(Operation operation, BackendInfo backend, string? error)
    {
        var tags = new TagList { { BackendTag, backend.Kind }, { OperationTag, operation.Name } };
        if (backend.Client.Length > 0)
            tags.Add(ClientTag, backend.Client);
        if (error is not null)
            tags.Add(ErrorTag, error);
        return tags;
    }
}
