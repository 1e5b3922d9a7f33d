namespace TorrentApi.Metainfo;

/// <summary>Collects the files of one list of <c>info</c>, and keeps sizes and memory within bounds.</summary>
internal sealed class FileListing
{
    /// <summary>libtorrent 2.0.8, <c>file_storage::max_file_size</c>.</summary>
    private const long MaxFileSizeBytes = (1L << 48) - 1;

    /// <summary>
    /// 64 MiB of text. Without it a short file could ask for gigabytes: one long folder name is repeated in the path of every file.
    /// </summary>
    private const int MaxPathChars = 32 * 1024 * 1024;

    private readonly List<FileEntry> _files = [];
    private int _pathCharsLeft = MaxPathChars;

    public IReadOnlyList<FileEntry> Files => _files;

    /// <summary>All sizes together, padding included.</summary>
    public long TotalSizeBytes { get; private set; }

    /// <summary>Adds a file; its path has been paid for with <see cref="Extend"/>.</summary>
    /// <returns>Why it cannot be added; null where it was.</returns>
    public string? Add(string path, long? sizeBytes, bool isPadding, PieceRoot? root)
    {
        if (sizeBytes is not (>= 0 and <= MaxFileSizeBytes)) return "its 'length' is missing, negative or too large";
        if (sizeBytes > long.MaxValue - TotalSizeBytes) return "all 'length's together are too large";
        _files.Add(new FileEntry(path, sizeBytes.Value, TotalSizeBytes, isPadding, root));
        TotalSizeBytes += sizeBytes.Value;
        return null;
    }

    /// <summary>Appends one part to a path.</summary>
    /// <param name="path">Empty for the first part. Unchanged where the part is refused, and for <c>.</c>.</param>
    /// <param name="part">One part, as the torrent has it.</param>
    /// <returns>Why the part is refused; null where it was appended.</returns>
    public string? Extend(ref string path, string part)
    {
        if (PathPart.FindFault(part) is { } fault) return fault;
        if (part == PathPart.Here) return null;
        _pathCharsLeft -= path.Length + part.Length;
        if (_pathCharsLeft < 0) return $"all paths together have more than {MaxPathChars} characters";
        path = path.Length == 0 ? part : $"{path}/{part}";
        return null;
    }
}
