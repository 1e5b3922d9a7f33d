using TorrentApi.Backends.UTorrent.Gateway;
using TorrentApi.Backends.UTorrent.Lookup;

namespace TorrentApi.Backends.UTorrent.Features;

internal sealed class QueueFeature(OperationPipeline pipeline, GuiGateway gateway, TorrentFinder finder) : IQueueFeature
{
    private readonly QueueMoves _moves = new(gateway);

    public Task MoveToTopAsync(MultiTarget targets, CancellationToken cancellationToken = default) =>
        RunAsync(Operations.MoveToTop, Actions.QueueTop, targets, cancellationToken);

    public Task MoveUpAsync(MultiTarget targets, CancellationToken cancellationToken = default) =>
        RunAsync(Operations.MoveUp, Actions.QueueUp, targets, cancellationToken);

    public Task MoveDownAsync(MultiTarget targets, CancellationToken cancellationToken = default) =>
        RunAsync(Operations.MoveDown, Actions.QueueDown, targets, cancellationToken);

    public Task MoveToBottomAsync(MultiTarget targets, CancellationToken cancellationToken = default) =>
        RunAsync(Operations.MoveToBottom, Actions.QueueBottom, targets, cancellationToken);

    private Task RunAsync(Operation operation, string action, MultiTarget targets, CancellationToken cancellationToken)
    {
        ArgumentRules.CheckTargets(targets);
        return pipeline.RunAsync(operation, RunAsync, cancellationToken);

        async Task RunAsync(CancellationToken token)
        {
            if (targets.IsNone) return;

            // All of them are found first: their order in the queue is what they are moved by.
            var found = await finder.RequireAllAsync(targets, token).ConfigureAwait(false);
            await _moves.RunAsync(action, found, token).ConfigureAwait(false);
        }
    }
}
