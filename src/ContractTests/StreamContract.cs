namespace TorrentApi.ContractTests;

/// <summary>What <see cref="IStreamFeature"/> promises.</summary>
public abstract class StreamContract(ContractHost host) : FeatureContract<IStreamFeature>(host)
{
    [Fact]
    [Needs(Capability.StreamList)]
    public async Task The_stream_holds_what_the_list_holds()
    {
        var (one, two) = (await AddAsync(), await AddAsync());

        var hashes = await CollectAsync(new TorrentQuery { Targets = MultiTarget.Of(one.Hash, two.Hash) });

        hashes.Should().BeEquivalentTo([one.Hash, two.Hash]);
    }

    [Fact]
    [Needs(Capability.StreamList)]
    public async Task The_stream_of_everything_holds_each_torrent_once()
    {
        var sample = await AddAsync();

        var hashes = await CollectAsync(null);

        hashes.Should().OnlyHaveUniqueItems().And.Contain(sample.Hash);
    }

    [Fact]
    [Needs(Capability.StreamList)]
    public async Task A_query_that_nothing_matches_is_an_empty_stream()
    {
        await AddAsync();

        (await CollectAsync(new TorrentQuery { States = [] })).Should().BeEmpty();
    }

    [Fact]
    [Needs(Capability.StreamList)]
    public async Task Nothing_is_sent_before_the_first_is_asked_for()
    {
        var sent = Host.CountRequests(Api);

        var stream = Feature.ListAsync(cancellationToken: Token);

        stream.Should().NotBeNull();
        Host.CountRequests(Api).Should().Be(sent, "nobody reads yet");
    }

    [Fact]
    [Needs(Capability.StreamList)]
    public async Task A_stream_that_is_left_early_leaves_the_client_usable()
    {
        var (sample, _) = (await AddAsync(), await AddAsync());

        await foreach (var torrent in Feature.ListAsync(cancellationToken: Token))
        {
            torrent.Hash.IsEmpty.Should().BeFalse();
            break;
        }

        (await ReadAsync(sample.Target)).Name.Should().Be(sample.Name);
    }

    [Fact]
    [Needs(Capability.StreamList)]
    public async Task A_stream_that_is_cancelled_half_way_ends_with_the_callers_token()
    {
        var targets = MultiTarget.Of((await AddAsync()).Hash, (await AddAsync()).Hash);
        using var cancelled = new CancellationTokenSource();
        await using var stream = Feature.ListAsync(new TorrentQuery { Targets = targets }, cancelled.Token).GetAsyncEnumerator(Token);
        (await stream.MoveNextAsync()).Should().BeTrue("there are two");
        await cancelled.CancelAsync();

        // What has arrived may still be handed out.
        var rest = async () => { while (await stream.MoveNextAsync()) { } };
        var failure = await Record.ExceptionAsync(rest);

        if (failure is not null) failure.Should().BeAssignableTo<OperationCanceledException>().Which.CancellationToken.Should().Be(cancelled.Token, "it is the caller's");
    }

    private async Task<IReadOnlyList<InfoHash>> CollectAsync(TorrentQuery? query)
    {
        var hashes = new List<InfoHash>();
        await foreach (var torrent in Feature.ListAsync(query, Token)) hashes.Add(torrent.Hash);
        return hashes;
    }
}
