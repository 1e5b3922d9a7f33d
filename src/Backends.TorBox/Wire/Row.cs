using System.Runtime.InteropServices;
using System.Text.Json;
using TorrentApi.Json;

namespace TorrentApi.Backends.TorBox.Wire;

/// <summary>One element of <c>data</c> of whatever shape, for the endpoints that answer little. A field that is absent or of another type is null.</summary>
internal sealed class Row(JsonElement element)
{
    private readonly JsonText _text = new();

    private delegate T? Read<out T>(ref Utf8JsonReader reader, JsonText text);

    /// <summary>True for an object.</summary>
    public bool IsObject => element.ValueKind == JsonValueKind.Object;

    /// <summary>The element itself as a text, where it is one.</summary>
    public string? AsText() => Get(element, static (ref Utf8JsonReader reader, JsonText text) => text.String(ref reader));

    public string? Text(string name) => Get(name, static (ref Utf8JsonReader reader, JsonText text) => text.String(ref reader));

    public long? Whole(string name) => Get(name, static (ref Utf8JsonReader reader, JsonText text) => JsonNumbers.Int64(ref reader, text));

    public double? Number(string name) => Get(name, static (ref Utf8JsonReader reader, JsonText text) => JsonNumbers.Double(ref reader, text));

    public bool? Flag(string name) => Get(name, static (ref Utf8JsonReader reader, JsonText text) => Loose.Flag(ref reader, text));

    public DateTimeOffset? Date(string name) => Get(name, static (ref Utf8JsonReader reader, JsonText text) => Loose.Date(ref reader, text));

    /// <summary>The elements of an array; none where there is no array.</summary>
    public IEnumerable<Row> Items(string name) =>
        Find(name) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray().Select(item => new Row(item)) : [];

    /// <summary>The values of an object; none where it is none.</summary>
    public IEnumerable<Row> Values() => IsObject ? element.EnumerateObject().Select(property => new Row(property.Value)) : [];

    /// <summary>The texts of an array; an object stands for its <c>name</c>.</summary>
    public IReadOnlyList<string> Texts(string name) => [.. Items(name).Select(item => item.AsText() ?? item.Text("name")).OfType<string>()];

    private JsonElement? Find(string name) => IsObject && element.TryGetProperty(name, out var value) ? value : null;

    private T? Get<T>(string name, Read<T> read) => Find(name) is { } value ? Get(value, read) : default;

    private T? Get<T>(JsonElement value, Read<T> read)
    {
        var reader = new Utf8JsonReader(JsonMarshal.GetRawUtf8Value(value));
        return reader.Read() ? read(ref reader, _text) : default;
    }
}
