using System.Globalization;

namespace TorrentApi.Testing;

/// <summary>The v1 piece hashes of a .torrent, which <see cref="TorrentFile"/> does not show.</summary>
internal static class PieceHashes
{
    private const int HashSize = 20;

    /// <summary>Each as 40 lower-case hex digits. A name that spells the key would be taken for it: good enough for tests.</summary>
    public static IReadOnlyList<string> Read(TorrentFile file)
    {
        var bytes = file.Bytes.Span;
        var key = bytes.IndexOf("6:pieces"u8);
        if (key < 0) return [];

        var text = bytes[(key + "6:pieces".Length)..];
        var colon = text.IndexOf((byte)':');
        var length = int.Parse(text[..colon], NumberStyles.None, CultureInfo.InvariantCulture);
        return [.. Convert.ToHexStringLower(text.Slice(colon + 1, length)).Chunk(2 * HashSize).Select(digits => new string(digits))];
    }
}
