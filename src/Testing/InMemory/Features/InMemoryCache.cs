namespace TorrentApi.Testing;

/// <summary>What the provider behind an <see cref="InMemoryTorrentApi"/> has already.</summary>
internal sealed class InMemoryCache(InMemoryTorrentApi api) : ICacheFeature
{
    public Task<IReadOnlyList<CachedTorrent>> ListAsync(IReadOnlyCollection<InfoHash> hashes, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckHashes(hashes);
        return RunAsync();

        // Asking for nothing sends nothing.
        async Task<IReadOnlyList<CachedTorrent>> RunAsync() => await api.RunAsync<IReadOnlyList<CachedTorrent>?>(
            Operations.ListCached, [Capability.CacheList], hashes.Count == 0 ? null : () => api.Server.ListCached(hashes), cancellationToken).ConfigureAwait(false) ?? [];
    }
}
