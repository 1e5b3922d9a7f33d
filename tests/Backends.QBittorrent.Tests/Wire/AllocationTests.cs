using System.Globalization;
using System.Text;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Tests.Wire;

/// <summary>What a list may allocate. Bytes are counted, not time, so the figures are the same on every machine.</summary>
public sealed class AllocationTests
{
    private const int Torrents = 2_000;

    // The object itself, its name of 56 characters, and its place in the list.
    private const int BytesPerTorrent = 440;
    private const int BytesPerCall = 12 * 1024;

    // The smallest object has 24 bytes. Code that the runtime has not optimised yet allocates a few in a whole list, so the figures differ by some hundredths.
    private const double LessThanAnObject = 12;

    private static readonly string Name = new('n', 56);

    [Fact]
    public void A_torrent_with_every_field_costs_little_more_than_its_name() => PerTorrent(Row).Should().BeInRange(1, BytesPerTorrent);

    [Fact]
    public void A_list_costs_little_beside_its_torrents()
    {
        var one = Measure(List(1, Row), expectedCount: 1);

        one.Should().BeInRange(1, BytesPerCall);
    }

    [Theory]
    [InlineData("\"magnet_uri\":\"magnet:?xt=urn:btih:0123456789abcdef0123456789abcdef01234567\"")]
    [InlineData("\"popularity\":0.123456789")]
    [InlineData("\"nobody_knows_this\":\"some text\"")]
    [InlineData("\"nested\":{\"a\":[1,2,{\"b\":null}]}")]
    public void A_field_that_nobody_asks_for_costs_nothing(string field) =>
        PerTorrent(ordinal => Row(ordinal).Replace("\"name\"", field + ",\"name\"", StringComparison.Ordinal)).Should().BeApproximately(PerTorrent(Row), LessThanAnObject);

    [Fact]
    public void A_content_path_that_save_path_and_name_tell_costs_nothing() =>
        PerTorrent(ordinal => Row(ordinal).Replace("\"content_path\"", "\"nobody\"", StringComparison.Ordinal)).Should().BeApproximately(PerTorrent(Row), LessThanAnObject);

    /// <summary>What each torrent more costs, once the reader, its pools and its buffer are there.</summary>
    private static double PerTorrent(Func<int, string> row) => (Measure(List(2 * Torrents, row)) - Measure(List(Torrents, row))) / (double)Torrents;

    private static long Measure(byte[] list, int expectedCount = 2 * Torrents)
    {
        Read(list, expectedCount);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Read(list, expectedCount);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Read(byte[] list, int expectedCount)
    {
        using var body = new MemoryStream(list);
        var context = new TorrentReadContext { ExpectedCount = expectedCount };

        // The stream is in memory, so nothing waits and everything runs on this thread.
        var reading = TorrentListReader.ReadAsync(body, context, CancellationToken.None);
        reading.IsCompletedSuccessfully.Should().BeTrue();
    }

    private static byte[] List(int count, Func<int, string> row) => Encoding.UTF8.GetBytes("[" + string.Join(',', Enumerable.Range(1, count).Select(row)) + "]");

    private static string Row(int ordinal)
    {
        var hash = ordinal.ToString("x40", CultureInfo.InvariantCulture);
        return $$"""
            {"added_on":1700000000,"amount_left":0,"auto_tmm":true,"availability":1.5,"category":"films","completion_on":1700000500,"content_path":"/data/films/{{Name}}","dl_limit":0,"dlspeed":1,"downloaded":701,"eta":8640000,"f_l_piece_prio":true,"force_start":false,"has_metadata":true,"hash":"{{hash}}","infohash_v1":"{{hash}}","infohash_v2":"","last_activity":1700000900,"name":"{{Name}}","num_complete":5,"num_incomplete":6,"num_leechs":3,"num_seeds":4,"priority":7,"private":false,"progress":1,"ratio":1.5,"ratio_limit":-2,"save_path":"/data/films","seeding_time":60,"seeding_time_limit":-2,"seq_dl":true,"size":700,"state":"stalledUP","super_seeding":true,"tags":"b, a","time_active":120,"total_size":900,"tracker":"http://t.example/announce","up_limit":0,"uploaded":1051,"upspeed":17}
            """;
    }
}
