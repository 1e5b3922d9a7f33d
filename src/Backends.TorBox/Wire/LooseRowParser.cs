using System.Text.Json;
using TorrentApi.Json;

namespace TorrentApi.Backends.TorBox.Wire;

/// <summary>Takes elements as they are; null and nothing else is left out.</summary>
internal sealed class LooseRowParser : ElementParser<Row>
{
    protected internal override bool TryRead(ref Utf8JsonReader reader, int ordinal, out Row? row)
    {
        row = null;
        if (reader.TokenType == JsonTokenType.Null) return true;
        if (!JsonDocument.TryParseValue(ref reader, out var document)) return false;

        using (document) row = new Row(document.RootElement.Clone());
        return true;
    }
}
