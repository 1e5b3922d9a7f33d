using TorrentApi.ContractTests.Samples;

namespace TorrentApi.ContractTests;

/// <summary>What <see cref="ICacheFeature"/> promises.</summary>
public abstract class CacheContract(ContractHost host) : FeatureContract<ICacheFeature>(host)
{
    [Fact]
    [Needs(Capability.CacheList)]
    public async Task A_torrent_that_nobody_has_is_not_cached()
    {
        (await Feature.ListAsync([SampleTorrents.UnknownHash()], Token)).Should().BeEmpty();
    }

    [Fact]
    [Needs(Capability.CacheList)]
    public async Task Cached_torrents_are_told_in_the_order_asked_among_any_number_of_others()
    {
        var (one, two) = (await CachedAsync(), await CachedAsync());
        InfoHash[] unknown = [.. Enumerable.Range(0, 150).Select(_ => SampleTorrents.UnknownHash())];

        var cached = await Feature.ListAsync([two.Hash, .. unknown, one.Hash], Token);

        cached.Select(torrent => torrent.Hash).Should().Equal([two.Hash, one.Hash], "the others are not cached");
    }

    [Fact]
    [Needs(Capability.CacheList)]
    public async Task A_hash_asked_for_twice_is_no_error()
    {
        var sample = await CachedAsync();

        var cached = await Feature.ListAsync([sample.Hash, sample.Hash], Token);

        cached.Should().NotBeEmpty().And.OnlyContain(torrent => torrent.Hash == sample.Hash);
    }

    [Fact]
    [Needs(Capability.CacheList)]
    public async Task Asking_for_nothing_sends_nothing()
    {
        var sent = Host.CountRequests(Api);

        (await Feature.ListAsync([], Token)).Should().BeEmpty();

        Host.CountRequests(Api).Should().Be(sent);
    }

    [Fact]
    [Needs(Capability.CacheList)]
    public async Task A_hash_of_a_kind_that_the_provider_does_not_know_is_not_cached()
    {
        var hash = SampleTorrents.MagnetV2(Guid.NewGuid()).Hash;

        (await Feature.ListAsync([hash], Token)).Should().BeEmpty();
    }

    [Fact]
    public async Task An_empty_hash_is_refused()
    {
        var ask = () => Feature.ListAsync([SampleTorrents.UnknownHash(), default], Token);

        await ask.Should().ThrowAsync<ArgumentException>("it names nothing");
    }

    private async Task<SampleTorrent> CachedAsync()
    {
        var sample = NewSample();
        if (!await Host.TryCacheAsync(Api, sample, Token)) Assert.Skip($"{Host.Name} cannot put a torrent into the cache");
        return sample;
    }
}
