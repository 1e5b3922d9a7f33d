using System.Text.Json;
using TorrentApi.Json;

namespace TorrentApi.Backends.QBittorrent.Wire;

/// <summary>The reply of <c>torrents/tags</c> (4.2+): an array of names.</summary>
internal sealed class TagList : ElementParser<string>
{
    /// <summary>Reads the whole reply; what is not a text is left out.</summary>
    /// <inheritdoc cref="JsonList.ReadAsync"/>
    public static ValueTask<List<string>> ReadAsync(Stream utf8, CancellationToken cancellationToken) =>
        JsonList.ReadAsync(utf8, new TagList(), cancellationToken);

    protected internal override bool TryRead(ref Utf8JsonReader reader, int ordinal, out string? row)
    {
        row = Text.String(ref reader);
        return reader.TrySkip();
    }
}
