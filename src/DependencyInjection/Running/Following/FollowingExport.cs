namespace TorrentApi.DependencyInjection.Running.Following;

/// <summary>Export of whichever adapter is there now.</summary>
internal sealed class FollowingExport(ClientSlot slot) : IExportFeature
{
    public Task<TorrentFile> GetFileAsync(SingleTarget target, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<IExportFeature>().GetFileAsync(target, cancellationToken));

    public Task<MagnetLink> GetMagnetAsync(SingleTarget target, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<IExportFeature>().GetMagnetAsync(target, cancellationToken));
}
