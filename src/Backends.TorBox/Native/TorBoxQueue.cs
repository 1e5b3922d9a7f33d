using System.Diagnostics.CodeAnalysis;
using TorrentApi.Backends.TorBox.Gateway;
using TorrentApi.Backends.TorBox.Mapping;

namespace TorrentApi.Backends.TorBox;

/// <summary>The queue by its own numbers. <see cref="ITorrentApi"/> shows its torrents too, as <see cref="TorrentState.Queued"/>, and starts and removes them by hash.</summary>
[SuppressMessage("Naming", "CA1711", Justification = "It is TorBox's queue, not a collection.")]
public sealed class TorBoxQueue
{
    private readonly OperationPipeline _pipeline;
    private readonly V1Gateway _gateway;

    internal TorBoxQueue(OperationPipeline pipeline, V1Gateway gateway) => (_pipeline, _gateway) = (pipeline, gateway);

    /// <summary>Lists what waits.</summary>
    public Task<IReadOnlyList<TorBoxQueuedTorrent>> ListAsync(CancellationToken cancellationToken = default)
    {
        return _pipeline.RunAsync(NativeOperations.ListQueue, ListCoreAsync, cancellationToken);

        async Task<IReadOnlyList<TorBoxQueuedTorrent>> ListCoreAsync(CancellationToken token) =>
            [.. (await _gateway.ListQueuedRowsAsync(isFresh: true, token).ConfigureAwait(false)).Select(TorBoxQueuedTorrent.Of).OfType<TorBoxQueuedTorrent>()];
    }

    /// <summary>Starts one.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.QuotaExceeded"/>: no slot is free. <see cref="ApiError.Conflict"/>: the queue has no such number.</exception>
    public Task StartAsync(long id, CancellationToken cancellationToken = default) => ControlAsync(NativeOperations.StartQueued, id, ControlOperations.Start, cancellationToken);

    /// <summary>Removes one.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.Conflict"/>: the queue has no such number.</exception>
    public Task RemoveAsync(long id, CancellationToken cancellationToken = default) => ControlAsync(NativeOperations.RemoveQueued, id, ControlOperations.Delete, cancellationToken);

    /// <summary>The kind of backend.</summary>
    public override string ToString() => $"{TorBoxApi.Kind} queue";

    private Task ControlAsync(Operation operation, long id, string what, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(id);
        return _pipeline.RunAsync(operation, ControlCoreAsync, cancellationToken);

        async Task ControlCoreAsync(CancellationToken token)
        {
            if (!await _gateway.ControlAsync(new ItemId(id, IsQueued: true), what, token).ConfigureAwait(false))
                throw new TorrentApiException(new ApiError.Conflict("the queue has no such number"));
        }
    }
}
