using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using TorrentApi.Hosting;
using TorrentApi.Hosting.Fetching;
using TorrentApi.Hosting.Health;
using TorrentApi.Hosting.Tracking;

// Found wherever a service collection is, as every registration of .NET.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers what works beside the clients: health checks, the download tracker, the fetcher.</summary>
public static class HostingServiceCollectionExtensions
{
    /// <summary>The named HTTP client of <see cref="TorrentFetcher"/>, for a proxy or handlers of the program's own.</summary>
    public const string FetcherHttpClient = "TorrentApi.TorrentFetcher";

    /// <summary>Adds one health check per registered client, named "torrentapi:home", or "torrentapi" for the client without a name.</summary>
    /// <remarks>
    /// Healthy: the server is reached, logged in, and its version spoken. Degraded: the server asks us to send less; it is then left alone until the time that it
    /// named. Unhealthy: everything else. <c>error</c> among the data tells which: "unreachable" and "server_fault" as during a restart, "banned", "login_refused",
    /// "throttled" and so on. Other data: backend, version, api_version, latency_ms, wait_s. The clients of a configuration that is changed later have no check before
    /// the next start.
    /// </remarks>
    public static IHealthChecksBuilder AddTorrentApiHealthChecks(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureOptions<HealthCheckServiceOptions>, HealthCheckRegistrations>());
        return services.AddHealthChecks();
    }

    /// <summary>
    /// Watches every registered client while the host runs, and tells every registered <see cref="IDownloadEvents"/> what happens:
    /// <c>services.AddSingleton&lt;IDownloadEvents, Mine&gt;()</c>.
    /// </summary>
    /// <param name="services">Where to.</param>
    /// <param name="configure">Changes the defaults.</param>
    public static IServiceCollection AddDownloadTracker(this IServiceCollection services, Action<DownloadTrackerOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = services.AddOptions<DownloadTrackerOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<DownloadTrackerOptions>, DownloadTrackerOptionsRules>());
        if (configure is not null)
            options.Configure(configure);
        return services.AddHostedService<DownloadTracker>();
    }

    /// <summary>Adds a <see cref="TorrentFetcher"/> over the named HTTP client <see cref="FetcherHttpClient"/>.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="configure">Changes the defaults.</param>
    /// <exception cref="ArgumentException">An option is wrong.</exception>
    public static IServiceCollection AddTorrentFetcher(this IServiceCollection services, Action<TorrentFetcherOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = new TorrentFetcherOptions();
        configure?.Invoke(options);

        // The logger of HTTP clients writes whole paths, where indexers put passkeys.
        services.AddHttpClient(FetcherHttpClient).ConfigurePrimaryHttpMessageHandler(FetchHandler.Create).RemoveAllLoggers();
        services.TryAddSingleton(provider =>
        {
            var handlers = provider.GetRequiredService<IHttpMessageHandlerFactory>();
            return new TorrentFetcher(options, () => handlers.CreateHandler(FetcherHttpClient), owned: null, provider.GetService<TimeProvider>());
        });
        return services;
    }
}
