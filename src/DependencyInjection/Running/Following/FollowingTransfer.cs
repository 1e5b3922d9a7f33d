namespace TorrentApi.DependencyInjection.Running.Following;

/// <summary>Transfer of whichever adapter is there now.</summary>
internal sealed class FollowingTransfer(ClientSlot slot) : ITransferFeature
{
    public Task<TransferInfo> GetAsync(CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<ITransferFeature>().GetAsync(cancellationToken));

    public Task<long> GetFreeSpaceAsync(string? path = null, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<ITransferFeature>().GetFreeSpaceAsync(path, cancellationToken));
}
