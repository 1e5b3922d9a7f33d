namespace TorrentApi;

/// <summary>The list of torrents while it arrives, so that the first is at hand before the last is sent and none need be kept.</summary>
public interface IStreamFeature
{
    /// <summary>
    /// Lists as <see cref="ITorrentApi.ListAsync"/> does, one by one. Nothing is sent before the first is asked for. The deadline of the operation ends with
    /// the first torrent; after that each one must come within it. A failure half-way is thrown where it happens: what came before is true, and not all.
    /// </summary>
    IAsyncEnumerable<Torrent> ListAsync(TorrentQuery? query = null, CancellationToken cancellationToken = default);
}
