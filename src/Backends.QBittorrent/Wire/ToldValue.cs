using System.Runtime.InteropServices;
using System.Text.Json;
using TorrentApi.Json;

namespace TorrentApi.Backends.QBittorrent.Wire;

/// <summary>One setting as the server tells it; null for whatever it is not.</summary>
/// <param name="Element">The value.</param>
/// <param name="RateUnit">See <see cref="ToldPreferences.RateUnit"/>.</param>
internal readonly record struct ToldValue(JsonElement Element, long RateUnit)
{
    private delegate T? Read<out T>(ref Utf8JsonReader reader, JsonText text);

    public bool? Flag => Element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    public bool IsText => Element.ValueKind == JsonValueKind.String;

    public string? Text => IsText ? Get(static (ref reader, text) => text.String(ref reader)) : null;

    public long? Whole => Element.ValueKind == JsonValueKind.Number ? Get(static (ref reader, text) => JsonNumbers.Int64(ref reader, text)) : null;

    public double? Number => Element.ValueKind == JsonValueKind.Number ? Get(static (ref reader, text) => JsonNumbers.Double(ref reader, text)) : null;

    private T? Get<T>(Read<T> read)
    {
        var reader = new Utf8JsonReader(JsonMarshal.GetRawUtf8Value(Element));
        return reader.Read() ? read(ref reader, new JsonText()) : default;
    }
}
