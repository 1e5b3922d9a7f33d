using System.Buffers;
using System.Text.Json;

namespace TorrentApi.Payloads;

/// <summary>Writes a list of torrents as qBittorrent's <c>torrents/info</c> would send it, in pieces of one torrent; nothing is held.</summary>
/// <param name="count">How many torrents.</param>
/// <param name="seed">The same seed gives the same bytes.</param>
public sealed class PayloadGenerator(int count, int seed = 42)
{
    private readonly PayloadRandom _random = new((ulong)seed);
    private readonly ArrayBufferWriter<byte> _piece = new(8 * 1024);

    /// <summary>What was written so far, added up.</summary>
    public PayloadSummary Summary { get; } = new();

    /// <summary>Writes the whole list.</summary>
    public void WriteTo(Stream destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        foreach (var piece in Pieces()) destination.Write(piece.Span);
    }

    /// <summary>The list in pieces; each is good until the next.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Pieces()
    {
        using var json = new Utf8JsonWriter(_piece, QBittorrentPayload.Options);
        for (var i = 0; i < count; i++)
        {
            var torrent = new PayloadTorrent(_random);
            Summary.Add(torrent);

            _piece.ResetWrittenCount();
            _piece.Write(i == 0 ? "["u8 : ","u8);
            json.Reset();
            QBittorrentPayload.Write(json, torrent);
            json.Flush();
            yield return _piece.WrittenMemory;
        }

        yield return count == 0 ? "[]"u8.ToArray() : "]"u8.ToArray();
    }
}
