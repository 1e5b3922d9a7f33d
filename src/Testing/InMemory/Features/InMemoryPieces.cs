namespace TorrentApi.Testing;

/// <summary>The pieces of an <see cref="InMemoryTorrentApi"/>.</summary>
internal sealed class InMemoryPieces(InMemoryTorrentApi api) : IPieceFeature
{
    public Task<IReadOnlyList<PieceState>> ListStatesAsync(SingleTarget target, CancellationToken cancellationToken = default) =>
        ListAsync(Operations.ListPieceStates, Capability.PieceStates, target, torrent => torrent.ReadPieces(), cancellationToken);

    public Task<IReadOnlyList<string>> ListHashesAsync(SingleTarget target, CancellationToken cancellationToken = default) =>
        ListAsync(Operations.ListPieceHashes, Capability.PieceHashes, target, torrent => torrent.ReadPieceHashes(), cancellationToken);

    public Task<IReadOnlyList<int>> ListAvailabilityAsync(SingleTarget target, CancellationToken cancellationToken = default) =>
        ListAsync(Operations.ListPieceAvailability, Capability.PieceAvailability, target, torrent => torrent.ReadPieceAvailability(), cancellationToken);

    private Task<IReadOnlyList<TItem>> ListAsync<TItem>(
        Operation operation, Capability needed, SingleTarget target, Func<StoredTorrent, IReadOnlyList<TItem>> read, CancellationToken cancellationToken)
    {
        ArgumentRules.CheckTarget(target);
        return api.RunAsync(operation, [needed], () => api.Server.Read(target, read), cancellationToken);
    }
}
