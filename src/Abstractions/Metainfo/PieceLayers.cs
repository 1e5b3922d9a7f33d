using System.Buffers;
using System.Security.Cryptography;
using TorrentApi.Metainfo.Bencode;

namespace TorrentApi.Metainfo;

/// <summary>
/// Checks <c>piece layers</c> (BEP 52): the hashes of a v2 file's pieces. They stand outside <c>info</c>, so no info hash covers them, but
/// they must add up to the <c>pieces root</c> inside it.
/// </summary>
internal static class PieceLayers
{
    private const long BlockBytes = 16 * 1024;

    /// <returns>
    /// Why the layers are refused; null where every one that is here is right. A missing one is fetched from peers: libtorrent 2.0.8 takes
    /// the torrent without it.
    /// </returns>
    public static string? FindFault(BencodeNode layers, IReadOnlyList<FileEntry> files, long pieceLength)
    {
        var byRoot = new Dictionary<PieceRoot, BencodeNode>();
        foreach (var (key, layer) in layers.Entries)
        {
            if (key.StringLength != PieceRoot.Bytes || layer.Kind is not BencodeKind.String)
                return "'piece layers' holds an entry that is not a hash with its layer.";
            byRoot.Add(PieceRoot.From(key.Slice), layer);
        }
        // Equal files share a layer: adding it up once keeps hostile torrents from asking for it a hundred thousand times.
        var verified = new HashSet<PieceRoot>();
        for (var i = 0; i < files.Count; i++)
        {
            if (files[i].SizeBytes <= pieceLength || files[i].Root is not { } root || !byRoot.TryGetValue(root, out var layer)) continue;
            var expected = (files[i].SizeBytes + pieceLength - 1) / pieceLength * PieceRoot.Bytes;
            if (layer.StringLength != expected)
                return $"'piece layers' has {layer.StringLength} bytes for file {i + 1} of 'file tree' instead of {expected}.";
            if (verified.Add(root) && RootOf(layer.Slice, pieceLength) != root)
                return $"'piece layers' of file {i + 1} of 'file tree' does not add up to its 'pieces root'.";
        }
        return null;
    }

    /// <summary>Adds up a layer, two hashes to one, until one is left. What is missing to a power of two is made of zero blocks.</summary>
    private static PieceRoot RootOf(ReadOnlySpan<byte> layer, long pieceLength)
    {
        Span<byte> pad = stackalloc byte[2 * PieceRoot.Bytes];
        pad.Clear();
        for (var covered = BlockBytes; covered < pieceLength; covered *= 2) Double(pad);

        var rented = ArrayPool<byte>.Shared.Rent(layer.Length + PieceRoot.Bytes);
        layer.CopyTo(rented);
        var hashes = rented.AsSpan();
        for (var count = layer.Length / PieceRoot.Bytes; count > 1; count = (count + 1) / 2)
        {
            if (count % 2 == 1) pad[..PieceRoot.Bytes].CopyTo(hashes[(count * PieceRoot.Bytes)..]);
            FoldPairs(hashes, (count + 1) / 2);
            Double(pad);
        }
        var root = PieceRoot.From(hashes);
        ArrayPool<byte>.Shared.Return(rented);
        return root;
    }

    private static void FoldPairs(Span<byte> hashes, int pairs)
    {
        Span<byte> hash = stackalloc byte[PieceRoot.Bytes];
        for (var i = 0; i < pairs; i++)
        {
            SHA256.HashData(hashes.Slice(2 * i * PieceRoot.Bytes, 2 * PieceRoot.Bytes), hash);
            hash.CopyTo(hashes[(i * PieceRoot.Bytes)..]);
        }
    }

    /// <summary>Puts the hash of the two halves into both halves.</summary>
    private static void Double(Span<byte> pair)
    {
        Span<byte> hash = stackalloc byte[PieceRoot.Bytes];
        SHA256.HashData(pair, hash);
        hash.CopyTo(pair);
        hash.CopyTo(pair[PieceRoot.Bytes..]);
    }
}
