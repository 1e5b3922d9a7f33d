using System.Diagnostics.CodeAnalysis;

namespace TorrentApi;

/// <summary>What names one torrent in a call: a hash that a person pastes, or an <see cref="InfoHash"/> that a program stored.</summary>
/// <remarks>
/// <para>
/// 40 digits (or 32 base32 letters) are ambiguous on purpose: the v1 hash, or the truncated v2 hash that qBittorrent 4.4+ and others show.
/// A target made from an <see cref="InfoHash"/> carries every hash that it has, so a hybrid is found by either.
/// </para>
/// <para>Value equality; <see cref="Parse"/> of <see cref="ToString"/> gives an equal target.</para>
/// </remarks>
public sealed record SingleTarget
{
    // A pure v1 hash here means "v1, or truncated v2": all that 40 digits say.
    private readonly InfoHash _hash;

    private SingleTarget(InfoHash hash) => _hash = hash;

    /// <summary>What a server may use as key for this torrent, most likely first; one or two ids. For authors of backends.</summary>
    public IReadOnlyList<TorrentId> Candidates => _hash.IsHybrid ? [_hash.Id, new TorrentId(_hash.V1Span())] : [_hash.Id];

    /// <summary>True where the target is 40 digits, which may be a v1 hash or a truncated v2 hash.</summary>
    public bool IsAmbiguous => !_hash.HasV2;

    /// <summary>Reads 40 or 64 hex digits, 32 base32 letters, or the <c>v1-v2</c> text of a hybrid's <see cref="InfoHash"/>; any case, blanks around it ignored.</summary>
    /// <exception cref="TorrentFormatException">The text is none of these. A magnet link is not a target: parse it and use its hash.</exception>
    public static SingleTarget Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new SingleTarget(InfoHash.Parse(text.AsSpan().Trim(), null));
    }

    /// <summary>Reads what <see cref="Parse"/> reads; false where the text is none of these.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out SingleTarget? target)
    {
        target = InfoHash.TryParse(text.AsSpan().Trim(), out var hash) ? new SingleTarget(hash) : null;
        return target is not null;
    }

    /// <summary>Names the torrent with this hash.</summary>
    /// <exception cref="ArgumentException">The hash is empty.</exception>
    public static SingleTarget Of(InfoHash hash) =>
        hash.IsEmpty ? throw new ArgumentException("The info hash is empty: it names no torrent.", nameof(hash)) : new SingleTarget(hash);

    /// <summary>Names this torrent.</summary>
    /// <exception cref="ArgumentException">The torrent's hash is empty.</exception>
    public static SingleTarget Of(Torrent torrent)
    {
        ArgumentNullException.ThrowIfNull(torrent);
        return Of(torrent.Hash);
    }

    /// <summary>Names the torrent whose server key this is.</summary>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public static SingleTarget Of(TorrentId id) => Of(id.IsEmpty ? default : InfoHash.FromV1(id.AsSpan()));

    /// <summary>
    /// Says whether a torrent with this hash is meant: an equal v2 hash, an equal v1 hash, or 40 digits that begin its v2 hash.
    /// 64 digits with another tail match nothing.
    /// </summary>
    public bool Matches(InfoHash hash) => _hash.SharesHashWith(hash) || (IsAmbiguous && hash.HasV2 && hash.Id == _hash.Id);

    /// <summary>The digits: 40, 64, or <c>v1-v2</c>; lower case.</summary>
    public override string ToString() => _hash.ToString();

    /// <summary>Names the torrent with this hash.</summary>
    public static implicit operator SingleTarget(InfoHash hash) => Of(hash);

    /// <summary>Names this torrent.</summary>
    public static implicit operator SingleTarget(Torrent torrent) => Of(torrent);
}
