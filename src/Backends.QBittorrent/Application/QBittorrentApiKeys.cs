using TorrentApi.Backends.QBittorrent.Gateway;

namespace TorrentApi.Backends.QBittorrent;

/// <summary>The key by which programs are let in without a login: <see cref="QBittorrentOptions.ApiKey"/>. A server has one or none; <see cref="ApiError.Unsupported"/> before 5.2.</summary>
/// <remarks>A client that came in by the key is locked out once the key is another or gone: <see cref="ApiError.LoginRefused"/>, for good. Make another client.</remarks>
public sealed class QBittorrentApiKeys
{
    private const string Release = "5.2";
    private const string What = "an API key";

    private readonly OperationPipeline _pipeline;
    private readonly IGateway _gateway;

    internal QBittorrentApiKeys(OperationPipeline pipeline, IGateway gateway) => (_pipeline, _gateway) = (pipeline, gateway);

    /// <summary>Reads the key; null where there is none.</summary>
    public Task<QBittorrentApiKey?> GetAsync(CancellationToken cancellationToken = default) => AskAsync(ServerOperations.GetApiKey, _gateway.GetApiKeyAsync, cancellationToken);

    /// <summary>Makes a key, and another where there is one: the old one is dead at once. Where the answer is lost, <see cref="GetAsync"/> tells the key.</summary>
    public Task<QBittorrentApiKey> RotateAsync(CancellationToken cancellationToken = default) =>
        AskAsync(ServerOperations.RotateApiKey, _gateway.RotateApiKeyAsync, cancellationToken);

    /// <summary>Deletes the key, if there is one.</summary>
    public Task DeleteAsync(CancellationToken cancellationToken = default)
    {
        return AskAsync(ServerOperations.DeleteApiKey, DeleteCoreAsync, cancellationToken);

        async Task<bool> DeleteCoreAsync(CancellationToken token)
        {
            await _gateway.DeleteApiKeyAsync(token).ConfigureAwait(false);
            return true;
        }
    }

    /// <summary>The kind of backend.</summary>
    public override string ToString() => $"{QBittorrentApi.Kind} API keys";

    private Task<T> AskAsync<T>(Operation operation, Func<CancellationToken, Task<T>> ask, CancellationToken cancellationToken)
    {
        return _pipeline.RunAsync(operation, AskCoreAsync, cancellationToken);

        async Task<T> AskCoreAsync(CancellationToken token)
        {
            (await _gateway.ConnectAsync(token).ConfigureAwait(false)).RequireVersion(Release, What);
            return await ask(token).ConfigureAwait(false);
        }
    }
}
