using TorrentApi.Backends.QBittorrent.Tests.Scripted;
using TorrentApi.Lookup;

namespace TorrentApi.Backends.QBittorrent.Tests.Lookup;

public sealed class KeyMemoryTests
{
    [Fact]
    public void The_other_hash_of_a_hybrid_leads_to_its_key()
    {
        var memory = new KeyMemory();

        memory.Remember(Sample.Hybrid, Sample.Hybrid.Id);

        memory.Recall(SingleTarget.Parse(Sample.HybridV1)).Should().Equal(new KnownKey(Sample.Hybrid, Sample.Hybrid.Id));
        memory.Recall(Sample.Hybrid).Should().Equal(new KnownKey(Sample.Hybrid, Sample.Hybrid.Id));
    }

    [Fact]
    public void A_torrent_whose_key_is_its_only_name_needs_no_memory()
    {
        var memory = new KeyMemory();

        memory.Remember(Sample.Hash(1), Sample.Hash(1).Id);

        memory.Recall(Sample.Hash(1)).Should().BeEmpty();
    }

    [Fact]
    public void A_key_that_changed_replaces_the_old_one()
    {
        var memory = new KeyMemory();
        var v1 = TorrentId.Parse(Sample.HybridV1);
        memory.Remember(Sample.Hybrid, v1);

        memory.Remember(Sample.Hybrid, Sample.Hybrid.Id);

        memory.Recall(SingleTarget.Parse(Sample.HybridV1)).Should().Equal(new KnownKey(Sample.Hybrid, Sample.Hybrid.Id));
    }

    [Fact]
    public void Another_tail_recalls_nothing()
    {
        var memory = new KeyMemory();

        memory.Remember(Sample.Hybrid, TorrentId.Parse(Sample.HybridV1));

        memory.Recall(SingleTarget.Parse(Sample.HybridKey + new string('0', 24))).Should().BeEmpty();
    }

    [Fact]
    public void The_oldest_is_forgotten_first_and_memory_stays_bounded()
    {
        var memory = new KeyMemory();

        for (var number = 1; number <= KeyMemory.Capacity + 1; number++) memory.Remember(Hybrid(number), Hybrid(number).Id);

        memory.Recall(SingleTarget.Parse(Hybrid(1).V1Hex!)).Should().BeEmpty();
        memory.Recall(SingleTarget.Parse(Hybrid(2).V1Hex!)).Should().ContainSingle();
        memory.Recall(SingleTarget.Parse(Hybrid(KeyMemory.Capacity + 1).V1Hex!)).Should().ContainSingle();
    }

    private static InfoHash Hybrid(int number) => InfoHash.Parse($"{Sample.Hex(number)}-{Sample.Hex(number + 100_000)}{new string('a', 24)}");
}
