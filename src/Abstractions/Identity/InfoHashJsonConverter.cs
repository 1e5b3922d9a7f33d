using System.Text.Json;
using System.Text.Json.Serialization;

namespace TorrentApi;

/// <summary>Reads and writes an <see cref="InfoHash"/> as its text; <c>default</c> as null. Also as a dictionary's key.</summary>
public sealed class InfoHashJsonConverter : JsonConverter<InfoHash>
{
    /// <summary>True: null is read as <c>default</c>.</summary>
    public override bool HandleNull => true;

    /// <summary>Reads the text form of a hash, or null.</summary>
    /// <exception cref="JsonException">The value is no info hash.</exception>
    public override InfoHash Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => default,
        JsonTokenType.String when InfoHash.TryParse(reader.GetString(), out var hash) => hash,
        _ => throw new JsonException("The value is no info hash."),
    };

    /// <summary>Writes the text form of a hash, or null for <c>default</c>.</summary>
    public override void Write(Utf8JsonWriter writer, InfoHash value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.IsEmpty) writer.WriteNullValue();
        else writer.WriteStringValue(value.ToString());
    }

    /// <summary>Reads a dictionary's key.</summary>
    /// <exception cref="JsonException">The key is no info hash.</exception>
    public override InfoHash ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        InfoHash.TryParse(reader.GetString(), out var hash) ? hash : throw new JsonException("The key is no info hash.");

    /// <summary>Writes a dictionary's key.</summary>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, InfoHash value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString());
    }
}
