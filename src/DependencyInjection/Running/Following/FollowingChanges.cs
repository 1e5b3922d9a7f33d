namespace TorrentApi.DependencyInjection.Running.Following;

/// <summary>Changes of whichever adapter is there now.</summary>
internal sealed class FollowingChanges(ClientSlot slot) : IChangeFeature
{
    public Task<TorrentDelta> GetAsync(ChangeCursor? since = null, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<IChangeFeature>().GetAsync(since, cancellationToken));
}
