using System.Buffers.Binary;

namespace TorrentApi.Json;

/// <summary>Values in the shape that they nearly always have, taken at one look. What has another shape, or is not wholly there, is left to <see cref="JsonCursor"/>.</summary>
/// <remarks>Each gives the place behind the value, or <see cref="None"/>. Places are numbers and no part of an object, so that they stay in registers.</remarks>
internal static class UsualValue
{
    public const int None = -1;

    private const int MostWholeDigits = 18;

    /// <summary>Passes over a value that nobody asks for.</summary>
    public static int Pass(ReadOnlySpan<byte> json, int at)
    {
        if ((uint)at >= (uint)json.Length) return None;
        return json[at] switch
        {
            (byte)'"' => Text(json, at, out _),
            (byte)'t' or (byte)'f' => Truth(json, at, out _),
            _ => Number(json, at),
        };
    }

    /// <summary>A string without escapes.</summary>
    public static int Text(ReadOnlySpan<byte> json, int at, out ReadOnlySpan<byte> text)
    {
        text = default;
        var rest = json[at..];
        if (rest is not [(byte)'"', ..]) return None;

        var behind = rest[1..];
        var length = PlainText.IndexOfEnd(behind);
        if (length < 0 || behind[length] != (byte)'"') return None;
        text = behind[..length];
        return at + length + 2;
    }

    /// <summary>A number without point and exponent, of few enough digits.</summary>
    public static int Whole(ReadOnlySpan<byte> json, int at, out long whole)
    {
        var rest = json[at..];
        var sign = rest is [(byte)'-', ..] ? 1 : 0;
        var count = JsonDigits.Count(rest[sign..], out whole);
        var length = sign + count;

        // What follows shows that the number has ended.
        if (count is 0 or > MostWholeDigits || length >= rest.Length || rest[length] is (byte)'.' or (byte)'e' or (byte)'E') return None;
        if (count > 1 && rest[sign] == (byte)'0') return None;
        if (sign > 0) whole = -whole;
        return at + length;
    }

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static int Truth(ReadOnlySpan<byte> json, int at, out bool truth)
    {
        const uint asTrue = 't' | ('r' << 8) | ('u' << 16) | ('e' << 24);
        const uint asFals = 'f' | ('a' << 8) | ('l' << 16) | ('s' << 24);

        truth = false;
        if (!BinaryPrimitives.TryReadUInt32LittleEndian(json[at..], out var four)) return None;
        if (four == asFals) return json.Length > at + 4 && json[at + 4] == (byte)'e' ? at + 5 : None;
        truth = four == asTrue;
        return truth ? at + 4 : None;
    }

    /// <summary>A number without exponent, of which nobody asks what it is.</summary>
    private static int Number(ReadOnlySpan<byte> json, int at)
    {
        var digits = json[at] == (byte)'-' ? at + 1 : at;
        var behind = digits + JsonDigits.Count(json[digits..]);
        if (behind == digits || behind >= json.Length || (behind > digits + 1 && json[digits] == (byte)'0')) return None;

        if (json[behind] == (byte)'.')
        {
            var fraction = behind + 1;
            behind = fraction + JsonDigits.Count(json[fraction..]);
            if (behind == fraction || behind >= json.Length) return None;
        }

        return json[behind] is (byte)'e' or (byte)'E' ? None : behind;
    }
}
