using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;
using TorrentApi.DependencyInjection.Reading;

namespace TorrentApi.DependencyInjection.Running;

/// <summary>Puts the backend's handler under the named HTTP client of each torrent client, and holds what callers may not change.</summary>
/// <remarks>By name at run time, because configuration decides the names long after registration.</remarks>
internal sealed class ClientHandlers(ClientCatalog catalog)
    : IConfigureNamedOptions<HttpClientFactoryOptions>, IPostConfigureOptions<HttpClientFactoryOptions>
{
    private const string Prefix = "TorrentApi:";

    public static string Name(string client) => Prefix + client;

    public void Configure(HttpClientFactoryOptions options) => Configure(Options.DefaultName, options);

    public void Configure(string? name, HttpClientFactoryOptions options)
    {
        if (Find(name) is not { } client)
            return;

        options.HttpMessageHandlerBuilderActions.Add(
            builder => builder.PrimaryHandler = client.Backend.CreateHandler(builder.Services, client.Name));
    }

    public void PostConfigure(string? name, HttpClientFactoryOptions options)
    {
        if (Find(name) is null)
            return;

        // An adapter holds its handler as long as it lives, so rotation would only make new ones that nobody uses; DNS is the pool's affair.
        options.HandlerLifetime = Timeout.InfiniteTimeSpan;
        options.HttpMessageHandlerBuilderActions.Add(builder => Restrict(builder.PrimaryHandler));
    }

    private ClientDeclaration? Find(string? name) =>
        name is not null && name.StartsWith(Prefix, StringComparison.Ordinal) ? catalog.Find(name[Prefix.Length..]) : null;

    /// <summary>Cookies belong to the adapter, which sends them byte for byte; a redirect would carry them, or a password, to another place.</summary>
    private static void Restrict(HttpMessageHandler handler)
    {
        if (handler is SocketsHttpHandler sockets)
            (sockets.UseCookies, sockets.AllowAutoRedirect) = (false, false);
        else if (handler is HttpClientHandler client)
            (client.UseCookies, client.AllowAutoRedirect) = (false, false);
    }
}
