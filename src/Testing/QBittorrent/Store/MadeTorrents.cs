using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace TorrentApi.Testing.QBittorrent.Store;

/// <summary>A v1 .torrent of one byte for each path: the simulator has no disk.</summary>
internal static class MadeTorrents
{
    private const int PieceLength = 16 * 1024;

    [SuppressMessage("Security", "CA5350", Justification = "SHA-1 is what BEP 3 asks for.")]
    public static TorrentFile Make(string sourcePath)
    {
        var name = Path.GetFileName(sourcePath.TrimEnd('/'));
        var length = Encoding.UTF8.GetByteCount(name);
        byte[] bytes = [.. Encoding.UTF8.GetBytes($"d4:infod6:lengthi1e4:name{length}:{name}12:piece lengthi{PieceLength}e6:pieces20:"), .. SHA1.HashData([0]), .. "ee"u8];
        return TorrentFile.Parse(bytes);
    }
}
