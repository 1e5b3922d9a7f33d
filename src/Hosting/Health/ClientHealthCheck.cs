using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using TorrentApi.Hosting.Interceptors;

namespace TorrentApi.Hosting.Health;

/// <summary>Asks one client's server who it is: one authenticated request, which proves network, login and version at once.</summary>
internal sealed class ClientHealthCheck(ITorrentApi api, TimeProvider clock) : IHealthCheck
{
    // A server that asks for patience does not say for how long: then one look a minute is patient.
    private static readonly TimeSpan DefaultPatience = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private (ApiError Error, DateTimeOffset Until)? _pause;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (Paused() is { } pause)
            return Describe(pause, failure: null, context.Registration.FailureStatus);

        var started = clock.GetTimestamp();
        try
        {
            var server = await api.GetServerAsync(cancellationToken).ConfigureAwait(false);
            return Healthy(server, clock.GetElapsedTime(started));
        }
        catch (TorrentApiException failure)
        {
            Remember(failure.Error);
            return Describe(failure.Error, failure, context.Registration.FailureStatus);
        }
        catch (ObjectDisposedException gone)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, "The client was taken out of the configuration.", gone);
        }
    }

    private static bool IsThrottling(ApiError error) => error is ApiError.Throttled or ApiError.QuotaExceeded;

    /// <summary>The throttling that still holds, with the time that is left: a health check must not be what keeps a server busy.</summary>
    private ApiError? Paused()
    {
        lock (_gate)
        {
            if (_pause is not var (error, until))
                return null;
            var left = until - clock.GetUtcNow();
            if (left <= TimeSpan.Zero)
                return null;
            return error is ApiError.QuotaExceeded quota ? quota with { RetryAfter = left } : new ApiError.Throttled(left);
        }
    }

    private void Remember(ApiError error)
    {
        if (!IsThrottling(error)) return;
        lock (_gate) _pause = (error, clock.GetUtcNow() + (error.Wait ?? DefaultPatience));
    }

    private HealthCheckResult Healthy(ServerInfo server, TimeSpan latency) => HealthCheckResult.Healthy(
        $"{api.Backend} answers as version {server.Version}.",
        Data(("version", server.Version), ("api_version", server.ApiVersion), ("latency_ms", Math.Round(latency.TotalMilliseconds, 1))));

    private HealthCheckResult Describe(ApiError error, Exception? failure, HealthStatus failureStatus) => new(
        IsThrottling(error) ? HealthStatus.Degraded : failureStatus,
        string.Create(CultureInfo.InvariantCulture, $"{api.Backend}: {Advice(error)}"),
        failure,
        Data(("error", ErrorName.Of(error)), ("wait_s", error.Wait is { } wait ? Math.Ceiling(wait.TotalSeconds) : null)));

    private static string Advice(ApiError error) => error switch
    {
        ApiError.Unreachable or ApiError.TimedOut or ApiError.ServerFault => $"{error}; it may be restarting.",
        ApiError.LoginRefused => $"{error}. Correct user name, password or key.",
        ApiError.Banned => $"{error}. Lift the ban on the server, or wait.",
        ApiError.Throttled or ApiError.QuotaExceeded => $"{error}.",
        ApiError.Unsupported or ApiError.UnexpectedResponse => $"{error}. The address may be wrong, or the version not supported.",
        _ => $"{error}.",
    };

    private Dictionary<string, object> Data(params (string Key, object? Value)[] values) => values
        .Append(("backend", api.Backend.Kind))
        .Where(pair => pair.Value is not null)
        .ToDictionary(pair => pair.Key, pair => pair.Value!, StringComparer.Ordinal);
}
