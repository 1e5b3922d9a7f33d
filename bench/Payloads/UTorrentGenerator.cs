using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TorrentApi.Payloads;

/// <summary>Writes a full list as µTorrent 3.5.5 answers to <c>list=1</c>: rows of 29 columns, known by their place.</summary>
/// <param name="count">How many torrents.</param>
public sealed class UTorrentGenerator(int count)
{
    // Started, checked, loaded; the same and queued.
    private const int Running = 201;

    /// <summary>Writes the whole answer.</summary>
    public void WriteTo(Stream destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        var random = new PayloadRandom(42);
        using var text = new StreamWriter(destination, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 64 * 1024, leaveOpen: true) { NewLine = "\n" };
        text.Write("{\"build\":45704,\"label\":[[\"films\",3]],\"torrents\":[\n");
        for (var i = 0; i < count; i++) text.Write(Row(new PayloadTorrent(random), i, isLast: i == count - 1));
        text.Write("],\"torrentc\":\"1234567890\",\"rssfeeds\":[],\"rssfilters\":[]}\n");
    }

    private static string Row(PayloadTorrent torrent, int ordinal, bool isLast)
    {
        var random = torrent.Random;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"[\"{torrent.Hash.ToUpperInvariant()}\",{Running},{Quoted(torrent.Name)},{torrent.Size},{(int)(1000 * torrent.Progress)},{torrent.Size - torrent.Left},{torrent.Uploaded},{torrent.Uploaded * 1000 / Math.Max(1, torrent.Size)},{random.Between(0, 4_000_000)},{random.Between(0, 9_000_000)},{random.Between(0, 99_999)},{Quoted(torrent.Category)},{random.Between(0, 50)},{random.Between(0, 800)},{random.Between(0, 50)},{random.Between(0, 800)},65536,{ordinal + 1},{torrent.Left},\"\",\"\",\"Seeding\",\"1f2e\",{torrent.AddedOn},{Math.Max(0, torrent.CompletedOn)},\"\",{Quoted(torrent.SavePath)},0,\"\"]{(isLast ? "" : ",")}\n");
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text, PayloadText.Default.String);
}
