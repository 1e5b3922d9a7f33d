using System.Text.Json;

namespace TorrentApi.Json;

/// <summary>One value of a reply where it lies, whichever way it was found: by <see cref="JsonCursor"/> or by <see cref="Utf8JsonReader"/>.</summary>
internal readonly ref struct JsonValue
{
    private readonly long _whole;
    private readonly bool _isWhole;

    public JsonValue(JsonTokenType type, ReadOnlySpan<byte> raw = default, bool isEscaped = false)
    {
        (Type, IsEscaped) = (type, isEscaped);
        Raw = raw;
    }

    private JsonValue(ReadOnlySpan<byte> digits, long whole)
        : this(JsonTokenType.Number, digits) => (_whole, _isWhole) = (whole, true);

    /// <summary>String, Number, True, False, Null; StartObject or StartArray for what is passed over.</summary>
    public JsonTokenType Type { get; }

    /// <summary>The text between the quotes, escapes unresolved, or the digits; empty for every other type.</summary>
    public ReadOnlySpan<byte> Raw { get; }

    /// <summary>True for a string with escapes in it.</summary>
    public bool IsEscaped { get; }

    /// <summary>A number that was found to be whole and within 64 bits.</summary>
    public static JsonValue OfWhole(ReadOnlySpan<byte> digits, long whole) => new(digits, whole);

    /// <summary>The value under a reader.</summary>
    public static JsonValue Of(ref Utf8JsonReader reader) => reader.TokenType is JsonTokenType.String or JsonTokenType.Number or JsonTokenType.PropertyName
        ? new JsonValue(reader.TokenType, reader.ValueSpan, reader.ValueIsEscaped)
        : new JsonValue(reader.TokenType);

    /// <summary>The number where it is known to be whole without reading it again.</summary>
    public bool TryGetWhole(out long whole)
    {
        whole = _whole;
        return _isWhole;
    }
}
