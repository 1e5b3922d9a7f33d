using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TorrentApi.DependencyInjection.Checking;
using TorrentApi.DependencyInjection.Reading;
using TorrentApi.DependencyInjection.Running;

namespace TorrentApi.DependencyInjection;

/// <summary>
/// What a backend tells the container: its name, how its options are read and checked, how its adapter is made. Stateless; one instance serves
/// every client of the kind. Ours and anyone's register the same way, see <see cref="TorrentApiBuilder.AddBackend"/>.
/// </summary>
/// <typeparam name="TOptions">The backend's options: settable properties, each with a default.</typeparam>
public abstract class TorrentBackend<[DynamicallyAccessedMembers(TorrentBackend.OptionsMembers)] TOptions> : TorrentBackend
    where TOptions : class, new()
{
    /// <summary>
    /// Copies configuration into options: <c>configuration.Bind(options)</c>, written in the backend so that the binding generator sees the type.
    /// </summary>
    /// <param name="configuration">The part of one client: its keys are the options, beside <c>Backend</c>.</param>
    /// <param name="options">Filled with defaults; lambdas registered in code run afterwards.</param>
    /// <remarks>Called again key by key where a value cannot be converted, so that every such key can be named.</remarks>
    public abstract void Bind(IConfiguration configuration, TOptions options);

    /// <summary>
    /// Everything that is wrong with the options, one sentence each, beginning with the option's name; no secret in it. Empty where all is well.
    /// </summary>
    /// <remarks>Run at start. <see cref="ServerAddress.Check"/> judges an address.</remarks>
    public abstract IEnumerable<string> Validate(TOptions options);

    /// <summary>Makes the adapter. No I/O: it connects on first use. Options are to be copied.</summary>
    /// <param name="options">Valid.</param>
    /// <param name="backendServices">The client's name, interceptors, clock, logging and handler.</param>
    /// <param name="services">The container, for what a backend needs of its own.</param>
    /// <returns>
    /// An adapter; where it is disposable, this library disposes it, asynchronously where it can: with the container, or when configuration has changed
    /// and its last call has ended.
    /// </returns>
    public abstract ITorrentApi Create(TOptions options, BackendServices backendServices, IServiceProvider services);

    /// <summary>Makes the innermost handler of an adapter; the caller's handlers go around it. A new one each time: it is disposed after its adapter.</summary>
    /// <remarks>
    /// Whatever is returned, cookies and redirects of a <see cref="SocketsHttpHandler"/> or <see cref="HttpClientHandler"/> are switched off.
    /// </remarks>
    public virtual HttpMessageHandler CreateHandler(TOptions options) => new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = DefaultConnectionLifetime,
    };

    internal sealed override void Register(IServiceCollection services)
    {
        services.AddOptions();
        services.TryAddSingleton<ClientOptions<TOptions>>();
        services.AddSingleton<IConfigureOptions<TOptions>>(static provider => provider.GetRequiredService<ClientOptions<TOptions>>());
        services.AddSingleton<IValidateOptions<TOptions>>(static provider => provider.GetRequiredService<ClientOptions<TOptions>>());
    }

    internal sealed override ClientSettings ReadSettings(IConfiguration section) => ClientSettings.Read(section, typeof(TOptions));

    internal sealed override PreparedClient? Prepare(IServiceProvider services, string client, ICollection<string> failures)
    {
        try
        {
            var options = services.GetRequiredService<IOptionsFactory<TOptions>>().Create(client);

            // Whoever looks through a monitor of .NET sees what the adapter gets.
            services.GetRequiredService<IOptionsMonitorCache<TOptions>>().TryRemove(client);
            return new PreparedClient<TOptions>(this, options);
        }
        catch (OptionsValidationException invalid)
        {
            foreach (var failure in invalid.Failures)
                failures.Add(failure);
            return null;
        }
    }
}
