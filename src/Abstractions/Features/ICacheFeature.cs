namespace TorrentApi;

/// <summary>What a cloud provider has already, so that adding it takes no time.</summary>
public interface ICacheFeature
{
    /// <summary>Asks which of these torrents are cached. The answer may be an hour old.</summary>
    /// <param name="hashes">Any number, asked for in as many requests as that takes; none is legal, a hash that <see cref="InfoHash.IsEmpty"/> is not.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <returns>One for each cached hash, in the order asked; what is not cached is left out, and so is a hash of a kind that the provider does not know.</returns>
    Task<IReadOnlyList<CachedTorrent>> ListAsync(IReadOnlyCollection<InfoHash> hashes, CancellationToken cancellationToken = default);
}
