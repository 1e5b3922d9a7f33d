using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Mapping;

/// <summary>Which torrent a row is about.</summary>
internal static class HashMapping
{
    private const int IdBytes = 20;

    /// <summary>Makes the info hash of what the row says and does not contradict.</summary>
    /// <remarks>
    /// <para>
    /// <c>hash</c> is the server's key: the v1 hash up to 4.3 and on builds with libtorrent 1.2, else the first 20 bytes of v2 where there is a v2 hash.
    /// <c>infohash_v1</c> and <c>infohash_v2</c> came with 4.4 and are "" where the torrent has none.
    /// </para>
    /// <para>A key that is neither is a contradiction: then only the key is believed, since the server acts on nothing else.</para>
    /// </remarks>
    public static InfoHash ToInfoHash(in TorrentFields row)
    {
        Span<byte> key = stackalloc byte[IdBytes];
        Span<byte> v1 = stackalloc byte[IdBytes];
        row.Key.CopyTo(key);
        row.InfoHashV1.CopyTo(v1);
        ReadOnlySpan<byte> v2 = row.InfoHashV2;

        var hasV1 = !row.InfoHashV1.IsEmpty;
        var hasV2 = v2.ContainsAnyExcept((byte)0);
        var isV1 = hasV1 && key.SequenceEqual(v1);
        var isV2 = hasV2 && key.SequenceEqual(v2[..IdBytes]);

        if (hasV2 && hasV1 && (isV1 || isV2)) return InfoHash.FromHybrid(v1, v2);
        return isV2 ? InfoHash.FromV2(v2) : InfoHash.FromV1(key);
    }
}
