using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TorrentApi.Json;

/// <summary>Strings of a reply, read so that none is refused.</summary>
/// <remarks>
/// <see cref="Utf8JsonReader.GetString"/> throws on half a surrogate pair (<c>\ud800</c>) and on bytes that are not UTF-8. Both are in the wild,
/// in names of old torrents; here they become U+FFFD, as a browser shows them.
/// </remarks>
internal sealed class JsonText
{
    private byte[] _scratch = [];

    /// <summary>The string or property name under the reader, escapes resolved; good until the next call.</summary>
    public ReadOnlySpan<byte> Utf8(ref Utf8JsonReader reader) => reader.ValueIsEscaped ? Unescape(reader.ValueSpan) : reader.ValueSpan;

    /// <summary>The string, escapes resolved; good until the next call.</summary>
    public ReadOnlySpan<byte> Utf8(in JsonValue value) => value.IsEscaped ? Unescape(value.Raw) : value.Raw;

    /// <summary>The string under the reader, or null where there is something else.</summary>
    public string? String(ref Utf8JsonReader reader) => String(JsonValue.Of(ref reader));

    /// <summary>The string, or null where there is something else.</summary>
    public string? String(in JsonValue value) => value.Type == JsonTokenType.String ? Encoding.UTF8.GetString(Utf8(in value)) : null;

    /// <summary>The property name under the reader.</summary>
    public string Name(ref Utf8JsonReader reader) => Encoding.UTF8.GetString(Utf8(ref reader));

    // Only called for what was checked: every escape is whole and has its four digits.
    private ReadOnlySpan<byte> Unescape(ReadOnlySpan<byte> raw)
    {
        if (_scratch.Length < raw.Length) _scratch = new byte[Math.Max(raw.Length, 256)];

        var written = 0;
        while (raw.IndexOf((byte)'\\') is var plain and >= 0)
        {
            raw[..plain].CopyTo(_scratch.AsSpan(written));
            written += plain;
            raw = raw[plain..];
            var rune = raw[1] == (byte)'u' ? ReadUnicode(ref raw) : ReadSimple(ref raw);
            written += rune.EncodeToUtf8(_scratch.AsSpan(written));
        }

        raw.CopyTo(_scratch.AsSpan(written));
        return _scratch.AsSpan(0, written + raw.Length);
    }

    private static Rune ReadSimple(ref ReadOnlySpan<byte> raw)
    {
        var letter = raw[1];
        raw = raw[2..];
        return new Rune((char)(letter switch
        {
            (byte)'b' => (byte)'\b',
            (byte)'f' => (byte)'\f',
            (byte)'n' => (byte)'\n',
            (byte)'r' => (byte)'\r',
            (byte)'t' => (byte)'\t',
            _ => letter,
        }));
    }

    private static Rune ReadUnicode(ref ReadOnlySpan<byte> raw)
    {
        var first = Unit(raw);
        raw = raw[6..];
        if (Rune.TryCreate(first, out var rune)) return rune;

        if (raw is [(byte)'\\', (byte)'u', ..] && Rune.TryCreate(first, Unit(raw), out rune))
        {
            raw = raw[6..];
            return rune;
        }

        return Rune.ReplacementChar;
    }

    private static char Unit(ReadOnlySpan<byte> escape) => (char)ushort.Parse(escape.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
