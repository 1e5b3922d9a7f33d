using System.Text.Json;
using System.Text.Json.Nodes;

namespace TorrentApi.Testing.QBittorrent.Wire;

/// <summary>Orders the values of one field: numbers by size, texts by their characters, false before true.</summary>
internal sealed class JsonOrder : IComparer<JsonNode?>
{
    public static readonly JsonOrder Instance = new();

    public int Compare(JsonNode? x, JsonNode? y) => (x?.GetValueKind(), y?.GetValueKind()) switch
    {
        (JsonValueKind.Number, JsonValueKind.Number) => Number(x!).CompareTo(Number(y!)),
        _ => string.CompareOrdinal(x?.ToString(), y?.ToString()),
    };

    private static decimal Number(JsonNode node) => decimal.Parse(node.ToJsonString(), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture);
}
