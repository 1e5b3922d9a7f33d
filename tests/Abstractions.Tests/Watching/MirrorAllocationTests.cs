using System.Buffers.Binary;

namespace TorrentApi.Abstractions.Tests.Watching;

/// <summary>What a delta may allocate beside its torrents. Bytes are counted, not time, so the figures are the same on every machine.</summary>
public sealed class MirrorAllocationTests
{
    private const int Changed = 100;

    // Less than half of the 64 KB that a delta of 100 may cost in all (26,944 were measured); the rest is for reading it, the torrents themselves included.
    private const int BytesPerDelta = 28 * 1024;

    private static readonly InfoHash[] Hashes = [.. Enumerable.Range(1, 50_000).Select(Hash)];

    private readonly SnapshotMerge _merge = new();

    [Fact]
    public void A_delta_costs_what_changed_and_not_what_there_is()
    {
        var snapshot = _merge.Replace(TorrentSnapshot.Empty, [.. Hashes.Select(hash => Make(hash, 0))]);
        List<TorrentChange> told = new(Changed);
        for (var round = 1; round < 5; round++) snapshot = Step(snapshot, round, told, out _);

        Step(snapshot, 5, told, out var allocated);

        told.Should().HaveCount(Changed);
        allocated.Should().BeInRange(1, BytesPerDelta);
    }

    [Fact]
    public void A_delta_that_tells_nothing_costs_nothing()
    {
        var snapshot = _merge.Replace(TorrentSnapshot.Empty, [.. Hashes.Select(hash => Make(hash, 0))]);
        var delta = new TorrentDelta { IsFull = false, Changed = [], Next = new NoCursor() };
        _merge.Apply(snapshot, delta);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var same = _merge.Apply(snapshot, delta);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        same.Should().BeSameAs(snapshot);
        allocated.Should().BeInRange(0, 256);
    }

    /// <summary>Merges a delta and tells one watcher.</summary>
    private TorrentSnapshot Step(TorrentSnapshot before, int round, List<TorrentChange> told, out long allocated)
    {
        var random = new Random(round);
        var changed = Enumerable.Range(0, Changed).Select(at => Make(Hashes[(at * 500) + random.Next(500)], round)).ToList();
        var delta = new TorrentDelta { IsFull = false, Changed = changed, Next = new NoCursor() };
        told.Clear();

        var start = GC.GetAllocatedBytesForCurrentThread();
        var after = _merge.Apply(before, delta);
        SnapshotDiff.Collect(before, after, told);
        allocated = GC.GetAllocatedBytesForCurrentThread() - start;
        return after;
    }

    private static Torrent Make(InfoHash hash, int rate) => new() { Hash = hash, Name = "one", State = TorrentState.Downloading, DownloadRate = rate };

    private static InfoHash Hash(int number)
    {
        var bytes = new byte[20];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        return InfoHash.FromV1(bytes);
    }

    private sealed class NoCursor : ChangeCursor;
}
