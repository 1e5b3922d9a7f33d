using TorrentApi.ContractTests.Samples;

namespace TorrentApi.ContractTests;

/// <summary>What <see cref="ITagFeature"/> promises. The tags are the same in every run: no member takes a tag from the server's list again.</summary>
[Needs(Capability.TagsAssign)]
public abstract class TagsContract(ContractHost host) : FeatureContract<ITagFeature>(host)
{
    private const string A = "contract-a";
    private const string B = "contract b";
    private const string C = "contract-ünï";

    [Fact]
    public async Task Tags_are_added_beside_those_that_are_there_and_the_server_lists_them()
    {
        var sample = await AddTaggedAsync(A);

        await Feature.AddAsync(sample.Target, [B, C], Token);

        await UntilTagsAsync(sample, A, B, C);
        (await Feature.ListAsync(Token)).Should().Contain([A, B, C], "unknown tags are created");
    }

    [Fact]
    public async Task Adding_a_tag_twice_is_adding_it_once()
    {
        var sample = await AddTaggedAsync(A);

        await Feature.AddAsync(sample.Target, [A, A], Token);
        await Feature.AddAsync(sample.Target, [B], Token);

        await UntilTagsAsync(sample, A, B);
    }

    [Fact]
    public async Task Tags_are_removed_and_those_that_are_not_there_count_as_removed()
    {
        var sample = await AddTaggedAsync(A, B);

        await Feature.RemoveAsync(sample.Target, [B, C], Token);

        await UntilTagsAsync(sample, A);
    }

    [Fact]
    public async Task Tags_are_set_to_exactly_these()
    {
        var sample = await AddTaggedAsync(A, B);

        await Feature.SetAsync(sample.Target, [B, C], Token);

        await UntilTagsAsync(sample, B, C);
    }

    [Fact]
    public async Task Setting_no_tags_takes_all_away()
    {
        var sample = await AddTaggedAsync(A, B);

        await Feature.SetAsync(sample.Target, [], Token);

        await UntilTagsAsync(sample);
    }

    [Fact]
    public async Task Adding_or_removing_no_tags_does_nothing()
    {
        var sample = await AddTaggedAsync(A, B);

        await Feature.RemoveAsync(sample.Target, [], Token);
        await Feature.AddAsync(sample.Target, [], Token);
        await Feature.AddAsync(sample.Target, [C], Token);

        await UntilTagsAsync(sample, A, B, C);
    }

    [Fact]
    public async Task Several_torrents_are_tagged_by_one_call()
    {
        var (one, two) = (await AddTaggedAsync(A), await AddTaggedAsync());

        await Feature.SetAsync(MultiTarget.Of(one.Hash, two.Hash), [B], Token);

        await UntilTagsAsync(one, B);
        await UntilTagsAsync(two, B);
    }

    [Fact]
    public async Task Tagging_a_set_with_an_unknown_torrent_tags_none()
    {
        var (known, marker) = (await AddTaggedAsync(A), await AddTaggedAsync());
        SingleTarget unknown = SampleTorrents.UnknownHash();
        var both = MultiTarget.Of(known.Target, unknown);

        Func<Task>[] calls = [() => Feature.AddAsync(both, [B], Token), () => Feature.RemoveAsync(both, [A], Token), () => Feature.SetAsync(both, [C], Token)];
        foreach (var call in calls)
            (await FailureAsync<ApiError.MissingTorrent>(call, "one of the two is unknown")).Targets.Should().Be(MultiTarget.Of(unknown));

        await Feature.AddAsync(marker.Target, [B], Token);
        await UntilTagsAsync(marker, B);
        (await ReadAsync(known.Target)).Tags.Should().Equal([A], "nothing is done where one is unknown");
    }

    [Theory]
    [InlineData("")]
    [InlineData("a,b")]
    [InlineData("a\nb")]
    [InlineData(" a")]
    [InlineData("a ")]
    public async Task A_tag_that_is_not_legal_is_refused_by_every_member(string tag)
    {
        var sample = await AddTaggedAsync(A);

        Func<Task>[] calls =
        [
            () => Feature.SetAsync(sample.Target, [B, tag], Token),
            () => Feature.AddAsync(sample.Target, [B, tag], Token),
            () => Feature.RemoveAsync(sample.Target, [A, tag], Token),
            () => Api.Add(sample.File).Tags(tag).SendAsync(Token),
        ];

        foreach (var call in calls) await call.Should().ThrowAsync<ArgumentException>("'{0}' is no legal tag", tag);
        await UntilTagsAsync(sample, A);
    }

    private async Task<SampleTorrent> AddTaggedAsync(params string[] tags)
    {
        var sample = await AddForAsync(Capability.TagsAssign);
        if (tags.Length > 0) await Feature.SetAsync(sample.Target, tags, Token);
        await UntilTagsAsync(sample, tags);
        return sample;
    }

    private Task<Torrent> UntilTagsAsync(SampleTorrent sample, params string[] tags) => UntilAsync(
        sample.Target,
        torrent => torrent.Tags.Count == tags.Length && !torrent.Tags.Except(tags, StringComparer.Ordinal).Any(),
        $"its tags are [{string.Join(", ", tags)}]");
}
