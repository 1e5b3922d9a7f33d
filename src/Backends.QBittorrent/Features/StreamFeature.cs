using System.Runtime.CompilerServices;
using TorrentApi.Backends.QBittorrent.Gateway;
using TorrentApi.Backends.QBittorrent.Lookup;

namespace TorrentApi.Backends.QBittorrent.Features;

internal sealed class StreamFeature(OperationPipeline pipeline, IGateway gateway, TorrentFinder finder) : IStreamFeature
{
    public IAsyncEnumerable<Torrent> ListAsync(TorrentQuery? query = null, CancellationToken cancellationToken = default)
    {
        query ??= new TorrentQuery();
        return pipeline.StreamAsync(Operations.StreamList, token => query.Targets.IsAll ? ReadAsync(query, token) : FindAsync(query, token), cancellationToken);
    }

    private async IAsyncEnumerable<Torrent> ReadAsync(TorrentQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var filter = new ListFilter { Category = query.Category, Tag = query.Tag };
        var stream = await gateway.OpenListAsync(filter, cancellationToken).ConfigureAwait(false);
        await foreach (var torrent in stream.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (query.Matches(torrent)) yield return torrent;
        }
    }

    /// <summary>Named torrents are looked for all at once, because each may go by another key than its name.</summary>
    private async IAsyncEnumerable<Torrent> FindAsync(TorrentQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (query.Targets.IsNone) yield break;

        var result = await finder.FindAsync(query.Targets.Targets, cancellationToken).ConfigureAwait(false);
        var rest = query with { Targets = MultiTarget.All };
        foreach (var torrent in result.Found.Select(found => found.Torrent).DistinctBy(torrent => torrent.Hash).Where(rest.Matches)) yield return torrent;
    }
}
