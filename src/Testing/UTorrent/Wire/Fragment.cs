using System.Text.Encodings.Web;
using System.Text.Json;

namespace TorrentApi.Testing.UTorrent.Wire;

/// <summary>Writes pieces of JSON as µTorrent does, which is not always JSON: bytes of a name as they stand, keys twice.</summary>
internal static class Fragment
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static byte[] Write(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options)) write(writer);
        return buffer.ToArray();
    }

    /// <summary>An array of values: numbers, texts, flags, and bytes that are JSON already.</summary>
    public static byte[] Row(params IReadOnlyList<object> values) => Write(writer =>
    {
        writer.WriteStartArray();
        foreach (var value in values) WriteValue(writer, value);
        writer.WriteEndArray();
    });

    /// <summary>Rows, each on a line of its own, as real replies have them.</summary>
    public static void WriteRows(Utf8JsonWriter writer, IEnumerable<byte[]> rows)
    {
        writer.WriteStartArray();
        foreach (var row in rows) writer.WriteRawValue([(byte)'\n', .. row], skipInputValidation: true);
        writer.WriteEndArray();
    }

    /// <summary>A text of bytes that need not be UTF-8, control characters and all: only what would end it is escaped.</summary>
    public static byte[] RawText(ReadOnlySpan<byte> text)
    {
        var bytes = new List<byte>(text.Length + 2) { (byte)'"' };
        foreach (var one in text)
        {
            if (one is (byte)'"' or (byte)'\\') bytes.Add((byte)'\\');
            bytes.Add(one);
        }

        return [.. bytes, (byte)'"'];
    }

    private static void WriteValue(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case byte[] json:
                writer.WriteRawValue(json, skipInputValidation: true);
                break;
            default:
                writer.WriteStringValue((string)value);
                break;
        }
    }
}
