using TorrentApi.Backends.TorBox.Gateway;
using TorrentApi.Backends.TorBox.Mapping;
using TorrentApi.Backends.TorBox.Wire;

namespace TorrentApi.Backends.TorBox.Features;

internal sealed class CacheFeature(OperationPipeline pipeline, V1Gateway gateway) : ICacheFeature
{
    // "Around 100 at a time, due to http limits in queries", say the documents.
    private const int MostAtOnce = 100;

    public Task<IReadOnlyList<CachedTorrent>> ListAsync(IReadOnlyCollection<InfoHash> hashes, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckHashes(hashes);
        return pipeline.RunAsync(Operations.ListCached, token => ListCoreAsync(hashes, token), cancellationToken);
    }

    private async Task<IReadOnlyList<CachedTorrent>> ListCoreAsync(IReadOnlyCollection<InfoHash> hashes, CancellationToken cancellationToken)
    {
        var cached = new Dictionary<string, Row>(StringComparer.OrdinalIgnoreCase);
        foreach (var chunk in hashes.Select(hash => hash.V1Hex).OfType<string>().Distinct(StringComparer.Ordinal).Chunk(MostAtOnce))
        {
            foreach (var row in await gateway.ListCachedAsync(chunk, cancellationToken).ConfigureAwait(false))
            {
                if (row.Text("hash") is { } hash) cached[hash] = row;
            }
        }

        return [.. hashes.Where(hash => hash.V1Hex is { } v1 && cached.ContainsKey(v1)).Select(hash => ToCached(hash, cached[hash.V1Hex!]))];
    }

    private static CachedTorrent ToCached(InfoHash hash, Row row) => new() { Hash = hash, Name = row.Text("name"), SizeBytes = Units.Size(row.Whole("size")) };
}
