namespace TorrentApi.Backends.QBittorrent.Gateway;

/// <summary>Which bytes of which file of a torrent.</summary>
/// <param name="File">Its index.</param>
/// <param name="Offset">The first byte.</param>
/// <param name="Length">How many; the file has as many.</param>
internal readonly record struct FilePart(int File, long Offset, long Length)
{
    /// <summary>True where all of the file is wanted, so that nobody has to know of parts.</summary>
    public bool IsWhole { get; init; }
}
