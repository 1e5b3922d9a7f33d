namespace TorrentApi.Metainfo;

/// <summary>Collects the files of one list of <c>info</c>, and keeps sizes and memory within bounds.</summary>
/// <param name="infoBytes">How long <c>info</c> is.</param>
internal sealed class FileListing(int infoBytes)
{
    /// <summary>libtorrent 2.0.8, <c>file_storage::max_file_size</c>.</summary>
    private const long MaxFileSizeBytes = (1L << 48) - 1;

    /// <summary>
    /// One long folder name is repeated in the path of every file, so a short torrent could ask for gigabytes of paths. Real ones stay below
    /// ten times their own size: a file takes 30 bytes besides its name, and systems allow 255 bytes for a folder's.
    /// </summary>
    private const int MaxPathCharsPerByte = 16;

    private const int MinPathChars = 64 * 1024;
    private const int MaxPathChars = 128 * 1024 * 1024;

    private readonly List<FileEntry> _files = [];
    private long _pathCharsLeft = Math.Min(MinPathChars + (long)infoBytes * MaxPathCharsPerByte, MaxPathChars);

    public IReadOnlyList<FileEntry> Files => _files;

    /// <summary>All sizes together, padding included.</summary>
    public long TotalSizeBytes { get; private set; }

    /// <summary>Adds a file; its path has been asked for with <see cref="ReservePath"/>.</summary>
    /// <returns>Why it cannot be added; null where it was.</returns>
    public string? Add(string path, long? sizeBytes, bool isPadding, PieceRoot? root)
    {
        if (sizeBytes is not (>= 0 and <= MaxFileSizeBytes)) return "its 'length' is missing, negative or too large";
        if (sizeBytes > long.MaxValue - TotalSizeBytes) return "all 'length's together are too large";
        _files.Add(new FileEntry(path, sizeBytes.Value, TotalSizeBytes, isPadding, root));
        TotalSizeBytes += sizeBytes.Value;
        return null;
    }

    /// <summary>Asks for a path of so many characters, before it is made.</summary>
    /// <returns>Why it is refused; null where it may be made.</returns>
    public string? ReservePath(int length)
    {
        _pathCharsLeft -= length;
        return _pathCharsLeft < 0 ? "all paths together are too long for a torrent of this size" : null;
    }
}
