using TorrentApi.Backends.QBittorrent.Gateway;
using TorrentApi.Backends.QBittorrent.Lookup;

namespace TorrentApi.Backends.QBittorrent.Features;

internal sealed class ExportFeature(OperationPipeline pipeline, IGateway gateway, TorrentFinder finder) : IExportFeature
{
    public Task<TorrentFile> GetFileAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        return pipeline.RunAsync(Operations.ExportFile, RunAsync, cancellationToken);

        async Task<TorrentFile> RunAsync(CancellationToken token)
        {
            (await gateway.ConnectAsync(token).ConfigureAwait(false)).Require(Capability.ExportFile);
            var exported = await finder.ReadAsync(target, gateway.ExportAsync, token).ConfigureAwait(false);
            return exported.File ?? throw new TorrentApiException(new ApiError.Conflict("its metadata is not known yet"));
        }
    }

    /// <summary>Made here, of the trackers of today.</summary>
    public Task<MagnetLink> GetMagnetAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        return pipeline.RunAsync(Operations.ExportMagnet, RunAsync, cancellationToken);

        async Task<MagnetLink> RunAsync(CancellationToken token)
        {
            (await gateway.ConnectAsync(token).ConfigureAwait(false)).Require(Capability.ExportMagnet);
            var found = await finder.RequireAsync(target, token).ConfigureAwait(false);
            var trackers = await gateway.ListTrackersAsync(found.Key, token).ConfigureAwait(false) ?? throw new TorrentApiException(new ApiError.MissingTorrent(target));
            return MagnetLink.Create(found.Torrent.Hash, found.Torrent.Name, trackers.Where(tracker => tracker.Address is not null).Select(tracker => tracker.Url));
        }
    }
}
