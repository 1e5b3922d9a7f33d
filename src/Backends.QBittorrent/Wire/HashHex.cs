using System.Buffers;

namespace TorrentApi.Backends.QBittorrent.Wire;

/// <summary>Hashes as the server writes them: hex digits and nothing else. Empty, other text and zeros are no hash: the result is empty.</summary>
internal static class HashHex
{
    private const int IdBytes = 20;

    public static bool TryDecode(ReadOnlySpan<byte> utf8, out TorrentId id)
    {
        Span<byte> bytes = stackalloc byte[IdBytes];
        var decoded = TryDecode(utf8, bytes);
        id = decoded ? new TorrentId(bytes) : default;
        return decoded;
    }

    public static bool TryDecode(ReadOnlySpan<byte> utf8, out Sha256Bytes hash)
    {
        hash = default;

        // The first 20 bytes are what names the torrent; zeros there name none.
        if (TryDecode(utf8, hash) && ((ReadOnlySpan<byte>)hash)[..IdBytes].ContainsAnyExcept((byte)0)) return true;
        hash = default;
        return false;
    }

    private static bool TryDecode(ReadOnlySpan<byte> utf8, Span<byte> bytes) =>
        utf8.Length == 2 * bytes.Length && Convert.FromHexString(utf8, bytes, out _, out _) == OperationStatus.Done;
}
