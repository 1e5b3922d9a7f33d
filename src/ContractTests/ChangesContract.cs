using TorrentApi.ContractTests.Samples;

namespace TorrentApi.ContractTests;

/// <summary>What <see cref="IChangeFeature"/> promises. Others may add and remove at the same time, so the facts look for their own torrents alone.</summary>
public abstract class ChangesContract(ContractHost host) : FeatureContract<IChangeFeature>(host)
{
    [Fact]
    [Needs(Capability.Changes)]
    public async Task The_first_answer_is_full_and_holds_every_torrent_as_the_list_does()
    {
        var sample = await AddAsync(SampleTorrents.SeveralFiles);
        var listed = await ReadAsync(sample.Target);

        var delta = await Feature.GetAsync(cancellationToken: Token);

        delta.IsFull.Should().BeTrue("nothing was told before");
        delta.Removed.Should().BeEmpty("it is the whole list");
        var told = delta.Changed.Single(torrent => torrent.Hash.SharesHashWith(sample.Hash));
        (told.Hash, told.Name, told.TotalSizeBytes, told.SavePath, told.AddedAt).Should().Be((listed.Hash, listed.Name, listed.TotalSizeBytes, listed.SavePath, listed.AddedAt));
    }

    [Fact]
    [Needs(Capability.Changes)]
    public async Task A_torrent_that_was_added_since_is_told_whole()
    {
        var since = (await Feature.GetAsync(cancellationToken: Token)).Next;
        var sample = await AddAsync();
        var listed = await ReadAsync(sample.Target);

        var told = await UntilToldAsync(since, delta => delta.Changed.FirstOrDefault(torrent => torrent.Hash.SharesHashWith(sample.Hash) && torrent.TotalSizeBytes == listed.TotalSizeBytes));

        (told.Hash, told.Name, told.WantedSizeBytes).Should().Be((listed.Hash, sample.Name, listed.WantedSizeBytes), "it is no fragment");
    }

    [Fact]
    [Needs(Capability.Changes, Capability.CategoriesAssign)]
    public async Task A_torrent_that_changed_since_is_told_whole()
    {
        var (sample, category) = (await AddAsync(), NewCategory());
        var listed = await ReadAsync(sample.Target);
        var since = (await Feature.GetAsync(cancellationToken: Token)).Next;

        await Api.Require<ICategoryFeature>().AssignAsync(sample.Target, category, Token);

        var told = await UntilToldAsync(since, delta => delta.Changed.FirstOrDefault(torrent => torrent.Hash.SharesHashWith(sample.Hash) && torrent.Category == category));
        (told.Hash, told.Name, told.TotalSizeBytes, told.AddedAt).Should().Be((listed.Hash, sample.Name, listed.TotalSizeBytes, listed.AddedAt), "what did not change is there too");
    }

    [Fact]
    [Needs(Capability.Changes, Capability.DeleteData)]
    public async Task A_torrent_that_was_removed_since_is_told_by_its_hash()
    {
        var (kept, removed) = (await AddAsync(), await AddAsync());
        var first = await Feature.GetAsync(cancellationToken: Token);
        first.Changed.Should().Contain(torrent => torrent.Hash.SharesHashWith(removed.Hash));

        await Api.RemoveAsync(removed.Target, RemoveData.Delete, Token);

        await UntilToldAsync(first.Next, delta => Gone(delta, removed.Hash) ? delta : null);
        (await Api.GetAsync(kept.Target, Token)).Should().NotBeNull("nobody removed it");
    }

    [Fact]
    [Needs(Capability.Changes)]
    public async Task A_cursor_that_is_not_this_clients_gives_a_full_answer()
    {
        var sample = await AddAsync();

        var delta = await Feature.GetAsync(new ForeignCursor(), Token);

        delta.IsFull.Should().BeTrue("the client does not know where that is");
        delta.Changed.Should().Contain(torrent => torrent.Hash.SharesHashWith(sample.Hash));
    }

    [Fact]
    [Needs(Capability.Changes)]
    public async Task A_cursor_that_was_handed_back_before_still_gives_a_true_answer()
    {
        var since = (await Feature.GetAsync(cancellationToken: Token)).Next;
        var sample = await AddAsync();
        await UntilToldAsync(since, delta => delta.Changed.FirstOrDefault(torrent => torrent.Hash.SharesHashWith(sample.Hash)));

        var again = await Feature.GetAsync(since, Token);

        again.Changed.Should().Contain(torrent => torrent.Hash.SharesHashWith(sample.Hash), "it was added since, whatever was asked in between");
    }

    /// <summary>A full answer without it says as much as its name among the removed.</summary>
    private static bool Gone(TorrentDelta delta, InfoHash hash) =>
        delta.IsFull ? !delta.Changed.Any(torrent => torrent.Hash.SharesHashWith(hash)) : delta.Removed.Any(removed => removed.SharesHashWith(hash));

    /// <summary>Follows the changes until one of the answers tells it.</summary>
    private async Task<T> UntilToldAsync<T>(ChangeCursor since, Func<TorrentDelta, T?> find)
        where T : class
    {
        var next = since;
        var told = await UntilAsync(FollowAsync, found => found is not null, "the change is told");
        return told!;

        async Task<T?> FollowAsync()
        {
            var delta = await Feature.GetAsync(next, Token);
            next = delta.Next;
            return find(delta);
        }
    }

    private sealed class ForeignCursor : ChangeCursor;
}
