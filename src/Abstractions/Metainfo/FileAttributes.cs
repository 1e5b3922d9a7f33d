using TorrentApi.Metainfo.Bencode;

namespace TorrentApi.Metainfo;

/// <summary>The <c>attr</c> of a file (BEP 47): a string of letters, of which these two change what the file is.</summary>
internal static class FileAttributes
{
    public static bool IsPadding(BencodeNode file) => Has(file, (byte)'p');

    /// <summary>
    /// A symbolic link takes no room in the torrent, whatever its <c>length</c> says (libtorrent 2.0.8, src/torrent_info.cpp).
    /// </summary>
    public static bool IsLink(BencodeNode file) => Has(file, (byte)'l');

    private static bool Has(BencodeNode file, byte letter) =>
        file.Find("attr"u8, BencodeKind.String) is { Kind: BencodeKind.String } attr && attr.Slice.Contains(letter);
}
