namespace TorrentApi.DependencyInjection.Running.Following;

/// <summary>Relocation of whichever adapter is there now.</summary>
internal sealed class FollowingRelocation(ClientSlot slot) : IRelocationFeature
{
    public Task DisableAutomaticManagementAsync(MultiTarget targets, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<IRelocationFeature>().DisableAutomaticManagementAsync(targets, cancellationToken));

    public Task EnableAutomaticManagementAsync(MultiTarget targets, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<IRelocationFeature>().EnableAutomaticManagementAsync(targets, cancellationToken));

    public Task MoveAsync(MultiTarget targets, string savePath, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<IRelocationFeature>().MoveAsync(targets, savePath, cancellationToken));
}
