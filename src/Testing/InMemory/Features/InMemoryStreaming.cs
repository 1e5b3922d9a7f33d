namespace TorrentApi.Testing;

/// <summary>The list of an <see cref="InMemoryTorrentApi"/>, one by one.</summary>
internal sealed class InMemoryStreaming(InMemoryTorrentApi api) : IStreamFeature
{
    public IAsyncEnumerable<Torrent> ListAsync(TorrentQuery? query = null, CancellationToken cancellationToken = default) => api.StreamAsync(query ?? new(), cancellationToken);
}
