using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace TorrentApi.DependencyInjection.Running;

/// <summary>Makes the way to the network of one adapter, of what callers set for the named HTTP client of its torrent client.</summary>
/// <remarks>
/// The same steps as the handler factory of .NET, but not its cache: handlers that rotate would be of no use to an adapter, which holds its own, and after a
/// change of options the adapter needs new ones at once. So they live and end with the adapter.
/// </remarks>
internal sealed class HandlerMaker(
    IOptionsMonitor<HttpClientFactoryOptions> options, IEnumerable<IHttpMessageHandlerBuilderFilter> filters, IServiceScopeFactory scopes)
{
    /// <summary>The name of the HTTP client of a torrent client.</summary>
    public static string Name(string client) => $"TorrentApi:{client}";

    /// <summary>Makes the handlers; whoever asked disposes them, then the scope that the caller's own come from.</summary>
    public (HttpMessageHandler Handler, IServiceScope Scope) Make(string client, PreparedClient prepared)
    {
        var name = Name(client);
        var scope = scopes.CreateScope();
        try
        {
            var builder = scope.ServiceProvider.GetRequiredService<HttpMessageHandlerBuilder>();
            builder.Name = name;
            builder.PrimaryHandler = prepared.CreateHandler();
            filters.Reverse().Aggregate<IHttpMessageHandlerBuilderFilter, Action<HttpMessageHandlerBuilder>>(Configure, (next, filter) => filter.Configure(next))(builder);
            Restrict(builder.PrimaryHandler);
            return (builder.Build(), scope);
        }
        catch
        {
            scope.Dispose();
            throw;
        }

        void Configure(HttpMessageHandlerBuilder builder)
        {
            foreach (var action in options.Get(name).HttpMessageHandlerBuilderActions)
                action(builder);
        }
    }

    /// <summary>Cookies belong to the adapter, which sends them byte for byte; a redirect would carry them, or a password, to another place.</summary>
    private static void Restrict(HttpMessageHandler handler)
    {
        if (handler is SocketsHttpHandler sockets)
            (sockets.UseCookies, sockets.AllowAutoRedirect) = (false, false);
        else if (handler is HttpClientHandler client)
            (client.UseCookies, client.AllowAutoRedirect) = (false, false);
    }
}
