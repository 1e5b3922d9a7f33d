namespace TorrentApi.Hosting.Paths;

/// <summary>Moves data to folders as this program knows them.</summary>
internal sealed class MappedRelocation(IRelocationFeature inner, PathMap map) : IRelocationFeature
{
    public Task MoveAsync(MultiTarget targets, string savePath, CancellationToken cancellationToken = default) =>
        inner.MoveAsync(targets, map.ToRemote(savePath)!, cancellationToken);

    public Task EnableAutomaticManagementAsync(MultiTarget targets, CancellationToken cancellationToken = default) =>
        inner.EnableAutomaticManagementAsync(targets, cancellationToken);

    public Task DisableAutomaticManagementAsync(MultiTarget targets, CancellationToken cancellationToken = default) =>
        inner.DisableAutomaticManagementAsync(targets, cancellationToken);
}
