using Microsoft.Extensions.Logging;
using TorrentApi.DependencyInjection.Reading;

namespace TorrentApi.DependencyInjection.Running;

/// <summary>Makes the adapter of a client with all that stands around it.</summary>
/// <remarks>The logger factory is taken here, so that the container made it earlier and disposes it later than the adapters, which log out.</remarks>
internal sealed class AdapterMaker(Registrations registrations, HandlerMaker handlers, ILoggerFactory loggerFactory, IServiceProvider services)
{
    public OwnedAdapter Make(LoadedClient client)
    {
        var calls = new RunningCalls();
        var (handler, scope) = handlers.Make(client.Name, client.Prepared);
        try
        {
            var api = client.Prepared.Create(
                new BackendServices
                {
                    Client = client.Name,
                    Interceptors = [calls, .. Interceptors(client.Name)],
                    Clock = services.GetService<TimeProvider>() ?? TimeProvider.System,
                    LoggerFactory = loggerFactory,
                    Handler = handler,
                },
                services);
            return new OwnedAdapter(api, calls, handler, scope);
        }
        catch
        {
            handler.Dispose();
            scope.Dispose();
            throw;
        }
    }

    private IEnumerable<TorrentInterceptor> Interceptors(string client) => registrations.Interceptors
        .Where(interceptor => interceptor.Client is null || interceptor.Client.Equals(client, StringComparison.OrdinalIgnoreCase))
        .Select(interceptor => interceptor.Create(services));
}
