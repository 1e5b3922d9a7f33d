namespace TorrentApi.ContractTests;

/// <summary>What <see cref="IWebSeedFeature"/> promises.</summary>
public abstract class WebSeedsContract(ContractHost host) : FeatureContract<IWebSeedFeature>(host)
{
    private const string A = "http://127.0.0.1:9/a/";
    private const string B = "http://127.0.0.1:9/b%20c/?key=1+2";

    [Fact]
    [Needs(Capability.WebSeedsList)]
    public async Task A_torrent_without_web_seeds_lists_none()
    {
        var sample = await AddAsync();

        (await Feature.ListAsync(sample.Target, Token)).Should().BeEmpty("the file names none");
    }

    [Fact]
    [Needs(Capability.WebSeedsList, Capability.WebSeedsEdit)]
    public async Task Web_seeds_are_added_and_those_that_are_there_stay()
    {
        var sample = await AddAsync();
        await Feature.AddAsync(sample.Target, [A], Token);

        await Feature.AddAsync(sample.Target, [A, B], Token);
        await Feature.AddAsync(sample.Target, [], Token);

        await UntilSeedsAsync(sample.Target, A, B);
    }

    [Fact]
    [Needs(Capability.WebSeedsList, Capability.WebSeedsEdit)]
    public async Task A_web_seed_takes_anothers_place()
    {
        var sample = await AddAsync();
        await Feature.AddAsync(sample.Target, [A], Token);
        await UntilSeedsAsync(sample.Target, A);

        await Feature.ReplaceAsync(sample.Target, A, B, Token);

        await UntilSeedsAsync(sample.Target, B);
    }

    [Fact]
    [Needs(Capability.WebSeedsList, Capability.WebSeedsEdit)]
    public async Task Replacing_a_web_seed_that_is_not_there_or_by_one_that_is_there_is_a_conflict()
    {
        var sample = await AddAsync();
        await Feature.AddAsync(sample.Target, [A, B], Token);
        await UntilSeedsAsync(sample.Target, A, B);

        await FailureAsync<ApiError.Conflict>(() => Feature.ReplaceAsync(sample.Target, A + "absent", A + "new", Token), "the torrent does not have the old one");
        await FailureAsync<ApiError.Conflict>(() => Feature.ReplaceAsync(sample.Target, A, B, Token), "the torrent has the new one already");

        await UntilSeedsAsync(sample.Target, A, B);
    }

    [Fact]
    [Needs(Capability.WebSeedsList, Capability.WebSeedsEdit)]
    public async Task Web_seeds_are_removed_by_the_text_that_is_listed_and_absent_ones_count_as_removed()
    {
        var sample = await AddAsync();
        await Feature.AddAsync(sample.Target, [A, B], Token);
        await UntilSeedsAsync(sample.Target, A, B);

        await Feature.RemoveAsync(sample.Target, [B, A + "absent"], Token);
        await Feature.RemoveAsync(sample.Target, [], Token);

        await UntilSeedsAsync(sample.Target, A);
    }

    [Theory]
    [InlineData("")]
    [InlineData("seed.example/file")]
    [InlineData("udp://127.0.0.1:9/")]
    [InlineData("http://127.0.0.1:9/a\nhttp://127.0.0.1:9/b")]
    [InlineData("http://127.0.0.1:9/a|http://127.0.0.1:9/b")]
    public async Task A_new_web_seed_that_is_no_single_address_is_refused(string webSeed)
    {
        var sample = await AddAsync();

        var add = () => Feature.AddAsync(sample.Target, [A, webSeed], Token);
        var replace = () => Feature.ReplaceAsync(sample.Target, A, webSeed, Token);

        await add.Should().ThrowAsync<ArgumentException>("'{0}' is no address of a web seed", webSeed);
        await replace.Should().ThrowAsync<ArgumentException>("'{0}' is no address of a web seed", webSeed);
    }

    private Task<string> UntilSeedsAsync(SingleTarget target, params string[] seeds) =>
        UntilAsync(
            async () => string.Join('\n', (await Feature.ListAsync(target, Token)).Order(StringComparer.Ordinal)),
            list => list == string.Join('\n', seeds), $"the web seeds are {string.Join(", ", seeds)}");
}
