using TorrentApi.Backends.QBittorrent.Gateway.V2;

namespace TorrentApi.Backends.QBittorrent.Gateway;

internal sealed partial class AnyGateway
{
    /// <summary>Asks for what the API v2 alone has. Whoever asks has looked at the version.</summary>
    public Task<T> AskV2Async<T>(Func<V2Gateway, Task<T>> ask, CancellationToken cancellationToken) =>
        RunAsync(gateway => ask(gateway as V2Gateway ?? throw new GenerationChangedException()), cancellationToken);
}
