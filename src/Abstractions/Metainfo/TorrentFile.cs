using System.Diagnostics.CodeAnalysis;
using TorrentApi.Metainfo;
using TorrentApi.Metainfo.Bencode;

namespace TorrentApi;

/// <summary>A .torrent file: what it names and how its data is laid out. A file inside the torrent is a <see cref="TorrentContent"/>.</summary>
/// <remarks>
/// <para>
/// Reads BEP 3 with tiers (12), web seeds (17, 19), the private flag (27), padding files (47) and versions 1, 2 and hybrid (52). The bytes are
/// untrusted: depth,
/// number of values and memory are bounded, and a path that could lead out of its folder is refused.
/// </para>
/// <para>
/// Immutable and safe to share between threads. Text that is not UTF-8 has U+FFFD for what cannot be read; where the maker added a UTF-8
/// variant, that is used.
/// </para>
/// </remarks>
public sealed partial class TorrentFile
{
    private readonly IReadOnlyList<string> _urlSeeds;

    private TorrentFile(ReadOnlyMemory<byte> bytes, BencodeNode root, InfoSection info)
    {
        Bytes = bytes;
        Hash = info.ComputeHash();
        Name = info.Name;
        Contents = [.. info.Files.Select((file, index) => new TorrentContent { Index = index, Path = file.Path, SizeBytes = file.SizeBytes })];
        TotalSizeBytes = info.Files.Sum(file => file.SizeBytes);
        PieceLengthBytes = info.PieceLengthBytes;
        IsPrivate = info.IsPrivate;
        TrackerTiers = Announcement.ReadTiers(root);
        _urlSeeds = Announcement.ReadUrls(root.Find("url-list"u8));
        WebSeeds = [.. _urlSeeds.Union(Announcement.ReadUrls(root.Find("httpseeds"u8)), StringComparer.Ordinal)];
        Comment = root.Find("comment.utf-8"u8).Text ?? root.Find("comment"u8).Text;
        CreatedBy = root.Find("created by.utf-8"u8).Text ?? root.Find("created by"u8).Text;
        CreatedAt = ReadTime(root.Find("creation date"u8).Integer);
    }

    /// <summary>The largest file that is read: 64 MiB, as qBittorrent's WebUI takes.</summary>
    public const int MaxSizeBytes = 64 * 1024 * 1024;

    /// <summary>The hash of the original bytes of <c>info</c>: v1, v2, or both for a hybrid.</summary>
    public InfoHash Hash { get; }

    /// <summary>The name that the maker gave: of the folder, or of the only file. Never empty, never a path.</summary>
    public string Name { get; }

    /// <summary>
    /// The files without padding, in the order of the torrent. <see cref="TorrentContent.Index"/> counts from 0 and padding does not shift it,
    /// as qBittorrent 4.4+ counts; <see cref="TorrentContent.Path"/> begins with <see cref="Name"/> where the torrent has a folder. Never empty.
    /// </summary>
    /// <remarks>Paths stand as the maker wrote them. Where two are the same but for case, libtorrent renames the second on disk.</remarks>
    public IReadOnlyList<TorrentContent> Contents { get; }

    /// <summary>The sizes of <see cref="Contents"/> together, in bytes, more than 0. Padding is not counted; some servers count it.</summary>
    public long TotalSizeBytes { get; }

    /// <summary>The size of a piece, in bytes, 1 to 1 GiB; for v2 a power of two of at least 16384.</summary>
    public long PieceLengthBytes { get; }

    /// <summary>True where peers may come from the trackers only (BEP 27).</summary>
    public bool IsPrivate { get; }

    /// <summary>
    /// The trackers, exact text, best tier first (BEP 12); <c>announce</c> is the only tier where there is no list. Empty tiers and blank
    /// entries are left out. The text
    /// may hold a passkey: do not log it.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<string>> TrackerTiers { get; }

    /// <summary>The web seeds, exact text without repetitions: <c>url-list</c> (BEP 19), then <c>httpseeds</c> (BEP 17).</summary>
    public IReadOnlyList<string> WebSeeds { get; }

    /// <summary>What the maker wrote about it; null where the file says nothing.</summary>
    public string? Comment { get; }

    /// <summary>The program that made it; null where the file says nothing.</summary>
    public string? CreatedBy { get; }

    /// <summary>When it was made, in UTC; null where the file says nothing, 0 or a time that is none.</summary>
    public DateTimeOffset? CreatedAt { get; }

    /// <summary>The original file, byte for byte.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Reads a .torrent.</summary>
    /// <param name="bytes">The whole file, at most <see cref="MaxSizeBytes"/>. It is copied: later changes to it do no harm. Bytes behind the
    /// torrent are ignored.</param>
    /// <exception cref="TorrentFormatException">It is no torrent, or one that is refused; the reason names the field.</exception>
    public static TorrentFile Parse(ReadOnlyMemory<byte> bytes) =>
        TryParse(bytes, out var file, out var reason) ? file : throw new TorrentFormatException(reason);

    /// <summary>Reads what <see cref="Parse"/> reads, without an exception for bad bytes.</summary>
    /// <param name="bytes">The whole file; it is copied.</param>
    /// <param name="file">The torrent; null where it is refused.</param>
    /// <param name="reason">Why it is refused, as a sentence that names the field; null where it is read.</param>
    public static bool TryParse(ReadOnlyMemory<byte> bytes, [NotNullWhen(true)] out TorrentFile? file, [NotNullWhen(false)] out string? reason)
    {
        file = null;
        reason = TooLarge(bytes.Length);
        return reason is null && TryRead(bytes.ToArray(), out file, out reason);
    }

    /// <summary>The magnet link of this torrent: hashes, name, trackers of all tiers in order, and the web seeds of <c>url-list</c>.</summary>
    /// <remarks>
    /// Trackers and web seeds that would make the link longer than <see cref="MagnetLink.MaxLength"/> are left out, the last ones first.
    /// </remarks>
    public MagnetLink ToMagnet() => MagnetLink.CreateFitting(Hash, Name, TrackerTiers.SelectMany(tier => tier), _urlSeeds);

    /// <summary>The name and the hash; no URLs, because trackers hold passkeys.</summary>
    public override string ToString() => $"{Name} ({Hash})";

    /// <param name="bytes">Nobody else's to change: the torrent keeps them.</param>
    /// <param name="file">The torrent; null where it is refused.</param>
    /// <param name="reason">Why it is refused.</param>
    private static bool TryRead(ReadOnlyMemory<byte> bytes, [NotNullWhen(true)] out TorrentFile? file, [NotNullWhen(false)] out string? reason)
    {
        file = null;
        if (!BencodeNode.TryRead(bytes, out var root, out reason)) return false;
        var section = root.Find("info"u8, BencodeKind.Dictionary);
        if (root.Kind is not BencodeKind.Dictionary) reason = "The torrent file does not begin with a dictionary.";
        else if (section.Kind is BencodeKind.None) reason = "'info' is missing or not a dictionary.";
        else if (InfoSection.TryRead(section, out var info, out reason))
        {
            reason = PieceLayers.FindFault(root.Find("piece layers"u8), info.TreeFiles, info.PieceLengthBytes);
            if (reason is null) file = new TorrentFile(bytes, root, info);
        }
        return file is not null;
    }

    private static string? TooLarge(long length) => length > MaxSizeBytes ? $"The torrent file is larger than {MaxSizeBytes} bytes." : null;

    private static DateTimeOffset? ReadTime(long? seconds) =>
        seconds > 0 && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds() ? DateTimeOffset.FromUnixTimeSeconds(seconds.Value) : null;
}
