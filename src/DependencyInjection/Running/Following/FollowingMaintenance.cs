namespace TorrentApi.DependencyInjection.Running.Following;

/// <summary>Maintenance of whichever adapter is there now.</summary>
internal sealed class FollowingMaintenance(ClientSlot slot) : IMaintenanceFeature
{
    public Task ForceStartAsync(MultiTarget targets, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<IMaintenanceFeature>().ForceStartAsync(targets, cancellationToken));

    public Task ReannounceAsync(MultiTarget targets, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<IMaintenanceFeature>().ReannounceAsync(targets, cancellationToken));

    public Task RecheckAsync(MultiTarget targets, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<IMaintenanceFeature>().RecheckAsync(targets, cancellationToken));
}
