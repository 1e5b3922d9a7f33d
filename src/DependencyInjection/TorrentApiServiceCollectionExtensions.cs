using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TorrentApi;
using TorrentApi.DependencyInjection;
using TorrentApi.DependencyInjection.Checking;
using TorrentApi.DependencyInjection.Reading;
using TorrentApi.DependencyInjection.Running;

// Here and not in our own namespace, as every registration of .NET: it is found wherever a service collection is, without a further using.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers torrent clients.</summary>
public static class TorrentApiServiceCollectionExtensions
{
    /// <summary>Registers what is common to all clients; the clients themselves follow in code. May be called more than once: everything adds up.</summary>
    /// <remarks>
    /// To inject: <see cref="ITorrentApi"/> (the default client), <c>[FromKeyedServices("cloud")] ITorrentApi</c>, <see cref="ITorrentApiFactory"/>; and
    /// <see cref="TorrentMirror"/> in the same two ways, one for each client, which stays through every reload and is disposed by the container.
    /// What is injected stays when configuration changes: the next call goes to an adapter with the new options, running ones end on the old.
    /// What is wrong is told when the host starts; without a host, by <see cref="OptionsValidationException"/> when the first client is resolved.
    /// </remarks>
    public static TorrentApiBuilder AddTorrentApi(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (services.FirstOrDefault(service => service.ServiceType == typeof(Registrations))?.ImplementationInstance is Registrations known)
            return new TorrentApiBuilder(services, known);

        var registrations = new Registrations();
        services.AddSingleton(registrations);
        services.AddSingleton<CatalogReader>();
        services.AddSingleton<ClientLoader>();
        services.AddOptions<TorrentApiOptions>().ValidateOnStart();
        services.AddSingleton<IValidateOptions<TorrentApiOptions>, StartupCheck>();
        services.AddHttpClient();
        services.AddSingleton<HandlerMaker>();
        AddClients(services);
        return new TorrentApiBuilder(services, registrations);
    }

    /// <summary>Registers the clients of a part of configuration; see <see cref="AddTorrentApi(IServiceCollection)"/>.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="configuration">
    /// <c>{ "Backend": "qBittorrent", "BaseAddress": ... }</c>: one client, named "". Or
    /// <c>{ "Default": "home", "Clients": { "home": { "Backend": ... }, "cloud": { ... } } }</c>. Read when first needed, not here, and again
    /// when it changes. <c>PasswordFile</c>, <c>ApiKeyFile</c> and so on name a file that holds the value.
    /// </param>
    public static TorrentApiBuilder AddTorrentApi(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var builder = services.AddTorrentApi();
        builder.Registrations.Sections.Add(configuration);
        return builder;
    }

    private static void AddClients(IServiceCollection services)
    {
        services.AddSingleton<AdapterMaker>();
        services.AddSingleton<ClientSet>();
        services.AddSingleton<ReloadWatch>();
        services.AddSingleton<ITorrentApiFactory, TorrentApiFactory>();
        services.TryAddSingleton(static provider => Factory(provider).Default);
        services.AddKeyedSingleton(KeyedService.AnyKey, static (provider, key) => Factory(provider).Get(Name(key)));

        services.AddSingleton<MirrorSet>();
        services.AddSingleton(static provider => provider.GetRequiredService<MirrorSet>().Default);
        services.AddKeyedSingleton(KeyedService.AnyKey, static (provider, key) => provider.GetRequiredService<MirrorSet>().Get(Name(key)));

        static ITorrentApiFactory Factory(IServiceProvider provider) => provider.GetRequiredService<ITorrentApiFactory>();
    }

    private static string Name(object? key) =>
        key as string
        ?? throw new InvalidOperationException($"The key of a torrent client is its name, a string, not {key?.GetType().Name ?? "null"}.");
}
