using TorrentApi.Backends.UTorrent.Gateway;
using TorrentApi.Backends.UTorrent.Lookup;

namespace TorrentApi.Backends.UTorrent.Features;

internal sealed class MaintenanceFeature(OperationPipeline pipeline, GuiGateway gateway, TargetedWrites writes) : IMaintenanceFeature
{
    public Task RecheckAsync(MultiTarget targets, CancellationToken cancellationToken = default) =>
        RunAsync(Operations.Recheck, targets, (chunk, token) => gateway.RunOnceAsync(Actions.Recheck, KeysOf(chunk), token), cancellationToken);

    public Task ReannounceAsync(MultiTarget targets, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTargets(targets);
        return pipeline.RunAsync(Operations.Reannounce, RunAsync, cancellationToken);

        async Task RunAsync(CancellationToken token)
        {
            if (!targets.IsNone) await Refusal.OfAsync(gateway, Capability.Reannounce, token).ConfigureAwait(false);
        }
    }

    public Task ForceStartAsync(MultiTarget targets, CancellationToken cancellationToken = default) =>
        RunAsync(Operations.ForceStart, targets, (chunk, token) => gateway.RunAsync(Actions.ForceStart, KeysOf(chunk), token), cancellationToken);

    private Task RunAsync(
        Operation operation, MultiTarget targets, Func<IReadOnlyList<FoundTorrent>, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        ArgumentRules.CheckTargets(targets);
        return pipeline.RunAsync(operation, token => writes.RunAsync(targets, write, token), cancellationToken);
    }

    private static IEnumerable<TorrentId> KeysOf(IReadOnlyList<FoundTorrent> chunk) => chunk.Select(torrent => torrent.Key);
}
