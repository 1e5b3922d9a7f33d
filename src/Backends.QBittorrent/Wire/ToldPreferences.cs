using System.Text.Json;
using TorrentApi.Json;

namespace TorrentApi.Backends.QBittorrent.Wire;

/// <summary>The settings as <c>app/preferences</c>, or <c>query/preferences</c> of the API v1, tells them.</summary>
/// <remarks>They hold passwords in clear. Those are neither kept for long nor shown.</remarks>
/// <param name="values">By the server's names.</param>
/// <param name="rateUnit">In how many bytes per second this version counts rates: 1024 before 3.3.5.</param>
internal sealed class ToldPreferences(IReadOnlyDictionary<string, JsonElement> values, long rateUnit)
{
    public IReadOnlyDictionary<string, JsonElement> Values => values;

    public long RateUnit => rateUnit;

    public bool Has(string name) => values.ContainsKey(name);

    /// <summary>The setting of this name; null where there is none.</summary>
    public ToldValue? Find(string name) => values.TryGetValue(name, out var element) ? new ToldValue(element, rateUnit) : null;

    /// <summary>Reads the reply. Of a name that comes twice the last counts, as in the server's own reader.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.UnexpectedResponse"/>: it is no JSON object.</exception>
    public static ValueTask<Dictionary<string, JsonElement>> ReadAsync(Stream utf8, CancellationToken cancellationToken) => JsonBody.ReadObjectAsync(utf8, Parse, cancellationToken);

    private static Dictionary<string, JsonElement> Parse(ref Utf8JsonReader reader)
    {
        var text = new JsonText();
        var values = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = text.Name(ref reader);
            reader.Read();
            values[name] = JsonElement.ParseValue(ref reader);
        }

        return values;
    }
}
