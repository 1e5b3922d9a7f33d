namespace TorrentApi.Metainfo.Bencode;

/// <summary>The four kinds of bencoded values (BEP 3); <see cref="None"/> where there is no value.</summary>
internal enum BencodeKind : byte
{
    None = 0,
    Integer = 1,
    String = 2,
    List = 3,
    Dictionary = 4,
}
