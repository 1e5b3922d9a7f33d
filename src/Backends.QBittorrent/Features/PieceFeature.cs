using TorrentApi.Backends.QBittorrent.Gateway;
using TorrentApi.Backends.QBittorrent.Lookup;

namespace TorrentApi.Backends.QBittorrent.Features;

internal sealed class PieceFeature(OperationPipeline pipeline, IGateway gateway, TorrentFinder finder) : IPieceFeature
{
    public Task<IReadOnlyList<PieceState>> ListStatesAsync(SingleTarget target, CancellationToken cancellationToken = default) =>
        RunAsync(Operations.ListPieceStates, Capability.PieceStates, target, token => finder.ReadAsync(target, gateway.ListPieceStatesAsync, token), cancellationToken);

    /// <summary>The list is looked at first: of a torrent with a v2 hash alone the server tells slices of its metadata.</summary>
    public Task<IReadOnlyList<string>> ListHashesAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        return RunAsync(Operations.ListPieceHashes, Capability.PieceHashes, target, ReadAsync, cancellationToken);

        async Task<IReadOnlyList<string>> ReadAsync(CancellationToken token)
        {
            var found = await finder.RequireAsync(target, token).ConfigureAwait(false);
            if (!found.Torrent.Hash.HasV1) return [];
            return await gateway.ListPieceHashesAsync(found.Key, token).ConfigureAwait(false) ?? throw new TorrentApiException(new ApiError.MissingTorrent(target));
        }
    }

    public Task<IReadOnlyList<int>> ListAvailabilityAsync(SingleTarget target, CancellationToken cancellationToken = default) =>
        RunAsync(
            Operations.ListPieceAvailability, Capability.PieceAvailability, target, token => finder.ReadAsync(target, gateway.ListPieceAvailabilityAsync, token), cancellationToken);

    private Task<T> RunAsync<T>(Operation operation, Capability needed, SingleTarget target, Func<CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        ArgumentRules.CheckTarget(target);
        return pipeline.RunAsync(operation, RunAsync, cancellationToken);

        async Task<T> RunAsync(CancellationToken token)
        {
            (await gateway.ConnectAsync(token).ConfigureAwait(false)).Require(needed);
            return await read(token).ConfigureAwait(false);
        }
    }
}
