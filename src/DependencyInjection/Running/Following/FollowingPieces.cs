namespace TorrentApi.DependencyInjection.Running.Following;

/// <summary>Pieces of whichever adapter is there now.</summary>
internal sealed class FollowingPieces(ClientSlot slot) : IPieceFeature
{
    public Task<IReadOnlyList<int>> ListAvailabilityAsync(SingleTarget target, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<IPieceFeature>().ListAvailabilityAsync(target, cancellationToken));

    public Task<IReadOnlyList<string>> ListHashesAsync(SingleTarget target, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<IPieceFeature>().ListHashesAsync(target, cancellationToken));

    public Task<IReadOnlyList<PieceState>> ListStatesAsync(SingleTarget target, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<IPieceFeature>().ListStatesAsync(target, cancellationToken));
}
