using TorrentApi.Metainfo.Bencode;

namespace TorrentApi.Metainfo;

/// <summary>
/// Reads the v2 list, <c>file tree</c> (BEP 52): a dictionary per folder, and below a file's name one entry with an empty key.
/// </summary>
internal sealed class FileTreeReader(int infoBytes)
{
    private readonly FileListing _listing = new(infoBytes);

    /// <param name="info">What holds <c>file tree</c>.</param>
    /// <param name="name">The torrent's name.</param>
    /// <param name="listing">The files, in the order of the bytes, which is the order of clients.</param>
    /// <returns>Why the tree is refused; null where it was read.</returns>
    public static string? Read(BencodeNode info, string name, out FileListing listing)
    {
        var reader = new FileTreeReader(info.Slice.Length);
        listing = reader._listing;
        var tree = info.Find("file tree"u8, BencodeKind.Dictionary);
        if (tree.Kind is BencodeKind.None) return "'file tree' in 'info' is missing or not a dictionary.";
        // A hybrid with the v1 list "files" has a folder even around one file.
        var hasFolder = info.Find("files"u8).Kind is BencodeKind.List || !IsSingleFile(tree);
        if (reader.ReadFolder(tree, hasFolder ? name : "") is { } fault) return $"'file tree' in 'info' is refused: {fault}.";
        return listing.Files.Count == 0 ? "'file tree' in 'info' holds no file." : null;
    }

    /// <summary>Recursion is bounded: the tokenizer refused everything deeper than <see cref="BencodeTokenizer.MaxDepth"/>.</summary>
    private string? ReadFolder(BencodeNode tree, string path)
    {
        foreach (var (key, value) in tree.Entries)
        {
            var part = key.Text!;
            if (value.Kind is not BencodeKind.Dictionary) return "an entry is not a dictionary";
            if ((PathPart.FindFault(part) ?? _listing.ReservePath(path.Length + part.Length + 1)) is { } fault) return fault;
            var below = part == PathPart.Here ? path : path.Length == 0 ? part : $"{path}/{part}";
            fault = !IsFile(value, out var file) ? ReadFolder(value, below)
                : part == PathPart.Here ? "a file is called '.'"
                : ReadFile(file, below);
            if (fault is not null) return fault;
        }
        return null;
    }

    private string? ReadFile(BencodeNode file, string path)
    {
        if (file.Kind is not BencodeKind.Dictionary) return $"the entry of file {_listing.Files.Count + 1} is not a dictionary";
        if (FileAttributes.IsPadding(file)) return "it holds a padding file, which v2 does not have";
        var size = FileAttributes.IsLink(file) ? 0 : file.Find("length"u8).Integer;
        var root = file.Find("pieces root"u8, BencodeKind.String);
        var isRooted = root.StringLength == PieceRoot.Bytes;
        if (size > 0 && !isRooted) return $"file {_listing.Files.Count + 1} has no 'pieces root' of 32 bytes";
        return _listing.Add(path, size, isPadding: false, isRooted ? PieceRoot.From(root.Slice) : null) is { } fault
            ? $"file {_listing.Files.Count + 1}: {fault}"
            : null;
    }

    private static bool IsSingleFile(BencodeNode tree)
    {
        var entries = tree.Entries;
        return entries.MoveNext() && IsFile(entries.Current.Value, out _) && !entries.MoveNext();
    }

    private static bool IsFile(BencodeNode node, out BencodeNode file)
    {
        var entries = node.Entries;
        var isFile = entries.MoveNext() && entries.Current.Key.StringLength == 0;
        file = isFile ? entries.Current.Value : default;
        return isFile && !entries.MoveNext();
    }
}
