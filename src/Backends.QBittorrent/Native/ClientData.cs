using System.Text;
using System.Text.Json;

namespace TorrentApi.Backends.QBittorrent.Native;

/// <summary>Data of clients as the server takes it: one JSON object.</summary>
internal static class ClientData
{
    /// <summary>Writes it; what the parser says of a bad text quotes it, so it goes no further.</summary>
    public static string Write(IReadOnlyDictionary<string, string?> data)
    {
        ArgumentNullException.ThrowIfNull(data);
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            foreach (var (key, json) in data)
            {
                if (key.Length == 0 || !IsJson(json ?? "null")) throw new ArgumentException("A key is not empty, and what it keeps is a JSON text.", nameof(data));
                writer.WritePropertyName(key);
                writer.WriteRawValue(json ?? "null");
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    public static string Write(IReadOnlyCollection<string> keys)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartArray();
            foreach (var key in keys) writer.WriteStringValue(key);
            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static bool IsJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
