using TorrentApi.Metainfo.Bencode;

namespace TorrentApi.Metainfo;

/// <summary>Reads the v1 list: <c>files</c>, or the single <c>length</c> (BEP 3).</summary>
internal sealed class FileListReader(BencodeNode info, string name)
{
    /// <summary>BitComet's padding files carry no <c>attr</c>, only this name (libtorrent 2.0.8 knows them by it too).</summary>
    private const string BitCometPadding = "_____padding_file_";

    private readonly FileListing _listing = new(info.Slice.Length);
    private readonly List<string> _parts = [];

    /// <summary>Reads what is there; nothing where the torrent is v2 only.</summary>
    /// <returns>Why the list is refused; null where it was read.</returns>
    public static string? Read(BencodeNode info, string name, out FileListing listing)
    {
        var reader = new FileListReader(info, name);
        listing = reader._listing;
        return reader.Read();
    }

    private string? Read()
    {
        var files = info.Find("files"u8);
        if (files.Kind is BencodeKind.None) return ReadSingle();
        if (files.Kind is not BencodeKind.List) return "'files' in 'info' is not a list.";
        foreach (var file in files.Items)
        {
            if (ReadFile(file) is { } fault) return $"File {_listing.Files.Count + 1} of 'files' is refused: {fault}.";
        }
        return _listing.Files.Count == 0 ? "'files' in 'info' is empty." : null;
    }

    private string? ReadSingle()
    {
        var length = info.Find("length"u8);
        if (length.Kind is BencodeKind.None) return null;
        return _listing.Add(name, length.Integer, isPadding: false, root: null) is null
            ? null
            : "'length' in 'info' is not a number, negative or too large.";
    }

    private string? ReadFile(BencodeNode file)
    {
        if (file.Kind is not BencodeKind.Dictionary) return "it is not a dictionary";
        var isPadding = FileAttributes.IsPadding(file);
        if (ReadPath(file, isPadding) is { } fault) return fault;
        var path = string.Join('/', _parts);
        isPadding |= path.IndexOf(BitCometPadding, name.Length, StringComparison.Ordinal) >= 0;
        var size = FileAttributes.IsLink(file) ? 0 : file.Find("length"u8).Integer;
        return _listing.Add(path, size, isPadding, root: null);
    }

    /// <summary>Puts the parts of the path into <see cref="_parts"/>, the torrent's folder first.</summary>
    private string? ReadPath(BencodeNode file, bool isPadding)
    {
        _parts.Clear();
        _parts.Add(name);
        // Where both stand, "path" is in an encoding that nobody names.
        var parts = file.Find("path.utf-8"u8, BencodeKind.List);
        if (parts.Kind is BencodeKind.None) parts = file.Find("path"u8, BencodeKind.List);
        string? last = null;
        foreach (var item in parts.Items)
        {
            if (item.Text is not { } part) return "a part of its 'path' is not a string";
            if (PathPart.FindFault(part) is { } fault) return fault;
            if (part != PathPart.Here) _parts.Add(part);
            last = part;
        }
        // Padding needs no name: nobody keeps it.
        if (!isPadding && (last is null or PathPart.Here)) return "its 'path' is missing or names no file";
        return _listing.ReservePath(_parts.Sum(part => part.Length + 1));
    }
}
