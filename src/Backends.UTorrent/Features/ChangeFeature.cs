using TorrentApi.Backends.UTorrent.Lookup;

namespace TorrentApi.Backends.UTorrent.Features;

/// <summary>Deltas out of the view that every look-up keeps up to date, so that looking at the server and watching it do not push each other into full lists.</summary>
internal sealed class ChangeFeature(OperationPipeline pipeline, TorrentView view) : IChangeFeature
{
    public Task<TorrentDelta> GetAsync(ChangeCursor? since = null, CancellationToken cancellationToken = default) =>
        pipeline.RunAsync(Operations.GetChanges, token => view.ReadChangesAsync(since, token), cancellationToken);
}
