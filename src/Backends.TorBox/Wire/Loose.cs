using System.Globalization;
using System.Text;
using System.Text.Json;
using TorrentApi.Json;

namespace TorrentApi.Backends.TorBox.Wire;

/// <summary>Values that the service writes in more than one way.</summary>
internal static class Loose
{
    // "2026-01-01T12:00:00Z", "2023-12-22T22:12:34.78989+00:00", and the same without an offset, which is UTC (facts, 9).
    private const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;

    private const string UsualDate = "2026-01-01T12:00:00Z";

    /// <summary>A truth value; also 0 and 1, and the words as a text.</summary>
    public static bool? Flag(in JsonValue value, JsonText text) => value.Type switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number => JsonNumbers.Int64(in value, text) is { } number ? number != 0 : null,
        JsonTokenType.String => bool.TryParse(text.String(in value), out var flag) ? flag : null,
        _ => null,
    };

    /// <summary>A date in UTC.</summary>
    public static DateTimeOffset? Date(in JsonValue value, JsonText text)
    {
        if (value.Type != JsonTokenType.String) return null;

        // Nearly all are written so, and a list has four of them to a torrent.
        var utf8 = text.Utf8(in value);
        if (ReadSeconds(utf8) is { } usual) return Known(usual);
        return DateTimeOffset.TryParse(Encoding.UTF8.GetString(utf8), CultureInfo.InvariantCulture, Utc, out var date) ? Known(date) : null;
    }

    /// <inheritdoc cref="Flag(in JsonValue, JsonText)"/>
    public static bool? Flag(ref Utf8JsonReader reader, JsonText text) => Flag(JsonValue.Of(ref reader), text);

    /// <inheritdoc cref="Date(in JsonValue, JsonText)"/>
    public static DateTimeOffset? Date(ref Utf8JsonReader reader, JsonText text) => Date(JsonValue.Of(ref reader), text);

    private static DateTimeOffset? Known(DateTimeOffset date) => date.Year > 1970 ? date : null;

    /// <summary>A date in exactly the form 2026-01-01T12:00:00Z; null for any other.</summary>
    private static DateTimeOffset? ReadSeconds(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length != UsualDate.Length || utf8[4] != '-' || utf8[7] != '-' || utf8[10] != 'T' || utf8[13] != ':' || utf8[16] != ':' || utf8[19] != 'Z') return null;

        var (year, month, day) = (Number(utf8[..4]), Number(utf8[5..7]), Number(utf8[8..10]));
        var (hour, minute, second) = (Number(utf8[11..13]), Number(utf8[14..16]), Number(utf8[17..19]));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        if (hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59) return null;
        return new DateTimeOffset(year, month, day, hour, minute, second, TimeSpan.Zero);
    }

    private static int Number(ReadOnlySpan<byte> digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
