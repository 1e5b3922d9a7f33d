using System.Diagnostics.CodeAnalysis;

namespace TorrentApi;

public readonly partial struct InfoHash : ISpanParsable<InfoHash>, IUtf8SpanParsable<InfoHash>, ISpanFormattable
{
    private const char Separator = '-';
    private const int HybridDigits = HashText.IdDigits + 1 + HashText.V2Digits;
    private const string Expected = "An info hash is 40 or 64 hexadecimal digits, 32 base32 letters, or both hashes of a hybrid as v1-v2; not all zero.";

    /// <summary>Reads 40 hex digits or 32 base32 letters (v1), 64 hex digits (v2), or <c>v1-v2</c> of a hybrid; any case.</summary>
    /// <exception cref="TorrentFormatException">The text is none of these, or all zeros.</exception>
    public static InfoHash Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan(), null);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static InfoHash Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, out var hash) ? hash : throw new TorrentFormatException(Expected);

    /// <summary>Reads what <see cref="Parse(string)"/> reads; false where the text is none of these.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out InfoHash result) => TryParse(text.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string, out InfoHash)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out InfoHash result)
    {
        Span<byte> bytes = stackalloc byte[HybridBytes];
        var v2 = bytes[..HashText.V2Bytes];
        var v1 = bytes[HashText.V2Bytes..];

        result = text.Length switch
        {
            HashText.IdDigits or HashText.Base32Letters when HashText.TryDecodeId(text, v1) && !IsZero(v1) => FromV1(v1),
            HashText.V2Digits when HashText.TryDecodeHex(text, v2) && !IsZero(v2[..HashText.IdBytes]) => FromV2(v2),
            HybridDigits when text[HashText.IdDigits] == Separator
                && HashText.TryDecodeHex(text[..HashText.IdDigits], v1) && !IsZero(v1)
                && HashText.TryDecodeHex(text[(HashText.IdDigits + 1)..], v2) && !IsZero(v2[..HashText.IdBytes]) => FromHybrid(v1, v2),
            _ => default,
        };
        return !result.IsEmpty;
    }

    /// <summary>The text form: 40 digits, 64 digits, or <c>v1-v2</c>; lower case; empty for <c>default</c>.</summary>
    public override string ToString() => (HasV1, HasV2) switch
    {
        (true, true) => $"{V1Hex}{Separator}{V2Hex}",
        (_, true) => V2Hex!,
        (true, _) => V1Hex!,
        _ => "",
    };

    static InfoHash IParsable<InfoHash>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<InfoHash>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out InfoHash result) => TryParse(s.AsSpan(), out result);

    static bool ISpanParsable<InfoHash>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out InfoHash result) => TryParse(s, out result);

    static InfoHash IUtf8SpanParsable<InfoHash>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        Parse(HashText.Widen(utf8Text, stackalloc char[HybridDigits]), provider);

    static bool IUtf8SpanParsable<InfoHash>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out InfoHash result) =>
        TryParse(HashText.Widen(utf8Text, stackalloc char[HybridDigits]), out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var text = ToString();
        var fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    private static bool IsZero(ReadOnlySpan<byte> bytes) => bytes.IndexOfAnyExcept((byte)0) < 0;
}
