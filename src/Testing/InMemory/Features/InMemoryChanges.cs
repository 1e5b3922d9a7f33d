namespace TorrentApi.Testing;

/// <summary>What changed on the server of an <see cref="InMemoryTorrentApi"/>. A cursor remembers what was told, so any of them makes a delta.</summary>
internal sealed class InMemoryChanges(InMemoryTorrentApi api) : IChangeFeature
{
    public Task<TorrentDelta> GetAsync(ChangeCursor? since = null, CancellationToken cancellationToken = default) =>
        api.RunAsync(Operations.GetChanges, [Capability.Changes], () => api.Server.ReadChanges(since as InMemoryCursor), cancellationToken);
}
