using System.Globalization;
using System.Text.Json.Nodes;

namespace TorrentApi.Testing.TorBox.Wire;

/// <summary>How values are written.</summary>
internal static class Formats
{
    /// <summary>The account, by the identifier that is no secret.</summary>
    public const string AuthId = "11111111-1111-4111-8111-111111111111";

    public static JsonNode Flag(TorBoxQuirks quirks, bool value) => quirks.FlagsAreNumbers ? (value ? 1 : 0) : value;

    public static JsonNode? Date(TorBoxQuirks quirks, DateTimeOffset? time) =>
        time?.UtcDateTime.ToString(quirks.DatesHaveFractions ? "yyyy-MM-dd'T'HH:mm:ss.ffffff'+00:00'" : "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public static JsonArray Array(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode?)text)]);
}
