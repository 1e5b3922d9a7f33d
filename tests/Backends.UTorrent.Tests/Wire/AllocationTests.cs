using System.Globalization;
using System.Text;
using TorrentApi.Backends.UTorrent.Wire;

namespace TorrentApi.Backends.UTorrent.Tests.Wire;

/// <summary>What a list may allocate. Bytes are counted, not time, so the figures are the same on every machine.</summary>
public sealed class AllocationTests
{
    private const int Torrents = 2_000;

    // The object itself, its name of 56 characters, and its place in a list that grows by doubling.
    private const int BytesPerTorrent = 440;

    private static readonly string Name = new('n', 56);

    [Fact]
    public void A_torrent_with_every_column_costs_little_more_than_its_name() => PerTorrent().Should().BeInRange(1, BytesPerTorrent);

    /// <summary>What each torrent more costs, once the reader, its pools and its buffer are there.</summary>
    private static double PerTorrent() => (Measure(List(2 * Torrents)) - Measure(List(Torrents))) / (double)Torrents;

    private static long Measure(byte[] list)
    {
        Read(list);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Read(list);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Read(byte[] list)
    {
        using var body = new MemoryStream(list);

        // The stream is in memory, so nothing waits and everything runs on this thread.
        var reading = ListReplyReader<Torrent>.ReadAsync(body, new TorrentRowParser(), CancellationToken.None);
        reading.IsCompletedSuccessfully.Should().BeTrue();
    }

    private static byte[] List(int count) => Encoding.UTF8.GetBytes($$"""{"build":45704,"label":[],"torrents":[{{string.Join(",\n", Enumerable.Range(1, count).Select(Row))}}],"torrentc":"1"}""");

    private static string Row(int ordinal)
    {
        var hash = ordinal.ToString("X40", CultureInfo.InvariantCulture);
        return $"""["{hash}",201,"{Name}",700,1000,701,1051,1500,17,1,60,"films",3,6,4,5,65536,7,0,"","","Seeding","1f",1700000000,1700000500,"","/data/films",0,""]""";
    }
}
