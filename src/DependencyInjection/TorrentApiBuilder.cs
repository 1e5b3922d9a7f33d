using System.Diagnostics.CodeAnalysis;
using TorrentApi.DependencyInjection.Reading;
using TorrentApi.DependencyInjection.Running;

namespace TorrentApi.DependencyInjection;

/// <summary>
/// Says which backends, clients, interceptors and handlers there are. A backend adds its own methods: <c>builder.AddQBittorrent()</c>.
/// </summary>
/// <remarks>Order does not matter, except among interceptors. Client names are compared without regard to case, as configuration does.</remarks>
public sealed class TorrentApiBuilder
{
    internal TorrentApiBuilder(IServiceCollection services, Registrations registrations) => (Services, Registrations) = (services, registrations);

    /// <summary>Where everything is registered.</summary>
    public IServiceCollection Services { get; }

    internal Registrations Registrations { get; }

    /// <summary>Lets configuration name this backend. Adding the same type again changes nothing.</summary>
    /// <exception cref="ArgumentException">Another backend has this <see cref="TorrentBackend.Kind"/>.</exception>
    public TorrentApiBuilder AddBackend(TorrentBackend backend)
    {
        ArgumentNullException.ThrowIfNull(backend);
        if (Registrations.TryAdd(backend))
            backend.Register(Services);
        return this;
    }

    /// <summary>Adds a client in code, and its backend.</summary>
    /// <param name="name">The client's name; empty for the only one.</param>
    /// <param name="backend">Its kind.</param>
    /// <param name="configure">Sets the options; null leaves their defaults. <c>services.Configure(name, ...)</c> reaches the same options.</param>
    public TorrentApiBuilder AddClient<[DynamicallyAccessedMembers(TorrentBackend.OptionsMembers)] TOptions>(
        string name, TorrentBackend<TOptions> backend, Action<TOptions>? configure = null)
        where TOptions : class, new()
    {
        ArgumentNullException.ThrowIfNull(name);
        AddBackend(backend);
        Registrations.Clients.Add((Registrations.Spell(name), Registrations.Find(backend.Kind)!));
        if (configure is not null)
            Services.Configure(Registrations.Spell(name), configure);
        return this;
    }

    /// <summary>Says which client <see cref="ITorrentApi"/> is; configuration's <c>Default</c> goes before it.</summary>
    public TorrentApiBuilder UseDefault(string client)
    {
        Registrations.Default = Mention(client, $"{nameof(UseDefault)}(\"{client}\")");
        return this;
    }

    /// <summary>Says how the mirrors ask that are injected; without it they have all defaults, and the container's clock where it has one.</summary>
    /// <param name="options">For the mirrors of all clients. What is wrong with them is told by the first mirror.</param>
    public TorrentApiBuilder UseWatchOptions(WatchOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Registrations.Watch = options;
        return this;
    }

    /// <summary>Puts an interceptor around every operation of every client; the one added first is outermost.</summary>
    /// <param name="interceptor">Shared by all clients.</param>
    public TorrentApiBuilder AddInterceptor(TorrentInterceptor interceptor)
    {
        ArgumentNullException.ThrowIfNull(interceptor);
        return AddInterceptor(_ => interceptor);
    }

    /// <summary>Puts an interceptor around every operation of every client; the one added first is outermost.</summary>
    /// <param name="create">Called once per client, so that each may have a state of its own. This library does not dispose what it returns.</param>
    public TorrentApiBuilder AddInterceptor(Func<IServiceProvider, TorrentInterceptor> create)
    {
        ArgumentNullException.ThrowIfNull(create);
        Registrations.Interceptors.Add((null, create));
        return this;
    }

    /// <summary>Puts an interceptor around every operation of one client; the one added first, for all or for this one, is outermost.</summary>
    /// <param name="client">The client's name.</param>
    /// <param name="interceptor">The interceptor.</param>
    public TorrentApiBuilder AddInterceptor(string client, TorrentInterceptor interceptor)
    {
        ArgumentNullException.ThrowIfNull(interceptor);
        return AddInterceptor(client, _ => interceptor);
    }

    /// <summary>Puts an interceptor around every operation of one client; the one added first, for all or for this one, is outermost.</summary>
    /// <param name="client">The client's name.</param>
    /// <param name="create">Called once. This library does not dispose what it returns.</param>
    public TorrentApiBuilder AddInterceptor(string client, Func<IServiceProvider, TorrentInterceptor> create)
    {
        ArgumentNullException.ThrowIfNull(create);
        Registrations.Interceptors.Add((Mention(client, $"{nameof(AddInterceptor)}(\"{client}\", ...)"), create));
        return this;
    }

    /// <summary>Adds handlers, a proxy or certificates to one client's way to the network: the named HTTP client <c>TorrentApi:home</c>.</summary>
    /// <param name="client">The client's name.</param>
    /// <param name="configure">
    /// Its handlers are made with each adapter and disposed after it, whatever lifetime is set, and must be safe for concurrent use. A handler that
    /// sends a request again must leave writes alone: an add that is sent twice is not the same as once.
    /// </param>
    public TorrentApiBuilder ConfigureHttp(string client, Action<IHttpClientBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        configure(Services.AddHttpClient(HandlerMaker.Name(Mention(client, $"{nameof(ConfigureHttp)}(\"{client}\", ...)"))));
        return this;
    }

    /// <summary>Puts a wrapper around one client, such as one that maps paths; the one added first is outermost.</summary>
    /// <param name="client">The client's name.</param>
    /// <param name="wrap">
    /// Called once, with the stand-in that stays through every reload. What it returns is what the program gets injected; this library does not dispose it.
    /// </param>
    public TorrentApiBuilder AddWrapper(string client, Func<IServiceProvider, ITorrentApi, DelegatingTorrentApi> wrap)
    {
        ArgumentNullException.ThrowIfNull(wrap);
        Registrations.Wrappers.Add((Mention(client, $"{nameof(AddWrapper)}(\"{client}\", ...)"), wrap));
        return this;
    }

    private string Mention(string client, string where)
    {
        ArgumentNullException.ThrowIfNull(client);
        Registrations.Mentions.Add((client, where));
        return Registrations.Spell(client);
    }
}
