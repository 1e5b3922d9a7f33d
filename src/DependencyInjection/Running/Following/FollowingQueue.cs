namespace TorrentApi.DependencyInjection.Running.Following;

/// <summary>Queue of whichever adapter is there now.</summary>
internal sealed class FollowingQueue(ClientSlot slot) : IQueueFeature
{
    public Task MoveDownAsync(MultiTarget targets, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<IQueueFeature>().MoveDownAsync(targets, cancellationToken));

    public Task MoveToBottomAsync(MultiTarget targets, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<IQueueFeature>().MoveToBottomAsync(targets, cancellationToken));

    public Task MoveToTopAsync(MultiTarget targets, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<IQueueFeature>().MoveToTopAsync(targets, cancellationToken));

    public Task MoveUpAsync(MultiTarget targets, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<IQueueFeature>().MoveUpAsync(targets, cancellationToken));
}
