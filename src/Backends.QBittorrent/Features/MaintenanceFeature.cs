using TorrentApi.Backends.QBittorrent.Gateway;
using TorrentApi.Backends.QBittorrent.Lookup;

namespace TorrentApi.Backends.QBittorrent.Features;

internal sealed class MaintenanceFeature(OperationPipeline pipeline, IGateway gateway, TargetedWrites writes) : IMaintenanceFeature
{
    public Task RecheckAsync(MultiTarget targets, CancellationToken cancellationToken = default) =>
        RunAsync(Operations.Recheck, Capability.Recheck, targets, gateway.RecheckAsync, cancellationToken);

    public Task ReannounceAsync(MultiTarget targets, CancellationToken cancellationToken = default) =>
        RunAsync(Operations.Reannounce, Capability.Reannounce, targets, gateway.ReannounceAsync, cancellationToken);

    public Task ForceStartAsync(MultiTarget targets, CancellationToken cancellationToken = default) =>
        RunAsync(Operations.ForceStart, Capability.ForceStart, targets, gateway.ForceStartAsync, cancellationToken);

    private Task RunAsync(
        Operation operation, Capability capability, MultiTarget targets, Func<Keys, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        ArgumentRules.CheckTargets(targets);
        return pipeline.RunAsync(operation, RunAsync, cancellationToken);

        async Task RunAsync(CancellationToken token)
        {
            if (targets.IsNone) return;

            var server = await gateway.ConnectAsync(token).ConfigureAwait(false);
            server.Require(capability);
            await writes.RunAsync(targets, write, token).ConfigureAwait(false);
        }
    }
}
