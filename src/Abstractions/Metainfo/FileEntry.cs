namespace TorrentApi.Metainfo;

/// <summary>One file as <c>info</c> lists it, padding files too.</summary>
/// <param name="Path">Parts joined by <c>/</c>; of a torrent with a folder the folder first.</param>
/// <param name="SizeBytes">0 or more.</param>
/// <param name="OffsetBytes">The sizes of all files before it in the same list.</param>
/// <param name="IsPadding">It only fills up a piece (BEP 47) and is no content.</param>
/// <param name="Root">Null in a v1 list, and for empty files.</param>
internal readonly record struct FileEntry(string Path, long SizeBytes, long OffsetBytes, bool IsPadding, PieceRoot? Root);
