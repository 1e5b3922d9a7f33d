using TorrentApi.ContractTests.Samples;

namespace TorrentApi.ContractTests;

/// <summary>What <see cref="ITorrentApi.ListAsync"/> promises.</summary>
public abstract class ListContract(ContractHost host) : Contract(host)
{
    [Fact]
    public async Task A_list_holds_what_was_added()
    {
        var one = await AddAsync();
        var other = await AddAsync();

        var list = await Api.ListAsync(null, Token);

        list.Select(torrent => torrent.Hash).Where(hash => hash.SharesHashWith(one.Hash) || hash.SharesHashWith(other.Hash))
            .Should().HaveCount(2, "each of the two torrents is listed once");
    }

    [Fact]
    public async Task Every_listed_torrent_has_a_hash_a_name_and_a_progress_in_range()
    {
        await AddAsync();

        var list = await Api.ListAsync(null, Token);

        list.Should().OnlyContain(torrent => !torrent.Hash.IsEmpty && torrent.Name != null && torrent.Progress >= 0 && torrent.Progress <= 1);
    }

    [Fact]
    public async Task The_list_tells_of_a_torrent_what_a_look_up_tells()
    {
        var sample = await AddAsync();
        var found = await ReadAsync(sample.Target);

        var listed = await OnlyAsync(new TorrentQuery { Targets = sample.Target });

        (listed.Hash, listed.Name, listed.TotalSizeBytes, listed.SavePath, listed.Category, listed.AddedAt, listed.IsPrivate)
            .Should().Be((found.Hash, found.Name, found.TotalSizeBytes, found.SavePath, found.Category, found.AddedAt, found.IsPrivate));
    }

    [Fact]
    public async Task A_removed_torrent_leaves_the_list()
    {
        var sample = await AddAsync();

        await Api.RemoveAsync(sample.Target, RemoveData.Delete, Token);

        var list = await Api.ListAsync(null, Token);
        list.Should().NotContain(torrent => torrent.Hash.SharesHashWith(sample.Hash), "it was removed");
    }

    [Fact]
    public async Task A_query_for_targets_lists_those_and_passes_over_unknown_ones()
    {
        var wanted = await AddAsync();
        await AddAsync();

        var list = await Api.ListAsync(new TorrentQuery { Targets = MultiTarget.Of(wanted.Hash, SampleTorrents.UnknownHash()) }, Token);

        list.Should().ContainSingle("one of the two targets is known").Which.Hash.SharesHashWith(wanted.Hash).Should().BeTrue();
    }

    [Fact]
    public async Task A_query_for_no_targets_lists_nothing()
    {
        await AddAsync();

        var list = await Api.ListAsync(new TorrentQuery { Targets = MultiTarget.None }, Token);

        list.Should().BeEmpty("no torrent was asked for");
    }

    [Fact]
    public async Task A_query_for_no_states_lists_nothing()
    {
        await AddAsync();

        var list = await Api.ListAsync(new TorrentQuery { States = [] }, Token);

        list.Should().BeEmpty("an empty set of states matches nothing");
    }

    [Fact]
    [Needs(Capability.AddStopped)]
    public async Task A_query_for_a_state_lists_the_torrents_in_it()
    {
        var sample = await AddAsync();
        await UntilAsync(sample.Target, torrent => torrent.State == TorrentState.Stopped, "a torrent added stopped is stopped");

        var stopped = await Api.ListAsync(new TorrentQuery { Targets = sample.Target, States = [TorrentState.Stopped, TorrentState.Errored] }, Token);
        var seeding = await Api.ListAsync(new TorrentQuery { Targets = sample.Target, States = [TorrentState.Seeding] }, Token);

        stopped.Should().ContainSingle("it is stopped");
        seeding.Should().BeEmpty("it is stopped, not seeding");
    }

    [Fact]
    public async Task A_query_for_completeness_tells_complete_from_incomplete()
    {
        var sample = await AddAsync();

        var complete = await Api.ListAsync(new TorrentQuery { Targets = sample.Target, IsComplete = true }, Token);
        var incomplete = await Api.ListAsync(new TorrentQuery { Targets = sample.Target, IsComplete = false }, Token);

        complete.Should().BeEmpty("nothing of it is here");
        incomplete.Should().ContainSingle("nothing of it is here");
    }

    [Fact]
    [Needs(Capability.AddCategory, Capability.CategoriesCreate)]
    public async Task A_query_for_a_category_means_exactly_that_one_and_not_its_sub_categories()
    {
        var parent = NewCategory();
        var child = NewCategory(parent);
        var inParent = await AddAsync(Quiet with { Category = parent });
        await AddAsync(Quiet with { Category = child });

        var list = await Api.ListAsync(new TorrentQuery { Category = parent }, Token);

        list.Should().ContainSingle("one torrent is in {0} itself", parent).Which.Name.Should().Be(inParent.Name);
    }

    [Fact]
    [Needs(Capability.AddCategory)]
    public async Task A_query_for_the_empty_category_lists_torrents_without_one()
    {
        var without = await AddAsync();
        var with = await AddAsync(Quiet with { Category = NewCategory() });

        var list = await Api.ListAsync(new TorrentQuery { Targets = MultiTarget.Of(without.Hash, with.Hash), Category = "" }, Token);

        list.Should().ContainSingle("one of the two has no category").Which.Name.Should().Be(without.Name);
    }

    [Fact]
    [Needs(Capability.AddTags)]
    public async Task A_query_for_a_tag_lists_torrents_that_have_it_and_for_the_empty_tag_those_without_any()
    {
        var tagged = await AddAsync(Quiet with { Tags = ["contract-a", "contract-b"] });
        var untagged = await AddAsync();
        var both = MultiTarget.Of(tagged.Hash, untagged.Hash);

        var withTag = await Api.ListAsync(new TorrentQuery { Targets = both, Tag = "contract-b" }, Token);
        var withOther = await Api.ListAsync(new TorrentQuery { Targets = both, Tag = "contract" }, Token);
        var without = await Api.ListAsync(new TorrentQuery { Targets = both, Tag = "" }, Token);

        withTag.Should().ContainSingle("one has the tag").Which.Name.Should().Be(tagged.Name);
        withOther.Should().BeEmpty("a part of a tag is another tag");
        without.Should().ContainSingle("one has no tag").Which.Name.Should().Be(untagged.Name);
    }

    private async Task<Torrent> OnlyAsync(TorrentQuery query) => (await Api.ListAsync(query, Token)).Should().ContainSingle().Which;
}
