namespace TorrentApi.DependencyInjection.Running.Following;

/// <summary>Cache of whichever adapter is there now.</summary>
internal sealed class FollowingCache(ClientSlot slot) : ICacheFeature
{
    public Task<IReadOnlyList<CachedTorrent>> ListAsync(IReadOnlyCollection<InfoHash> hashes, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<ICacheFeature>().ListAsync(hashes, cancellationToken));
}
