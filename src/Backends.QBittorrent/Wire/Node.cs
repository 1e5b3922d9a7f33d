using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using TorrentApi.Json;

namespace TorrentApi.Backends.QBittorrent.Wire;

/// <summary>A value of a reply of whatever shape, for the endpoints that answer little. A member that is absent or of another type is null.</summary>
internal sealed class Node(JsonElement element)
{
    private readonly JsonText _text = new();

    private delegate T? Read<out T>(ref Utf8JsonReader reader, JsonText text);

    /// <summary>True for an object.</summary>
    public bool IsObject => element.ValueKind == JsonValueKind.Object;

    /// <summary>The value as it was written.</summary>
    public string Json => Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8Value(element));

    /// <summary>Reads a reply that is one object.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.UnexpectedResponse"/>: it is not, is cut, or is too large.</exception>
    public static ValueTask<Node> ReadAsync(Stream utf8, CancellationToken cancellationToken) =>
        JsonBody.ReadObjectAsync(utf8, Parse, cancellationToken, JsonLimits.MaindataBytes);

    /// <summary>The value itself as a text, where it is one.</summary>
    public string? AsText() => Get(static (ref reader, text) => text.String(ref reader));

    /// <summary>The value itself as a whole number, where it is one.</summary>
    public long? AsWhole() => Get(static (ref reader, text) => JsonNumbers.Int64(ref reader, text));

    public string? Text(string name) => Find(name)?.AsText();

    public long? Whole(string name) => Find(name)?.AsWhole();

    public double? Number(string name) => Find(name)?.AsNumber();

    public bool? Flag(string name) => Find(name)?.AsFlag();

    /// <summary>The member of this name; null where there is none.</summary>
    public Node? Find(string name) => IsObject && element.TryGetProperty(name, out var value) ? new Node(value) : null;

    /// <summary>The members of an object, each name once; none where it is no object.</summary>
    public IEnumerable<KeyValuePair<string, Node>> Members() => IsObject
        ? element.EnumerateObject().Select(member => KeyValuePair.Create(NameOf(member), new Node(member.Value))).DistinctBy(member => member.Key, StringComparer.Ordinal)
        : [];

    /// <summary>The elements of an array; none where it is no array.</summary>
    public IEnumerable<Node> Items() => element.ValueKind == JsonValueKind.Array ? element.EnumerateArray().Select(item => new Node(item)) : [];

    /// <summary>The texts of an array under this name; what is no text is left out.</summary>
    public IReadOnlyList<string> Texts(string name) => [.. Find(name)?.Items().Select(item => item.AsText()).OfType<string>() ?? []];

    private double? AsNumber() => Get(static (ref reader, text) => JsonNumbers.Double(ref reader, text));

    private bool? AsFlag() => Get(static (ref reader, _) => JsonNumbers.Boolean(ref reader));

    private static Node Parse(ref Utf8JsonReader reader)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return new Node(document.RootElement.Clone());
    }

    private string NameOf(JsonProperty member)
    {
        var raw = JsonMarshal.GetRawUtf8PropertyName(member);
        return Encoding.UTF8.GetString(_text.Utf8(new JsonValue(JsonTokenType.PropertyName, raw, raw.Contains((byte)'\\'))));
    }

    private T? Get<T>(Read<T> read)
    {
        var reader = new Utf8JsonReader(JsonMarshal.GetRawUtf8Value(element));
        return reader.Read() ? read(ref reader, _text) : default;
    }
}
