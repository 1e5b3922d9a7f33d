using System.Globalization;
using System.Text;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Tests.Wire;

/// <summary>What reading a delta may allocate, however many torrents there are. Bytes are counted, not time.</summary>
public sealed class MaindataAllocationTests
{
    private const int Torrents = 50_000;
    private const int Changed = 100;

    // With what the mirror allocates for as many (MirrorAllocationTests) it is 64 KB. The torrents themselves are 27 KB of it.
    private const int BytesPerDelta = 32 * 1024;

    private readonly SyncRows _rows = new();

    [Fact]
    public void A_delta_costs_little_more_than_the_torrents_that_changed()
    {
        Read(Full());
        for (var round = 1; round < 4; round++) Read(Delta(round));
        var delta = Delta(4);
        using var body = new MemoryStream(delta);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var changed = Read(body, isFull: false);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        changed.Should().HaveCount(Changed);
        allocated.Should().BeInRange(1, BytesPerDelta);
    }

    private void Read(byte[] body)
    {
        using var stream = new MemoryStream(body);
        Read(stream, isFull: false);
    }

    private IReadOnlyList<Torrent> Read(MemoryStream body, bool isFull)
    {
        using var reader = new MaindataReader(body, new TorrentRowParser(new TorrentReadContext()), _rows);

        // The stream is in memory, so nothing waits and everything runs on this thread.
        var reading = reader.ReadAsync(isFull, CancellationToken.None);
        reading.IsCompletedSuccessfully.Should().BeTrue();
        return _rows.Tell().Changed;
    }

    private static byte[] Full() => Encoding.UTF8.GetBytes(
        "{\"full_update\":true,\"rid\":1,\"torrents\":{" + string.Join(',', Enumerable.Range(1, Torrents).Select(number => $"{Key(number)}:{{\"name\":\"{number}\",\"state\":\"downloading\",\"save_path\":\"/data\"}}")) + "}}");

    private static byte[] Delta(int round)
    {
        var random = new Random(round);
        var rows = Enumerable.Range(0, Changed).Select(at =>
            $"{Key((at * (Torrents / Changed)) + random.Next(1, Torrents / Changed))}:{{\"dlspeed\":{round},\"downloaded\":{round},\"eta\":{round},\"progress\":0.{round},\"state\":\"stalledDL\"}}");
        return Encoding.UTF8.GetBytes($"{{\"rid\":{round + 1},\"server_state\":{{\"dl_info_speed\":{round}}},\"torrents\":{{{string.Join(',', rows)}}}}}");
    }

    private static string Key(int number) => "\"" + number.ToString("x40", CultureInfo.InvariantCulture) + "\"";
}
