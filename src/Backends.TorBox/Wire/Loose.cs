using System.Globalization;
using System.Text.Json;
using TorrentApi.Json;

namespace TorrentApi.Backends.TorBox.Wire;

/// <summary>Values that the service writes in more than one way.</summary>
internal static class Loose
{
    // "2026-01-01T12:00:00Z", "2023-12-22T22:12:34.78989+00:00", and the same without an offset, which is UTC (facts, 9).
    private const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;

    /// <summary>A truth value; also 0 and 1, and the words as a text.</summary>
    public static bool? Flag(ref Utf8JsonReader reader, JsonText text) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number => JsonNumbers.Int64(ref reader, text) is { } number ? number != 0 : null,
        JsonTokenType.String => bool.TryParse(text.String(ref reader), out var flag) ? flag : null,
        _ => null,
    };

    /// <summary>A date in UTC.</summary>
    public static DateTimeOffset? Date(ref Utf8JsonReader reader, JsonText text) =>
        reader.TokenType == JsonTokenType.String && DateTimeOffset.TryParse(text.String(ref reader), CultureInfo.InvariantCulture, Utc, out var date) && date.Year > 1970
            ? date
            : null;
}
