using TorrentApi.Backends.QBittorrent.Gateway;
using TorrentApi.Backends.QBittorrent.Gateway.V2;

namespace TorrentApi.Backends.QBittorrent.Native;

/// <summary>How every call of the native API begins: in the pipeline, and with a look at the version.</summary>
internal sealed class NativeCalls(OperationPipeline pipeline, AnyGateway gateway)
{
    /// <summary>Runs an operation of servers that have it.</summary>
    /// <param name="operation">As interceptors see it.</param>
    /// <param name="needed">Who has it.</param>
    /// <param name="ask">The work.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <exception cref="TorrentApiException"><see cref="ApiError.Unsupported"/> names the version that has it.</exception>
    public Task<T> RunAsync<T>(Operation operation, Needed needed, Func<V2Gateway, CancellationToken, Task<T>> ask, CancellationToken cancellationToken)
    {
        return pipeline.RunAsync(operation, RunCoreAsync, cancellationToken);

        async Task<T> RunCoreAsync(CancellationToken token)
        {
            needed.Check(await gateway.ConnectAsync(token).ConfigureAwait(false));
            return await gateway.AskV2Async(v2 => ask(v2, token), token).ConfigureAwait(false);
        }
    }

    /// <inheritdoc cref="RunAsync{T}"/>
    public Task RunAsync(Operation operation, Needed needed, Func<V2Gateway, CancellationToken, Task> ask, CancellationToken cancellationToken)
    {
        return RunAsync(operation, needed, RunCoreAsync, cancellationToken);

        async Task<bool> RunCoreAsync(V2Gateway v2, CancellationToken token)
        {
            await ask(v2, token).ConfigureAwait(false);
            return true;
        }
    }
}
