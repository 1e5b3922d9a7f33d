using System.Text.Json;
using System.Text.Json.Nodes;

namespace TorrentApi.Testing.QBittorrent.Wire;

/// <summary>Orders the values of one field: numbers by size, texts by a version's rule for letter case, false before true.</summary>
internal sealed class JsonOrder(StringComparer texts) : IComparer<JsonNode?>
{
    public int Compare(JsonNode? x, JsonNode? y) => (x?.GetValueKind(), y?.GetValueKind()) switch
    {
        (JsonValueKind.Number, JsonValueKind.Number) => Number(x!).CompareTo(Number(y!)),
        _ => texts.Compare(x?.ToString(), y?.ToString()),
    };

    private static decimal Number(JsonNode node) => decimal.Parse(node.ToJsonString(), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture);
}
