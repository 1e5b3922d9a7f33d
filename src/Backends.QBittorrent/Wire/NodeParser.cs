using System.Text.Json;
using TorrentApi.Json;

namespace TorrentApi.Backends.QBittorrent.Wire;

/// <summary>Takes the objects of a list as they are, and leaves out the rest.</summary>
internal sealed class NodeParser : ElementParser<Node>
{
    /// <summary>Reads the whole reply.</summary>
    /// <inheritdoc cref="JsonList.ReadAsync"/>
    public static ValueTask<List<Node>> ReadAsync(Stream utf8, CancellationToken cancellationToken) => JsonList.ReadAsync(utf8, new NodeParser(), cancellationToken);

    protected internal override bool TryRead(ref Utf8JsonReader reader, int ordinal, out Node? row)
    {
        row = null;
        if (reader.TokenType != JsonTokenType.StartObject) return reader.TrySkip();
        if (!JsonDocument.TryParseValue(ref reader, out var document)) return false;

        using (document) row = new Node(document.RootElement.Clone());
        return true;
    }
}
