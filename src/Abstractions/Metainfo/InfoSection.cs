using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using TorrentApi.Metainfo.Bencode;

namespace TorrentApi.Metainfo;

/// <summary>The <c>info</c> of a .torrent, checked: what the info hash covers.</summary>
/// <remarks>The rules are those of libtorrent 2.0.8 (src/torrent_info.cpp, parse_info_section), which the servers use.</remarks>
internal sealed class InfoSection
{
    private const int Sha1Bytes = 20;
    private const int MinV2PieceLength = 16 * 1024;

    /// <summary>libtorrent 2.0.8, <c>file_storage::max_piece_size</c>.</summary>
    private const int MaxPieceLength = int.MaxValue / 2;

    private readonly BencodeNode _info;
    private bool _hasTree;
    private FileListing _list = new(infoBytes: 0);
    private FileListing _tree = new(infoBytes: 0);

    private InfoSection(BencodeNode info) => _info = info;

    public string Name { get; private set; } = "";

    public long PieceLengthBytes { get; private set; }

    /// <summary>libtorrent takes every number but 0 for yes.</summary>
    public bool IsPrivate => _info.Find("private"u8).Integer is not (null or 0);

    /// <summary>Everything but padding, in the order of clients.</summary>
    public IReadOnlyList<FileEntry> Files { get; private set; } = [];

    /// <summary>The files that have v2 hash trees; none in a v1 torrent.</summary>
    public IReadOnlyList<FileEntry> TreeFiles => _tree.Files;

    public static bool TryRead(BencodeNode info, [NotNullWhen(true)] out InfoSection? section, [NotNullWhen(false)] out string? reason)
    {
        var candidate = new InfoSection(info);
        reason = candidate.Read();
        section = reason is null ? candidate : null;
        return section is not null;
    }

    /// <summary>Hashes the original bytes, not what was understood of them: unknown keys count too.</summary>
    public InfoHash ComputeHash()
    {
        if (!_hasTree) return InfoHash.FromV1(Sha1());
        return _list.Files.Count == 0 ? InfoHash.FromV2(SHA256.HashData(_info.Slice)) : InfoHash.FromHybrid(Sha1(), SHA256.HashData(_info.Slice));
    }

    private string? Read() => ReadVersion() ?? ReadPieceLength() ?? ReadName() ?? ReadFiles() ?? CheckHybrid() ?? CheckPieces() ?? CheckContents();

    private string? ReadVersion()
    {
        var version = _info.Find("meta version"u8);
        if (version.Kind is not BencodeKind.None && version.Integer is not (1 or 2)) return "'meta version' in 'info' is neither 1 nor 2.";
        _hasTree = version.Integer == 2;
        // Unsorted keys are an old habit of v1 tools; BEP 52 came with a clean slate, and libtorrent holds it to that.
        if (_hasTree && !_info.IsSorted) return "The keys in 'info' are not sorted, which version 2 demands.";
        return null;
    }

    private string? ReadPieceLength()
    {
        if (_info.Find("piece length"u8).Integer is not (> 0 and <= MaxPieceLength and var length))
            return "'piece length' in 'info' is missing, not a number or out of range.";
        if (_hasTree && (length < MinV2PieceLength || (length & (length - 1)) != 0))
            return "'piece length' in 'info' is not a power of two of at least 16384, which version 2 demands.";
        PieceLengthBytes = length;
        return null;
    }

    private string? ReadName()
    {
        // Where both stand, "name" is in an encoding that nobody names.
        var name = _info.Find("name.utf-8"u8).Text ?? _info.Find("name"u8).Text;
        if (name is null) return "'name' in 'info' is missing or not a string.";
        if (name == PathPart.Here || PathPart.FindFault(name) is not null)
            return "'name' in 'info' is empty or not usable as the name of a file or folder.";
        Name = name;
        return null;
    }

    private string? ReadFiles()
    {
        if (FileListReader.Read(_info, Name, out _list) is { } fault) return fault;
        if (_hasTree) return FileTreeReader.Read(_info, Name, out _tree);
        if (_info.Find("file tree"u8, BencodeKind.Dictionary).Kind is not BencodeKind.None)
            return "'file tree' in 'info' has no 'meta version' 2 beside it.";
        return _list.Files.Count == 0 ? "'info' has neither 'length' nor 'files'." : null;
    }

    /// <summary>Both lists of a hybrid must tell of the same files, else two clients of one torrent would write different data.</summary>
    private string? CheckHybrid()
    {
        if (!_hasTree || _list.Files.Count == 0) return null;
        var count = 0;
        foreach (var file in _list.Files)
        {
            if (file.IsPadding) continue;
            if (count == _tree.Files.Count || _tree.Files[count].Path != file.Path || _tree.Files[count].SizeBytes != file.SizeBytes)
                return "The v1 list and 'file tree' of the hybrid torrent tell of different files.";
            // In v2 every file begins a piece; v1 pads to get there.
            if (file.SizeBytes > 0 && file.OffsetBytes % PieceLengthBytes != 0)
                return "The v1 list of the hybrid torrent does not begin every file with a piece.";
            count++;
        }
        return count == _tree.Files.Count ? null : "The v1 list and 'file tree' of the hybrid torrent tell of different files.";
    }

    private string? CheckPieces()
    {
        var pieces = _info.Find("pieces"u8);
        if (_list.Files.Count == 0) return pieces.Kind is BencodeKind.None ? null : "'info' has 'pieces' but neither 'length' nor 'files'.";
        if (pieces.StringLength is not { } length) return "'pieces' in 'info' is missing or not a string.";
        var count = _list.TotalSizeBytes / PieceLengthBytes + (_list.TotalSizeBytes % PieceLengthBytes == 0 ? 0 : 1);
        return length % Sha1Bytes == 0 && length / Sha1Bytes == count
            ? null
            : $"'pieces' in 'info' has {length} bytes, which is not 20 for each of {count} pieces.";
    }

    private string? CheckContents()
    {
        Files = _hasTree ? _tree.Files : [.. _list.Files.Where(file => !file.IsPadding)];
        return Files.Any(file => file.SizeBytes > 0) ? null : "The torrent describes no data: every 'length' in 'info' is 0.";
    }

#pragma warning disable CA5350 // BEP 3 names torrents by SHA-1; nothing is trusted because of it.
    private byte[] Sha1() => SHA1.HashData(_info.Slice);
#pragma warning restore CA5350
}
