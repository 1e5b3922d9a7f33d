using TorrentApi.Backends.QBittorrent.Gateway;
using TorrentApi.Backends.QBittorrent.Lookup;

namespace TorrentApi.Backends.QBittorrent.Features;

internal sealed class QueueFeature(OperationPipeline pipeline, IGateway gateway, TargetedWrites writes) : IQueueFeature
{
    public Task MoveToTopAsync(MultiTarget targets, CancellationToken cancellationToken = default) => MoveAsync(Operations.MoveToTop, targets, QueueMove.Top, cancellationToken);

    public Task MoveUpAsync(MultiTarget targets, CancellationToken cancellationToken = default) => MoveAsync(Operations.MoveUp, targets, QueueMove.Up, cancellationToken);

    public Task MoveDownAsync(MultiTarget targets, CancellationToken cancellationToken = default) => MoveAsync(Operations.MoveDown, targets, QueueMove.Down, cancellationToken);

    public Task MoveToBottomAsync(MultiTarget targets, CancellationToken cancellationToken = default) =>
        MoveAsync(Operations.MoveToBottom, targets, QueueMove.Bottom, cancellationToken);

    private Task MoveAsync(Operation operation, MultiTarget targets, QueueMove move, CancellationToken cancellationToken)
    {
        ArgumentRules.CheckTargets(targets);
        return pipeline.RunAsync(operation, RunAsync, cancellationToken);

        async Task RunAsync(CancellationToken token)
        {
            if (targets.IsNone) return;

            var server = await gateway.ConnectAsync(token).ConfigureAwait(false);
            server.Require(Capability.QueueMove);
            await writes.RunAsync(targets, MoveKeysAsync, token).ConfigureAwait(false);
        }

        async Task MoveKeysAsync(Keys keys, CancellationToken token)
        {
            if (!await gateway.MoveInQueueAsync(keys, move, token).ConfigureAwait(false))
                throw new TorrentApiException(new ApiError.Conflict("queueing is off on the server"));
        }
    }
}
