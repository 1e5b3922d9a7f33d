namespace TorrentApi.Metainfo.Bencode;

/// <summary>One value of a bencoded text: where it lies and where the token after it stands.</summary>
/// <param name="Start">Offset of the first byte: of a string its content, of an integer its sign or first digit, of a container its <c>d</c> or
/// <c>l</c>.</param>
/// <param name="Length">Bytes from there: of a container up to and with its <c>e</c>.</param>
/// <param name="Next">Index of the first token behind this value and everything in it.</param>
/// <param name="Kind">What the value is.</param>
/// <param name="IsSorted">No dictionary in or under this value has its keys out of order.</param>
internal readonly record struct BencodeToken(int Start, int Length, int Next, BencodeKind Kind, bool IsSorted);
