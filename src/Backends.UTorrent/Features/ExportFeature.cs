using TorrentApi.Backends.UTorrent.Gateway;
using TorrentApi.Backends.UTorrent.Lookup;
using TorrentApi.Backends.UTorrent.Mapping;

namespace TorrentApi.Backends.UTorrent.Features;

/// <summary>The server hands out no .torrent, and of a magnet link all that it is made of.</summary>
internal sealed class ExportFeature(OperationPipeline pipeline, GuiGateway gateway, TorrentFinder finder) : IExportFeature
{
    public Task<TorrentFile> GetFileAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        return pipeline.RunAsync(Operations.ExportFile, token => Refusal.OfAsync<TorrentFile>(gateway, Capability.ExportFile, token), cancellationToken);
    }

    public Task<MagnetLink> GetMagnetAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        return pipeline.RunAsync(Operations.ExportMagnet, RunAsync, cancellationToken);

        async Task<MagnetLink> RunAsync(CancellationToken token)
        {
            var found = await finder.RequireAsync(target, token).ConfigureAwait(false);
            var row = await gateway.ReadPropertiesAsync(found.Key, token).ConfigureAwait(false) ?? throw TorrentFinder.Missing(target);
            var trackers = TrackerText.ToTrackers(row.Trackers).Where(tracker => tracker.Address is not null).Select(tracker => tracker.Url);
            return MagnetLink.Create(found.Torrent.Hash, found.Torrent.Name, trackers);
        }
    }
}
