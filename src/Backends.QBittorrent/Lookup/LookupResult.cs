namespace TorrentApi.Backends.QBittorrent.Lookup;

/// <summary>What became of a look for some targets.</summary>
/// <param name="Found">The targets that are there.</param>
/// <param name="Missing">The targets that are not.</param>
internal sealed record LookupResult(IReadOnlyList<FoundTorrent> Found, IReadOnlyList<SingleTarget> Missing)
{
    /// <summary>The first torrent found; null where none was.</summary>
    public FoundTorrent? First => Found is [var first, ..] ? first : null;
}
