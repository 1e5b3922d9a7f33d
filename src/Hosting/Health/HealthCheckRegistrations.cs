using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using TorrentApi.DependencyInjection;

namespace TorrentApi.Hosting.Health;

/// <summary>One check per client; the clients are known only when configuration has been read.</summary>
internal sealed class HealthCheckRegistrations(ITorrentApiFactory clients, IServiceProvider services) : IConfigureOptions<HealthCheckServiceOptions>
{
    private const string Prefix = "torrentapi";

    public void Configure(HealthCheckServiceOptions options)
    {
        var clock = services.GetService<TimeProvider>() ?? TimeProvider.System;
        foreach (var name in clients.Names)
        {
            // Made once, because it remembers how long a server asked to be left alone.
            var check = new ClientHealthCheck(clients.Get(name), clock);
            options.Registrations.Add(new HealthCheckRegistration(name.Length == 0 ? Prefix : $"{Prefix}:{name}", check, HealthStatus.Unhealthy, [Prefix]));
        }
    }
}
