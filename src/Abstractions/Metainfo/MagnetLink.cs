using System.Diagnostics.CodeAnalysis;
using TorrentApi.Metainfo.Magnet;

namespace TorrentApi;

/// <summary>A magnet link: the hashes of a torrent, and hints where to find it (BEP 9, BEP 53).</summary>
/// <remarks>
/// <para>Immutable. What is sent to a server is <see cref="Text"/>, so parameters that this type does not know survive.</para>
/// <para>
/// Equality goes by <see cref="Text"/>, because two links with other trackers or another selection ask for other things. To ask whether two
/// links mean
/// one torrent, compare <see cref="Hash"/> with <see cref="InfoHash.SharesHashWith"/>.
/// </para>
/// </remarks>
public sealed class MagnetLink : IEquatable<MagnetLink>
{
    /// <summary>The longest link that is read or made, in characters: 65,536.</summary>
    public const int MaxLength = 64 * 1024;

    private const string NameKey = "dn";
    private const string TrackerKey = "tr";
    private const string WebSeedKey = "ws";

    private MagnetLink(string text, MagnetReader parts)
    {
        Text = text;
        Hash = parts.Hash;
        Name = parts.Name;
        Trackers = parts.Trackers;
        WebSeeds = parts.WebSeeds;
        Peers = parts.Peers;
        SelectedFiles = parts.SelectedFiles;
        SizeBytes = parts.SizeBytes;
    }

    /// <summary>The hashes (<c>xt</c>): v1, v2, or both of a hybrid. Never empty.</summary>
    public InfoHash Hash { get; }

    /// <summary>The name to show until the metadata arrives (<c>dn</c>), where <c>+</c> is a blank; null where the link has none.</summary>
    public string? Name { get; }

    /// <summary>
    /// The trackers (<c>tr</c>), decoded, in order; each is a tier of its own to libtorrent. May hold passkeys: do not log them.
    /// </summary>
    public IReadOnlyList<string> Trackers { get; }

    /// <summary>The web seeds (<c>ws</c>), decoded, in order.</summary>
    public IReadOnlyList<string> WebSeeds { get; }

    /// <summary>Peers to ask first (<c>x.pe</c>), as <c>host:port</c> or <c>[IPv6]:port</c>; entries that are neither are left out.</summary>
    public IReadOnlyList<string> Peers { get; }

    /// <summary>
    /// The files to download (<c>so</c>, BEP 53): positions in the torrent from 0, ascending; empty where the link selects none, which means
    /// all files. At most 100,000.
    /// </summary>
    /// <remarks>libtorrent counts the padding files of a v1 torrent here; <see cref="TorrentContent.Index"/> does not.</remarks>
    public IReadOnlyList<int> SelectedFiles { get; }

    /// <summary>The size of the data in bytes (<c>xl</c>), as the maker of the link says; null where the link does not say.</summary>
    public long? SizeBytes { get; }

    /// <summary>The link, character for character as it was parsed, without the blanks around it. May hold passkeys: do not log it.</summary>
    public string Text { get; }

    /// <summary>
    /// Reads a magnet link. Scheme, parameter names and hashes may be in either case; parameters may be numbered (<c>tr.1=</c>).
    /// </summary>
    /// <param name="text">The link, at most <see cref="MaxLength"/> characters; blanks around it are ignored.</param>
    /// <exception cref="TorrentFormatException">
    /// It is no magnet link, has no BitTorrent hash, a damaged one or several different ones, holds a control character, or selects too many
    /// files.
    /// </exception>
    public static MagnetLink Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var link, out var reason) ? link : throw new TorrentFormatException(reason);
    }

    /// <summary>Reads what <see cref="Parse"/> reads, without an exception.</summary>
    /// <param name="text">The link; null is refused.</param>
    /// <param name="link">The link; null where it is refused.</param>
    /// <param name="reason">Why it is refused, as a sentence; null where it is read.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out MagnetLink? link, [NotNullWhen(false)] out string? reason)
    {
        var parts = new MagnetReader();
        var trimmed = text.AsSpan().Trim();
        reason = parts.Read(trimmed);
        link = reason is null ? new MagnetLink(trimmed.Length == text!.Length ? text : trimmed.ToString(), parts) : null;
        return link is not null;
    }

    /// <summary>Makes a link.</summary>
    /// <param name="hash">What it names.</param>
    /// <param name="name">The name to show; null or empty for none.</param>
    /// <param name="trackers">Tracker URLs, in order; null for none.</param>
    /// <param name="webSeeds">Web seed URLs, in order; null for none.</param>
    /// <exception cref="ArgumentException">The hash is empty, a URL is blank, or the link would be longer than <see
    /// cref="MaxLength"/>.</exception>
    public static MagnetLink Create(InfoHash hash, string? name = null, IEnumerable<string>? trackers = null, IEnumerable<string>? webSeeds = null)
    {
        if (hash.IsEmpty) throw new ArgumentException("The info hash is empty: it names no torrent.", nameof(hash));
        var text = new MagnetWriter(hash);
        var fits = string.IsNullOrEmpty(name) || text.TryAppend(NameKey, name);
        foreach (var tracker in trackers ?? []) fits &= text.TryAppend(TrackerKey, NotBlank(tracker, nameof(trackers)));
        foreach (var webSeed in webSeeds ?? []) fits &= text.TryAppend(WebSeedKey, NotBlank(webSeed, nameof(webSeeds)));
        return fits
            ? Parse(text.ToString())
            : throw new ArgumentException($"The magnet link would be longer than {MaxLength} characters.", nameof(trackers));
    }

    /// <summary>Makes a link of what fits, for torrents that anyone may have filled with anything.</summary>
    internal static MagnetLink CreateFitting(InfoHash hash, string name, IEnumerable<string> trackers, IEnumerable<string> webSeeds)
    {
        var text = new MagnetWriter(hash);
        text.TryAppend(NameKey, name);
        _ = trackers.All(tracker => text.TryAppend(TrackerKey, tracker)) && webSeeds.All(webSeed => text.TryAppend(WebSeedKey, webSeed));
        return Parse(text.ToString());
    }

    /// <summary>True where the texts are the same, character for character.</summary>
    public bool Equals(MagnetLink? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MagnetLink);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The name, the hash and the hosts of the trackers; no URL, because trackers hold passkeys.</summary>
    public override string ToString()
    {
        var title = Name is null ? $"{Hash}" : $"{Name} ({Hash})";
        return Trackers.Count == 0 ? title : $"{title} via {string.Join(", ", Trackers.Select(HostOf).Distinct(StringComparer.Ordinal))}";
    }

    /// <summary>True where the texts are the same, character for character.</summary>
    public static bool operator ==(MagnetLink? left, MagnetLink? right) => Equals(left, right);

    /// <summary>True where the texts differ.</summary>
    public static bool operator !=(MagnetLink? left, MagnetLink? right) => !Equals(left, right);

    private static string HostOf(string tracker) =>
        Uri.TryCreate(tracker, UriKind.Absolute, out var address) && address.Host.Length > 0 ? address.Host : "tracker";

    private static string NotBlank(string url, string parameter) =>
        string.IsNullOrWhiteSpace(url) ? throw new ArgumentException("A URL is empty.", parameter) : url;
}
