using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TorrentApi.Payloads;

/// <summary>Writes answers of qBittorrent's <c>sync/maindata</c>: everything once, then the changes of some torrents at a time.</summary>
/// <param name="count">How many torrents there are.</param>
/// <param name="changed">How many of them change from one answer to the next; they lie evenly in the list.</param>
public sealed class MaindataGenerator(int count, int changed)
{
    private readonly List<string> _hashes = [];

    /// <summary>Writes the answer to <c>rid=0</c>. Its number is 1.</summary>
    public void WriteAll(Stream destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        _hashes.Clear();
        var random = new PayloadRandom(42);
        var piece = new ArrayBufferWriter<byte>(8 * 1024);
        using var json = new Utf8JsonWriter(piece, QBittorrentPayload.Options);
        destination.Write("""{"full_update":true,"rid":1,"torrents":{"""u8);
        for (var i = 0; i < count; i++)
        {
            var torrent = new PayloadTorrent(random);
            _hashes.Add(torrent.Hash);
            piece.ResetWrittenCount();
            json.Reset();
            QBittorrentPayload.Write(json, torrent);
            json.Flush();
            destination.Write(Encoding.ASCII.GetBytes($"{(i == 0 ? "" : ",")}\"{torrent.Hash}\":"));
            destination.Write(piece.WrittenSpan);
        }

        destination.Write("}}"u8);
    }

    /// <summary>The changes that an answer with a number tells. Call <see cref="WriteAll"/> before.</summary>
    public byte[] Changes(long number)
    {
        var random = new PayloadRandom((ulong)number);
        var rows = Enumerable.Range(0, changed).Select(i => string.Create(
            CultureInfo.InvariantCulture,
            $"\"{_hashes[(int)((long)i * count / changed)]}\":{{\"dlspeed\":{random.Between(0, 9_000_000)},\"downloaded_session\":{random.Between(0, 99_999_999)},\"last_activity\":{1_790_000_000 + number},\"num_leechs\":{random.Between(0, 50)},\"ratio\":{random.NextDouble():R},\"time_active\":{9_000_000 + number},\"uploaded\":{random.Between(0, 99_999_999_999)},\"upspeed\":{random.Between(0, 9_000_000)}}}"));
        return Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{{\"rid\":{number},\"torrents\":{{{string.Join(',', rows)}}}}}"));
    }
}
