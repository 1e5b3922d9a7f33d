using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace TorrentApi;

/// <summary>The info hash of a torrent: v1 (SHA-1, BEP 3), v2 (SHA-256, BEP 52) or both, as a hybrid torrent has.</summary>
/// <remarks>
/// <para>Bytes, not text: upper case, lower case and base32 are one hash. Text form: 40 hex digits for v1, 64 for v2, and <c>v1-v2</c> for a hybrid.</para>
/// <para>
/// <c>==</c> is exact: the v1 hash of a hybrid alone is not equal to the hybrid. To ask whether two sources speak of one torrent, use <see cref="SharesHashWith"/>.
/// </para>
/// <para><c>default</c> is no hash (<see cref="IsEmpty"/>) and is refused everywhere as an argument.</para>
/// </remarks>
[JsonConverter(typeof(InfoHashJsonConverter))]
public readonly partial struct InfoHash : IEquatable<InfoHash>, IComparable<InfoHash>
{
    private readonly TorrentId _id;

    // Null for a pure v1 hash; 32 bytes of v2; or, for a hybrid, 32 bytes of v2 and then 20 of v1. One reference keeps a list of v1 torrents lean.
    private readonly byte[]? _long;

    private InfoHash(TorrentId id, byte[]? longHash)
    {
        if (id.IsEmpty) throw new ArgumentException("A hash of zeros names no torrent.", nameof(id));
        (_id, _long) = (id, longHash);
    }

    /// <summary>True for <c>default</c>, which is no hash.</summary>
    public bool IsEmpty => _long is null && _id.IsEmpty;

    /// <summary>True where the SHA-1 hash is known: v1 torrents and hybrids.</summary>
    public bool HasV1 => _long is null ? !_id.IsEmpty : IsHybrid;

    /// <summary>True where the SHA-256 hash is known: v2 torrents and hybrids.</summary>
    public bool HasV2 => _long is not null;

    /// <summary>True where both hashes are known.</summary>
    public bool IsHybrid => _long is { Length: HybridBytes };

    /// <summary>The v1 hash as 40 lower-case hex digits, or null where only v2 is known.</summary>
    public string? V1Hex => HasV1 ? Convert.ToHexStringLower(V1Span()) : null;

    /// <summary>The v2 hash as 64 lower-case hex digits, or null where only v1 is known.</summary>
    public string? V2Hex => HasV2 ? Convert.ToHexStringLower(V2Span()) : null;

    /// <summary>The short name: v1, or the first 20 bytes of v2 where there is one. It is not always the key that a server uses.</summary>
    public TorrentId Id => _id;

    private const int HybridBytes = HashText.V2Bytes + HashText.IdBytes;

    /// <summary>Makes the hash of a v1 torrent.</summary>
    /// <param name="sha1">Exactly 20 bytes, not all zero.</param>
    /// <exception cref="ArgumentException">The length is wrong, or every byte is zero.</exception>
    public static InfoHash FromV1(ReadOnlySpan<byte> sha1) => new(new TorrentId(sha1), null);

    /// <summary>Makes the hash of a v2 torrent.</summary>
    /// <param name="sha256">Exactly 32 bytes, of which the first 20 are not all zero.</param>
    /// <exception cref="ArgumentException">The length is wrong, or the bytes are zero.</exception>
    public static InfoHash FromV2(ReadOnlySpan<byte> sha256) => new(Truncate(sha256), sha256.ToArray());

    /// <summary>Makes the hash of a hybrid torrent.</summary>
    /// <param name="sha1">Exactly 20 bytes, not all zero.</param>
    /// <param name="sha256">Exactly 32 bytes, of which the first 20 are not all zero.</param>
    /// <exception cref="ArgumentException">A length is wrong, or the bytes are zero.</exception>
    public static InfoHash FromHybrid(ReadOnlySpan<byte> sha1, ReadOnlySpan<byte> sha256)
    {
        if (new TorrentId(sha1).IsEmpty) throw new ArgumentException("A hash of zeros names no torrent.", nameof(sha1));

        return new InfoHash(Truncate(sha256), [.. sha256, .. sha1]);
    }

    /// <summary>True where both know a v1 hash and it is the same, or both know a v2 hash and it is the same: the comparison across sources.</summary>
    public bool SharesHashWith(InfoHash other) =>
        (HasV1 && other.HasV1 && V1Span().SequenceEqual(other.V1Span())) || (HasV2 && other.HasV2 && V2Span().SequenceEqual(other.V2Span()));

    /// <inheritdoc/>
    public bool Equals(InfoHash other) => _id == other._id && _long.AsSpan().SequenceEqual(other._long);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is InfoHash other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _id.GetHashCode();

    /// <summary>Orders by <see cref="Id"/>, then by the longer hash; 0 only where both are equal.</summary>
    public int CompareTo(InfoHash other) => _id.CompareTo(other._id) is var order and not 0 ? order : _long.AsSpan().SequenceCompareTo(other._long);

    /// <summary>True where both know exactly the same hashes.</summary>
    public static bool operator ==(InfoHash left, InfoHash right) => left.Equals(right);

    /// <summary>True where the known hashes differ.</summary>
    public static bool operator !=(InfoHash left, InfoHash right) => !left.Equals(right);

    /// <summary>True where <paramref name="left"/> sorts first.</summary>
    public static bool operator <(InfoHash left, InfoHash right) => left.CompareTo(right) < 0;

    /// <summary>True where <paramref name="left"/> sorts first or both are equal.</summary>
    public static bool operator <=(InfoHash left, InfoHash right) => left.CompareTo(right) <= 0;

    /// <summary>True where <paramref name="right"/> sorts first.</summary>
    public static bool operator >(InfoHash left, InfoHash right) => left.CompareTo(right) > 0;

    /// <summary>True where <paramref name="right"/> sorts first or both are equal.</summary>
    public static bool operator >=(InfoHash left, InfoHash right) => left.CompareTo(right) >= 0;

    /// <summary>The 20 bytes of v1; empty where <see cref="HasV1"/> is false.</summary>
    [UnscopedRef]
    internal ReadOnlySpan<byte> V1Span() => _long is null ? _id.IsEmpty ? [] : _id.AsSpan() : _long.AsSpan(HashText.V2Bytes);

    /// <summary>The 32 bytes of v2; empty where <see cref="HasV2"/> is false.</summary>
    internal ReadOnlySpan<byte> V2Span() => _long is null ? [] : _long.AsSpan(0, HashText.V2Bytes);

    private static TorrentId Truncate(ReadOnlySpan<byte> sha256) => sha256.Length == HashText.V2Bytes
        ? new TorrentId(sha256[..HashText.IdBytes])
        : throw new ArgumentException("A v2 info hash has 32 bytes.", nameof(sha256));
}
