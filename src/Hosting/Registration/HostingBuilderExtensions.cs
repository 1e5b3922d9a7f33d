using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using TorrentApi;
using TorrentApi.DependencyInjection;
using TorrentApi.Hosting;

// Found wherever a service collection is, as every registration of .NET.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Puts the interceptors and wrappers of this library around registered clients. Who is added first is outermost: logging, telemetry, retry, breaker reads well.</summary>
public static class HostingBuilderExtensions
{
    /// <summary>Logs every operation of every client; see <see cref="LoggingInterceptor"/>.</summary>
    public static TorrentApiBuilder AddLogging(this TorrentApiBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddLogging();
        return builder.AddInterceptor(services => new LoggingInterceptor(Logger(services, LoggingInterceptor.Category), Clock(services)));
    }

    /// <summary>Measures and traces every operation of every client; see <see cref="TelemetryInterceptor"/>.</summary>
    public static TorrentApiBuilder AddTelemetry(this TorrentApiBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddMetrics();
        return builder.AddInterceptor(services => new TelemetryInterceptor(services.GetRequiredService<IMeterFactory>(), Clock(services)));
    }

    /// <summary>Repeats repeatable operations of every client after passing failures; see <see cref="RetryInterceptor"/>.</summary>
    /// <param name="builder">The registration.</param>
    /// <param name="configure">Changes the defaults.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public static TorrentApiBuilder AddRetry(this TorrentApiBuilder builder, Action<RetryOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var options = new RetryOptions();
        configure?.Invoke(options);

        // A mistake is told where it was made, not when the first client is used.
        _ = new RetryInterceptor(options);
        return builder.AddInterceptor(services => new RetryInterceptor(options, Clock(services), Logger(services, RetryInterceptor.Category)));
    }

    /// <summary>Gives every client a circuit breaker of its own; see <see cref="CircuitBreakerInterceptor"/>.</summary>
    /// <param name="builder">The registration.</param>
    /// <param name="configure">Changes the defaults.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public static TorrentApiBuilder AddCircuitBreaker(this TorrentApiBuilder builder, Action<CircuitBreakerOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var options = new CircuitBreakerOptions();
        configure?.Invoke(options);

        // A mistake is told where it was made, not when the first client is used.
        _ = new CircuitBreakerInterceptor(options);
        return builder.AddInterceptor(
            services => new CircuitBreakerInterceptor(options, Clock(services), Logger(services, CircuitBreakerInterceptor.Category)));
    }

    /// <summary>Makes one client speak of paths as this program reaches them; see <see cref="PathMappingTorrentApi"/>.</summary>
    /// <param name="builder">The registration.</param>
    /// <param name="client">The client's name.</param>
    /// <param name="mappings">The folders.</param>
    /// <exception cref="ArgumentException">A path of a mapping is not absolute.</exception>
    public static TorrentApiBuilder AddPathMapping(this TorrentApiBuilder builder, string client, params IEnumerable<PathMapping> mappings)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var map = new PathMap(mappings);
        return builder.AddWrapper(client, (_, inner) => new PathMappingTorrentApi(inner, map));
    }

    private static TimeProvider? Clock(IServiceProvider services) => services.GetService<TimeProvider>();

    private static ILogger Logger(IServiceProvider services, string category) => services.GetRequiredService<ILoggerFactory>().CreateLogger(category);
}
