using System.Text.Json;
using TorrentApi.Json;

namespace TorrentApi.Backends.UTorrent.Wire;

/// <summary>Parses an element of any kind into a <see cref="WireNode"/>.</summary>
internal sealed class WireNodeParser : ElementParser<WireNode>
{
    protected internal override bool TryRead(ref Utf8JsonReader reader, int ordinal, out WireNode? row)
    {
        row = WireNode.TryRead(ref reader, Text);
        return row is not null;
    }
}
