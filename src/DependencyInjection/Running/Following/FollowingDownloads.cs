namespace TorrentApi.DependencyInjection.Running.Following;

/// <summary>Downloads of whichever adapter is there now.</summary>
internal sealed class FollowingDownloads(ClientSlot slot) : IDownloadFeature
{
    public Task<DownloadLink> GetArchiveLinkAsync(SingleTarget target, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<IDownloadFeature>().GetArchiveLinkAsync(target, cancellationToken));

    public Task<Stream> GetContentAsync(SingleTarget target, int file, ByteRange range = default, CancellationToken cancellationToken = default) =>
        slot.HoldAsync(api => api.Require<IDownloadFeature>().GetContentAsync(target, file, range, cancellationToken));

    public Task<DownloadLink> GetLinkAsync(SingleTarget target, int file, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<IDownloadFeature>().GetLinkAsync(target, file, cancellationToken));
}
