using TorrentApi.ContractTests.Samples;

namespace TorrentApi.ContractTests;

/// <summary>What one client promises to callers that use it at the same time.</summary>
public abstract class ConcurrencyContract(ContractHost host) : Contract(host)
{
    private const int Callers = 16;

    [Fact]
    [Needs(Capability.AddFile)]
    public async Task Of_many_adds_of_one_file_exactly_one_adds_it()
    {
        var sample = NewSample();

        var results = await AtOnceAsync(_ => Api.AddAsync(new AddRequest(sample.File, Quiet), Token));

        results.Count(result => result.Outcome == AddOutcome.Added).Should().Be(1, "one add in flight per hash");
        results.Count(result => result.Outcome == AddOutcome.AlreadyPresent).Should().Be(Callers - 1, "the others find it there");
    }

    [Fact]
    [Needs(Capability.AddMagnet)]
    public async Task Of_many_adds_of_one_magnet_link_exactly_one_adds_it()
    {
        var magnet = NewMagnet();

        var results = await AtOnceAsync(_ => Api.AddAsync(new AddRequest(magnet, Quiet), Token));

        results.Count(result => result.Outcome == AddOutcome.Added).Should().Be(1, "one add in flight per hash");
        results.Count(result => result.Outcome == AddOutcome.AlreadyPresent).Should().Be(Callers - 1, "the others find it there");
    }

    [Fact]
    [Needs(Capability.AddFile)]
    public async Task Many_torrents_are_added_at_once_and_all_are_there()
    {
        var samples = Enumerable.Range(0, Callers).Select(_ => NewSample()).ToList();

        var results = await AtOnceAsync(caller => Api.AddAsync(new AddRequest(samples[caller].File, Quiet), Token));

        results.Should().OnlyContain(result => result.Outcome == AddOutcome.Added, "each is another torrent");
        var list = await Api.ListAsync(new TorrentQuery { Targets = MultiTarget.Of(samples.Select(sample => sample.Hash)) }, Token);
        list.Should().HaveCount(Callers);
    }

    [Fact]
    [Needs(Capability.AddFile)]
    public async Task A_list_that_is_read_while_torrents_are_added_holds_those_added_before()
    {
        var before = await AddAsync();
        var samples = Enumerable.Range(0, Callers / 2).Select(_ => NewSample()).ToList();

        var adding = AtOnceAsync(caller => Api.AddAsync(new AddRequest(samples[caller].File, Quiet), Token), Callers / 2);
        var lists = await AtOnceAsync(_ => Api.ListAsync(null, Token), Callers / 2);
        await adding;

        lists.Should().OnlyContain(list => list.Any(torrent => torrent.Hash.SharesHashWith(before.Hash)), "it was there all the time");
    }

    [Fact]
    public async Task Reads_of_every_kind_run_side_by_side()
    {
        var sample = await AddAsync();

        var read = () => AtOnceAsync(async caller => (caller % 4) switch
        {
            0 => (await Api.ListAsync(new TorrentQuery { Targets = sample.Target }, Token)).Single().Name,
            1 => (await ReadAsync(sample.Target)).Name,
            2 => (await Api.ListContentsAsync(sample.Target, Token)).Single().Path,
            _ => (await Api.GetServerAsync(Token)).Version == Server.Version ? sample.Name : "another version",
        });

        (await read.Should().NotThrowAsync()).Which.Should().OnlyContain(name => name == sample.Name, "each caller gets its own answer");
    }

    [Fact]
    public async Task Of_many_removals_each_succeeds_or_finds_it_gone()
    {
        var sample = await AddAsync();

        var removed = await AtOnceAsync(async _ => (await Api.RemoveIfPresentAsync(sample.Target, RemoveData.Delete, Token)).Targets.Count);

        removed.Should().Contain(1, "somebody removed it");
        (await Api.GetAsync(sample.Target, Token)).Should().BeNull("it was removed");
    }

    [Fact]
    [Needs(Capability.CategoriesAssign)]
    public async Task Many_callers_assign_one_unknown_category_and_none_fails()
    {
        var category = NewCategory();
        var samples = new[] { await AddAsync(), await AddAsync(), await AddAsync(), await AddAsync() };

        await AtOnceAsync(async caller =>
        {
            await Api.Require<ICategoryFeature>().AssignAsync(samples[caller].Target, category, Token);
            return caller;
        }, samples.Length);

        foreach (var sample in samples) await UntilAsync(sample.Target, torrent => torrent.Category == category, "it has the category");
    }

    [Fact]
    [Needs(Capability.TagsAssign)]
    public async Task Tags_that_many_callers_add_are_all_there()
    {
        var sample = await AddForAsync(Capability.TagsAssign);
        string[] tags = ["contract-a", "contract-b", "contract-c", "contract-d"];

        await AtOnceAsync(async caller =>
        {
            await Api.Require<ITagFeature>().AddAsync(sample.Target, [tags[caller]], Token);
            return caller;
        }, tags.Length);

        await UntilAsync(sample.Target, torrent => torrent.Tags.Count == tags.Length, "no caller's tag is lost");
    }

    private static Task<T[]> AtOnceAsync<T>(Func<int, Task<T>> call, int callers = Callers) =>
        Task.WhenAll(Enumerable.Range(0, callers).Select(caller => Task.Run(() => call(caller), Token)));
}
