using System.Globalization;
using System.Text;
using TorrentApi.Backends.TorBox.Mapping;
using TorrentApi.Backends.TorBox.Wire;
using TorrentApi.Json;

namespace TorrentApi.Backends.TorBox.Tests.Wire;

/// <summary>What a list may allocate. Bytes are counted, not time, so the figures are the same on every machine.</summary>
public sealed class AllocationTests
{
    private const int Torrents = 2_000;

    // The torrent, the item that holds it, its name of 56 characters, the text of its hash, and its place in a list that grows by doubling.
    private const int BytesPerTorrent = 760;

    // The smallest object has 24 bytes. Code that the runtime has not optimised yet allocates a few in a whole list, so the figures differ by some hundredths.
    private const double LessThanAnObject = 12;

    private static readonly string Name = new('n', 56);

    [Fact]
    public void A_torrent_costs_little_more_than_its_name() => PerTorrent(ordinal => Row(ordinal, files: "")).Should().BeInRange(1, BytesPerTorrent);

    [Fact]
    public void Its_files_cost_nothing_in_a_list() =>
        PerTorrent(ordinal => Row(ordinal, """{"id":0,"name":"a/b.mkv","size":5},{"id":1,"name":"a/c.mkv","size":6}""")).Should().BeApproximately(PerTorrent(ordinal => Row(ordinal, "")), LessThanAnObject);

    /// <summary>What each torrent more costs, once the reader, its pools and its buffer are there.</summary>
    private static double PerTorrent(Func<int, string> row) => (Measure(List(2 * Torrents, row)) - Measure(List(Torrents, row))) / (double)Torrents;

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
        var reading = JsonList.ReadAsync<ListedItem>(body, new TorrentRowParser(DateTimeOffset.UnixEpoch), CancellationToken.None);
        reading.IsCompletedSuccessfully.Should().BeTrue();
    }

    private static byte[] List(int count, Func<int, string> row) => Encoding.UTF8.GetBytes("[" + string.Join(',', Enumerable.Range(1, count).Select(row)) + "]");

    private static string Row(int ordinal, string files)
    {
        var hash = ordinal.ToString("x40", CultureInfo.InvariantCulture);
        return $$"""
            {"id":{{ordinal}},"hash":"{{hash}}","name":"{{Name}}","size":700,"active":false,"created_at":"2026-01-01T12:00:00Z","updated_at":"2026-01-01T12:00:00Z","download_state":"cached","seeds":3,"peers":4,"ratio":1.5,"progress":1,"download_speed":1,"upload_speed":17,"eta":0,"download_present":true,"download_finished":true,"files":[{{files}}],"availability":1,"tracker":"http://t.example/announce","total_uploaded":1051,"total_downloaded":701,"cached_at":"2026-01-01T12:00:00Z","expires_at":null,"private":false}
            """;
    }
}
