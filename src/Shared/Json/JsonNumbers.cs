using System.Buffers.Text;
using System.Text.Json;

namespace TorrentApi.Json;

/// <summary>Numbers and truth values of a reply; null for any other type, so that one odd field never loses its row.</summary>
/// <remarks>
/// Qt writes a whole double without a point and a large one with an exponent, and proxies and forks write numbers as strings. Not a number and
/// infinity have no JSON form; what stands for them (<c>null</c>, <c>"nan"</c>, <c>1e999</c>) is null here.
/// </remarks>
internal static class JsonNumbers
{
    // The first double beyond a long; every double below it and at or above its negative converts.
    private const double TooLarge = 9223372036854775808.0;

    /// <summary>A whole number; a fraction is cut off.</summary>
    public static long? Int64(ref Utf8JsonReader reader, JsonText text) => reader.TokenType switch
    {
        JsonTokenType.Number => reader.TryGetInt64(out var value) ? value : Whole(Double(ref reader, text)),
        JsonTokenType.String => Int64(text.Utf8(ref reader)) ?? Whole(Double(ref reader, text)),
        _ => null,
    };

    /// <summary>A finite number.</summary>
    public static double? Double(ref Utf8JsonReader reader, JsonText text) => reader.TokenType switch
    {
        JsonTokenType.Number => reader.TryGetDouble(out var value) ? Finite(value) : null,
        JsonTokenType.String => Double(text.Utf8(ref reader)),
        _ => null,
    };

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static bool? Boolean(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => null,
    };

    private static long? Int64(ReadOnlySpan<byte> digits) =>
        Utf8Parser.TryParse(digits, out long value, out var used) && used == digits.Length ? value : null;

    private static double? Double(ReadOnlySpan<byte> digits) =>
        Utf8Parser.TryParse(digits, out double value, out var used) && used == digits.Length ? Finite(value) : null;

    private static double? Finite(double value) => double.IsFinite(value) ? value : null;

    private static long? Whole(double? value) => value is >= -TooLarge and < TooLarge ? (long)value.Value : null;
}
