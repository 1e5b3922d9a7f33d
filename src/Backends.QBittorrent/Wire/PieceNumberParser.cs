using System.Text.Json;
using TorrentApi.Json;

namespace TorrentApi.Backends.QBittorrent.Wire;

/// <summary>Parses one number of <c>torrents/pieceStates</c> and <c>torrents/pieceAvailability</c>. Whatever it is it keeps its place.</summary>
internal sealed class PieceNumberParser : ElementParser<PieceNumber>
{
    /// <summary>Reads the whole reply.</summary>
    /// <inheritdoc cref="JsonList.ReadAsync"/>
    public static ValueTask<List<PieceNumber>> ReadAsync(Stream utf8, CancellationToken cancellationToken) =>
        JsonList.ReadAsync(utf8, new PieceNumberParser(), cancellationToken);

    protected internal override bool TryRead(ref Utf8JsonReader reader, int ordinal, out PieceNumber? row)
    {
        row = PieceNumber.Of(JsonNumbers.Int64(ref reader, Text));
        return reader.TrySkip();
    }
}
