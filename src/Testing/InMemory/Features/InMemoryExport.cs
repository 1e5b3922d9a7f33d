namespace TorrentApi.Testing;

/// <summary>Torrents of an <see cref="InMemoryTorrentApi"/> for other clients.</summary>
internal sealed class InMemoryExport(InMemoryTorrentApi api) : IExportFeature
{
    public Task<TorrentFile> GetFileAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        return api.RunAsync(Operations.ExportFile, [Capability.ExportFile], () => api.Server.ExportFile(target), cancellationToken);
    }

    public Task<MagnetLink> GetMagnetAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        return api.RunAsync(Operations.ExportMagnet, [Capability.ExportMagnet], () => api.Server.ExportMagnet(target), cancellationToken);
    }
}
