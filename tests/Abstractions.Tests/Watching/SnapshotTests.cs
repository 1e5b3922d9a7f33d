using System.Buffers.Binary;
using TorrentApi.Abstractions.Tests.Fakes;

namespace TorrentApi.Abstractions.Tests.Watching;

/// <summary>Snapshots against a dictionary: whatever is put and removed, in whichever order.</summary>
public sealed class SnapshotTests
{
    private static readonly InfoHash V1 = InfoHash.FromV1([.. Enumerable.Repeat((byte)7, 20)]);
    private static readonly InfoHash V2 = InfoHash.FromV2([.. Enumerable.Repeat((byte)8, 32)]);
    private static readonly InfoHash Hybrid = InfoHash.FromHybrid([.. Enumerable.Repeat((byte)7, 20)], [.. Enumerable.Repeat((byte)8, 32)]);

    private readonly SnapshotMerge _merge = new();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_snapshot_is_what_was_put_and_not_removed_and_the_changes_lead_to_it(int seed)
    {
        var random = new Random(seed);
        var (model, snapshot) = (new Dictionary<InfoHash, Torrent>(), TorrentSnapshot.Empty);
        for (var step = 0; step < 100; step++)
        {
            var before = snapshot;
            var known = new Dictionary<InfoHash, Torrent>(model);
            snapshot = step % 10 == 0 ? Replace(random, model, snapshot) : Apply(random, model, snapshot);

            snapshot.Count.Should().Be(model.Count);
            snapshot.ToDictionary(torrent => torrent.Hash).Should().Equal(model);
            model.Should().OnlyContain(pair => ReferenceEquals(snapshot.Find(pair.Key), snapshot.ById.Find(pair.Key.Id)));
            Follow(known, before, snapshot).Should().Equal(model);
        }
    }

    [Fact]
    public void What_is_removed_is_found_no_more_and_all_can_be_removed()
    {
        var all = Enumerable.Range(1, 2000).Select(Numbered).ToList();
        var full = _merge.Replace(TorrentSnapshot.Empty, all);

        var empty = _merge.Apply(full, Delta([], [.. all.Select(torrent => torrent.Hash)]));

        empty.Count.Should().Be(0);
        empty.Should().BeEmpty();
        empty.Find(all[7].Hash).Should().BeNull();
        full.Count.Should().Be(2000, "the one before is as it was");
    }

    [Fact]
    public void A_hybrid_and_its_former_id_in_one_answer_are_one_torrent()
    {
        Torrent whole = Named(Hybrid), ghost = Named(V1);

        _merge.Replace(TorrentSnapshot.Empty, [whole, ghost]).Should().Equal(whole);
        _merge.Replace(TorrentSnapshot.Empty, [ghost, whole]).Should().Equal(whole);
    }

    [Fact]
    public void Two_torrents_that_turn_out_to_be_one_hybrid_are_updated_and_removed()
    {
        var before = _merge.Replace(TorrentSnapshot.Empty, [Named(V1), Named(V2)]);

        var after = _merge.Replace(before, [Named(Hybrid)]);

        Changes(before, after).ShouldBe(
            [new TorrentChange.Updated(Named(V2), Named(Hybrid)), new TorrentChange.Removed(Named(V1))]);
    }

    [Fact]
    public void A_hybrid_of_which_only_the_v1_hash_is_told_any_more_is_updated()
    {
        var before = _merge.Replace(TorrentSnapshot.Empty, [Named(Hybrid)]);

        var after = _merge.Replace(before, [Named(V1)]);

        Changes(before, after).Should().Equal(new TorrentChange.Updated(Named(Hybrid), Named(V1)));
        after.Find(V2).Should().BeNull();
    }

    [Fact]
    public void A_hybrid_that_falls_apart_into_two_is_updated_and_added()
    {
        var before = _merge.Replace(TorrentSnapshot.Empty, [Named(Hybrid)]);

        var after = _merge.Replace(before, [Named(V1), Named(V2)]);

        after.Count.Should().Be(2);
        Changes(before, after).ShouldBe(
            [new TorrentChange.Updated(Named(Hybrid), Named(V2)), new TorrentChange.Added(Named(V1))]);
    }

    [Fact]
    public void What_is_equal_stays_the_same_object()
    {
        var before = _merge.Replace(TorrentSnapshot.Empty, [Torrents.Make(1)]);

        _merge.Replace(before, [Torrents.Make(1)]).Should().BeSameAs(before);
        _merge.Apply(before, Delta([Torrents.Make(1)], [])).Should().BeSameAs(before);
    }

    private static Torrent Named(InfoHash hash) => new() { Hash = hash, Name = hash.ToString(), State = TorrentState.Seeding };

    private static Torrent Numbered(int number)
    {
        var hash = new byte[20];
        BinaryPrimitives.WriteInt32LittleEndian(hash, number);
        return new() { Hash = InfoHash.FromV1(hash), Name = "numbered", State = TorrentState.Seeding };
    }

    private static TorrentDelta Delta(IReadOnlyList<Torrent> changed, IReadOnlyList<InfoHash> removed) =>
        new() { IsFull = false, Changed = changed, Removed = removed, Next = new NoCursor() };

    private TorrentSnapshot Apply(Random random, Dictionary<InfoHash, Torrent> model, TorrentSnapshot before)
    {
        var removed = model.Keys.Where(_ => random.Next(20) == 0).ToList();
        var changed = Enumerable.Range(0, random.Next(80)).Select(_ => Numbered(random.Next(1, 600)) with { UploadRate = random.Next(5) })
            .DistinctBy(torrent => torrent.Hash).ExceptBy(removed, torrent => torrent.Hash).ToList();
        foreach (var hash in removed) model.Remove(hash);
        foreach (var torrent in changed) model[torrent.Hash] = torrent;
        return _merge.Apply(before, Delta(changed, removed));
    }

    private TorrentSnapshot Replace(Random random, Dictionary<InfoHash, Torrent> model, TorrentSnapshot before)
    {
        var all = Enumerable.Range(1, 600).Where(_ => random.Next(3) == 0).Select(number => Numbered(number) with { UploadRate = random.Next(5) }).ToList();
        model.Clear();
        foreach (var torrent in all) model.Add(torrent.Hash, torrent);
        return _merge.Replace(before, all);
    }

    private static List<TorrentChange> Changes(TorrentSnapshot before, TorrentSnapshot after)
    {
        List<TorrentChange> changes = [];
        SnapshotDiff.Collect(before, after, changes);
        return changes;
    }

    private static Dictionary<InfoHash, Torrent> Follow(Dictionary<InfoHash, Torrent> known, TorrentSnapshot before, TorrentSnapshot after)
    {
        foreach (var change in Changes(before, after))
        {
            switch (change)
            {
                case TorrentChange.Added added:
                    known.Add(added.New.Hash, added.New);
                    break;
                case TorrentChange.Updated updated:
                    known[updated.Old.Hash].Should().Be(updated.Old);
                    known[updated.New.Hash] = updated.New;
                    break;
                case TorrentChange.Removed removed:
                    known.Remove(removed.Old.Hash).Should().BeTrue();
                    break;
            }
        }

        return known;
    }

    private sealed class NoCursor : ChangeCursor;
}
