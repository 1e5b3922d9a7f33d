using Microsoft.Extensions.Logging;
using TorrentApi.DependencyInjection.Reading;

namespace TorrentApi.DependencyInjection.Running;

/// <summary>Makes the adapter of a client with all that stands around it.</summary>
/// <remarks>The logger factory is taken here, so that the container made it earlier and disposes it later than the adapters, which log out.</remarks>
internal sealed class AdapterMaker(
    Registrations registrations, IHttpMessageHandlerFactory handlers, ILoggerFactory loggerFactory, IServiceProvider services)
{
    public ITorrentApi Make(ClientDeclaration client) => client.Backend.Create(services, new BackendServices
    {
        Client = client.Name,
        Interceptors = [.. Interceptors(client.Name)],
        Clock = services.GetService<TimeProvider>() ?? TimeProvider.System,
        LoggerFactory = loggerFactory,
        Handler = handlers.CreateHandler(ClientHandlers.Name(client.Name)),
    });

    private IEnumerable<TorrentInterceptor> Interceptors(string client) => registrations.Interceptors
        .Where(interceptor => interceptor.Client is null || interceptor.Client.Equals(client, StringComparison.OrdinalIgnoreCase))
        .Select(interceptor => interceptor.Create(services));
}
