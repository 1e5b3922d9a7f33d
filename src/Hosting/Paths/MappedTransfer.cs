namespace TorrentApi.Hosting.Paths;

/// <summary>Tells the free space of folders as this program knows them.</summary>
internal sealed class MappedTransfer(ITransferFeature inner, PathMap map) : ITransferFeature
{
    public Task<TransferInfo> GetAsync(CancellationToken cancellationToken = default) => inner.GetAsync(cancellationToken);

    public Task<long> GetFreeSpaceAsync(string? path = null, CancellationToken cancellationToken = default) =>
        inner.GetFreeSpaceAsync(map.ToRemote(path), cancellationToken);
}
