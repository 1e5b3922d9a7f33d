using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TorrentApi;

/// <summary>The short name of a torrent: the 20 bytes by which BitTorrent clients key it.</summary>
/// <remarks>
/// It is the SHA-1 info hash of a v1 torrent, or the first 20 bytes of the SHA-256 info hash where there is one (libtorrent 2, <c>info_hash_t::get_best</c>).
/// Programs store the <see cref="InfoHash"/>, which says which of the two it is. <c>default</c> names no torrent.
/// </remarks>
public readonly struct TorrentId : IEquatable<TorrentId>, IComparable<TorrentId>, ISpanParsable<TorrentId>, ISpanFormattable
{
    private readonly Storage _bytes;

    /// <summary>Makes an id of its bytes.</summary>
    /// <param name="bytes">Exactly 20 bytes.</param>
    /// <exception cref="ArgumentException">There are more or fewer bytes.</exception>
    public TorrentId(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != HashText.IdBytes) throw new ArgumentException("A torrent id has 20 bytes.", nameof(bytes));
        bytes.CopyTo(_bytes);
    }

    /// <summary>True for <c>default</c>: 20 zero bytes, which name no torrent.</summary>
    public bool IsEmpty => AsSpan().IndexOfAnyExcept((byte)0) < 0;

    /// <summary>Reads 40 hex digits in either case, or 32 base32 letters.</summary>
    /// <exception cref="TorrentFormatException">The text is neither.</exception>
    public static TorrentId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan(), null);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static TorrentId Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var id) ? id : throw new TorrentFormatException("A torrent id is 40 hexadecimal digits or 32 base32 letters.");

    /// <summary>Reads 40 hex digits in either case, or 32 base32 letters; false where the text is neither.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TorrentId result)
    {
        Span<byte> bytes = stackalloc byte[HashText.IdBytes];
        var read = HashText.TryDecodeId(s, bytes);
        result = read ? new TorrentId(bytes) : default;
        return read;
    }

    static TorrentId IParsable<TorrentId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<TorrentId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TorrentId result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Writes the 20 bytes.</summary>
    /// <param name="destination">Room for at least 20 bytes.</param>
    /// <exception cref="ArgumentException">The destination is too short.</exception>
    public void CopyTo(Span<byte> destination) => AsSpan().CopyTo(destination);

    /// <inheritdoc/>
    public bool Equals(TorrentId other) => AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is TorrentId other && Equals(other);

    /// <inheritdoc/>
    /// <remarks>Of all bytes and a seed of this process: whoever makes torrents must not be able to make their ids collide in a table.</remarks>
    public override int GetHashCode()
    {
        var bytes = AsSpan();
        return HashCode.Combine(MemoryMarshal.Read<ulong>(bytes), MemoryMarshal.Read<ulong>(bytes[8..]), MemoryMarshal.Read<uint>(bytes[16..]));
    }

    /// <summary>Orders ids as their hex digits would sort.</summary>
    public int CompareTo(TorrentId other) => AsSpan().SequenceCompareTo(other.AsSpan());

    /// <summary>The 40 lower-case hex digits.</summary>
    public override string ToString() => Convert.ToHexStringLower(AsSpan());

    /// <summary>The 40 lower-case hex digits; there is one format and no culture.</summary>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Convert.TryToHexStringLower(AsSpan(), destination, out charsWritten);

    /// <summary>True where both have the same bytes.</summary>
    public static bool operator ==(TorrentId left, TorrentId right) => left.Equals(right);

    /// <summary>True where the bytes differ.</summary>
    public static bool operator !=(TorrentId left, TorrentId right) => !left.Equals(right);

    /// <summary>True where <paramref name="left"/> sorts first.</summary>
    public static bool operator <(TorrentId left, TorrentId right) => left.CompareTo(right) < 0;

    /// <summary>True where <paramref name="left"/> sorts first or both are equal.</summary>
    public static bool operator <=(TorrentId left, TorrentId right) => left.CompareTo(right) <= 0;

    /// <summary>True where <paramref name="right"/> sorts first.</summary>
    public static bool operator >(TorrentId left, TorrentId right) => left.CompareTo(right) > 0;

    /// <summary>True where <paramref name="right"/> sorts first or both are equal.</summary>
    public static bool operator >=(TorrentId left, TorrentId right) => left.CompareTo(right) >= 0;

    [UnscopedRef]
    internal ReadOnlySpan<byte> AsSpan() => _bytes;

    [InlineArray(HashText.IdBytes)]
    private struct Storage
    {
        private byte _first;
    }
}
