namespace TorrentApi.Testing;

/// <summary>The queue of an <see cref="InMemoryTorrentApi"/>.</summary>
internal sealed class InMemoryQueue(InMemoryTorrentApi api) : IQueueFeature
{
    public Task MoveToTopAsync(MultiTarget targets, CancellationToken cancellationToken = default) => MoveAsync(Operations.MoveToTop, targets, QueueMove.Top, cancellationToken);

    public Task MoveUpAsync(MultiTarget targets, CancellationToken cancellationToken = default) => MoveAsync(Operations.MoveUp, targets, QueueMove.Up, cancellationToken);

    public Task MoveDownAsync(MultiTarget targets, CancellationToken cancellationToken = default) => MoveAsync(Operations.MoveDown, targets, QueueMove.Down, cancellationToken);

    public Task MoveToBottomAsync(MultiTarget targets, CancellationToken cancellationToken = default) =>
        MoveAsync(Operations.MoveToBottom, targets, QueueMove.Bottom, cancellationToken);

    private Task MoveAsync(Operation operation, MultiTarget targets, QueueMove move, CancellationToken cancellationToken) =>
        api.RunAsync(operation, [Capability.QueueMove], targets, () => api.Server.MoveInQueue(targets, move), cancellationToken);
}
