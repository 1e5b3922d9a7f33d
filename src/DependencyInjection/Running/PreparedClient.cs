namespace TorrentApi.DependencyInjection.Running;

/// <summary>A client whose options were read and found valid: adapters can be made of it, whatever configuration says by then.</summary>
internal abstract class PreparedClient
{
    public abstract HttpMessageHandler CreateHandler();

    public abstract ITorrentApi Create(BackendServices backendServices, IServiceProvider services);
}

/// <inheritdoc/>
internal sealed class PreparedClient<TOptions>(TorrentBackend<TOptions> backend, TOptions options) : PreparedClient
    where TOptions : class, new()
{
    public override HttpMessageHandler CreateHandler() => backend.CreateHandler(options);

    public override ITorrentApi Create(BackendServices backendServices, IServiceProvider services) => backend.Create(options, backendServices, services);
}
