using TorrentApi.Backends.TorBox.Adding;
using TorrentApi.Backends.TorBox.Gateway;
using TorrentApi.Backends.TorBox.Lookup;

namespace TorrentApi.Backends.TorBox.Features;

/// <summary>Announcing is all that the service offers of it.</summary>
internal sealed class MaintenanceFeature(OperationPipeline pipeline, V1Gateway gateway, ItemWrites writes, Rules rules) : IMaintenanceFeature
{
    public Task RecheckAsync(MultiTarget targets, CancellationToken cancellationToken = default) =>
        RefuseAsync(Operations.Recheck, Capability.Recheck, targets, cancellationToken);

    /// <summary>A torrent of the queue has no peers to ask for: nothing is sent for it.</summary>
    public Task ReannounceAsync(MultiTarget targets, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTargets(targets);
        return pipeline.RunAsync(Operations.Reannounce, token => writes.RunAsync(targets, AnnounceAsync, token), cancellationToken);

        Task<bool> AnnounceAsync(FoundItem item, CancellationToken token) =>
            item.Id.IsQueued ? Task.FromResult(true) : gateway.ControlAsync(item.Id, ControlOperations.Reannounce, token);
    }

    public Task ForceStartAsync(MultiTarget targets, CancellationToken cancellationToken = default) =>
        RefuseAsync(Operations.ForceStart, Capability.ForceStart, targets, cancellationToken);

    private Task RefuseAsync(Operation operation, Capability capability, MultiTarget targets, CancellationToken cancellationToken)
    {
        ArgumentRules.CheckTargets(targets);
        return pipeline.RunAsync(operation, RequireAsync, cancellationToken);

        Task RequireAsync(CancellationToken token)
        {
            if (!targets.IsNone) rules.Require(capability, token);
            return Task.CompletedTask;
        }
    }
}
