using TorrentApi.Backends.QBittorrent.Gateway;
using TorrentApi.Backends.QBittorrent.Lookup;

namespace TorrentApi.Backends.QBittorrent.Features;

internal sealed class RelocationFeature(OperationPipeline pipeline, IGateway gateway, TargetedWrites writes) : IRelocationFeature
{
    public Task MoveAsync(MultiTarget targets, string savePath, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTargets(targets);
        ArgumentRules.CheckServerPath(savePath);
        return RunAsync(Operations.Move, Capability.Move, targets, MoveKeysAsync, cancellationToken);

        async Task MoveKeysAsync(Keys keys, CancellationToken token)
        {
            if (!await gateway.MoveAsync(keys, savePath, token).ConfigureAwait(false))
                throw new TorrentApiException(new ApiError.Conflict("the server cannot use this folder"));
        }
    }

    public Task EnableAutomaticManagementAsync(MultiTarget targets, CancellationToken cancellationToken = default) =>
        ManageAsync(Operations.EnableAutomaticManagement, targets, true, cancellationToken);

    public Task DisableAutomaticManagementAsync(MultiTarget targets, CancellationToken cancellationToken = default) =>
        ManageAsync(Operations.DisableAutomaticManagement, targets, false, cancellationToken);

    private Task ManageAsync(Operation operation, MultiTarget targets, bool on, CancellationToken cancellationToken)
    {
        ArgumentRules.CheckTargets(targets);
        return RunAsync(operation, Capability.AutomaticManagement, targets, (keys, token) => gateway.SetAutomaticManagementAsync(keys, on, token), cancellationToken);
    }

    private Task RunAsync(Operation operation, Capability needed, MultiTarget targets, Func<Keys, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        return pipeline.RunAsync(operation, RunAsync, cancellationToken);

        async Task RunAsync(CancellationToken token)
        {
            if (targets.IsNone) return;

            (await gateway.ConnectAsync(token).ConfigureAwait(false)).Require(needed);
            await writes.RunAsync(targets, write, token).ConfigureAwait(false);
        }
    }
}
