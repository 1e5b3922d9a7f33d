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
    public static long? Int64(in JsonValue value, JsonText text) => value.Type switch
    {
        JsonTokenType.Number when value.TryGetWhole(out var whole) => whole,
        JsonTokenType.Number => Int64(value.Raw) ?? Whole(Double(value.Raw)),
        JsonTokenType.String => Int64(text.Utf8(in value)) ?? Whole(Double(text.Utf8(in value))),
        _ => null,
    };

    /// <inheritdoc cref="Int64(in JsonValue, JsonText)"/>
    public static long? Int64(ref Utf8JsonReader reader, JsonText text) => Int64(JsonValue.Of(ref reader), text);

    /// <summary>A finite number.</summary>
    public static double? Double(in JsonValue value, JsonText text) => value.Type switch
    {
        JsonTokenType.Number when value.TryGetWhole(out var whole) => whole,
        JsonTokenType.Number => Double(value.Raw),
        JsonTokenType.String => Double(text.Utf8(in value)),
        _ => null,
    };

    /// <inheritdoc cref="Double(in JsonValue, JsonText)"/>
    public static double? Double(ref Utf8JsonReader reader, JsonText text) => Double(JsonValue.Of(ref reader), text);

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static bool? Boolean(in JsonValue value) => value.Type switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => null,
    };

    /// <inheritdoc cref="Boolean(in JsonValue)"/>
    public static bool? Boolean(ref Utf8JsonReader reader) => Boolean(JsonValue.Of(ref reader));

    private static long? Int64(ReadOnlySpan<byte> digits) =>
        Utf8Parser.TryParse(digits, out long value, out var used) && used == digits.Length ? value : null;

    private static double? Double(ReadOnlySpan<byte> digits) =>
        Utf8Parser.TryParse(digits, out double value, out var used) && used == digits.Length ? Finite(value) : null;

    private static double? Finite(double value) => double.IsFinite(value) ? value : null;

    private static long? Whole(double? value) => value is >= -TooLarge and < TooLarge ? (long)value.Value : null;
}
