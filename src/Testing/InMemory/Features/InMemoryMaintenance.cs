namespace TorrentApi.Testing;

/// <summary>The maintenance of an <see cref="InMemoryTorrentApi"/>.</summary>
internal sealed class InMemoryMaintenance(InMemoryTorrentApi api) : IMaintenanceFeature
{
    public Task RecheckAsync(MultiTarget targets, CancellationToken cancellationToken = default) =>
        api.RunAsync(Operations.Recheck, [Capability.Recheck], targets, () => api.Server.ForEach(targets, torrent => torrent.Recheck()), cancellationToken);

    public Task ReannounceAsync(MultiTarget targets, CancellationToken cancellationToken = default) =>
        api.RunAsync(Operations.Reannounce, [Capability.Reannounce], targets, () => api.Server.ForEach(targets, torrent => torrent.Reannounce()), cancellationToken);

    public Task ForceStartAsync(MultiTarget targets, CancellationToken cancellationToken = default) =>
        api.RunAsync(Operations.ForceStart, [Capability.ForceStart], targets, () => api.Server.ForEach(targets, torrent => torrent.Start(force: true)), cancellationToken);
}
