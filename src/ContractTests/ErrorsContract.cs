using TorrentApi.ContractTests.Members;
using TorrentApi.ContractTests.Samples;

namespace TorrentApi.ContractTests;

/// <summary>What every member promises about failing: which exception, which cause, and that nothing was done.</summary>
public abstract class ErrorsContract(ContractHost host) : Contract(host)
{
    public static TheoryData<string> MembersOfSeveral => MemberCatalog.Where(member => member.TakesMany);

    public static TheoryData<string> MembersOfOne => MemberCatalog.Where(member => member.TakesOne && member.Method.Name != nameof(ITorrentApi.GetAsync));

    public static TheoryData<string> MembersWithTargets => MemberCatalog.Where(member => member.TakesMany || member.TakesOne);

    [Theory]
    [MemberData(nameof(MembersOfSeveral))]
    public async Task Every_unknown_torrent_of_a_set_is_named_and_the_known_one_is_left_alone(string member)
    {
        var known = await AddAsync();
        var before = await UntilAsync(known.Target, torrent => torrent.State is not TorrentState.Checking, "the added torrent has settled");
        SingleTarget[] unknown = [SampleTorrents.UnknownHash(), SampleTorrents.UnknownHash()];

        var failure = await FailAsync(member, MultiTarget.Of([unknown[0], known.Target, unknown[1]]));

        ExpectMissing(failure, MultiTarget.Of(unknown));
        var after = await ReadAsync(known.Target);
        (after.State, after.IsForced, after.Category).Should().Be((before.State, before.IsForced, before.Category), "nothing is done where one is unknown");
        after.Tags.Should().Equal(before.Tags, "nothing is done where one is unknown");
    }

    [Theory]
    [MemberData(nameof(MembersOfOne))]
    public async Task An_unknown_torrent_is_named(string member)
    {
        SingleTarget unknown = SampleTorrents.UnknownHash();

        var failure = await FailAsync(member, unknown);

        ExpectMissing(failure, unknown);
    }

    [Theory]
    [MemberData(nameof(MembersWithTargets))]
    public async Task Targets_that_are_null_are_refused_as_an_argument(string member)
    {
        var found = MemberCatalog.Find(member, Api);

        var call = () => found.InvokeAsync(Api, Arguments(null), Token);

        await call.Should().ThrowAsync<ArgumentNullException>("a bad argument is no failed operation");
    }

    [Fact]
    public async Task A_failure_names_the_client_and_the_operation()
    {
        var call = () => Api.ListContentsAsync(SampleTorrents.UnknownHash(), Token);

        var failure = (await call.Should().ThrowAsync<TorrentApiException>()).Which;
        failure.Backend.Should().Be(Api.Backend);
        failure.Operation.Should().Be(Operations.ListContents.Name);
        failure.Message.Should().Contain(Api.Backend.Kind).And.Contain(Operations.ListContents.Name);
    }

    [Fact]
    [Needs(Capability.AddFile)]
    public async Task An_add_of_contradicting_options_is_refused_and_adds_nothing()
    {
        var sample = NewSample();
        AddOptions[] contradicting =
        [
            new() { AutomaticManagement = true, SavePath = "/contract" }, new() { Forced = true, Stopped = true }, new() { DownloadLimit = 0 }, new() { SavePath = "" },
            new() { Name = " " }, new() { Tags = ["a,b"] }, new() { Category = "a//b" }, new() { RatioLimit = Limit<double>.At(-1) },
        ];

        foreach (var options in contradicting)
        {
            var add = () => Api.AddAsync(new AddRequest(sample.File, options), Token);
            await add.Should().ThrowAsync<ArgumentException>("{0} is not legal", options);
        }

        (await Api.GetAsync(sample.Target, Token)).Should().BeNull("nothing was sent");
    }

    [Theory]
    [InlineData("ftp://127.0.0.1:9/a.torrent")]
    [InlineData("file:///a.torrent")]
    public async Task An_address_that_is_not_http_is_refused(string address)
    {
        var add = () => Api.AddAsync(new AddRequest(new Uri(address)), Token);

        await add.Should().ThrowAsync<ArgumentException>("a server fetches http and https only");
    }

    [Fact]
    public async Task A_server_that_cannot_be_reached_is_unreachable_and_that_is_transient()
    {
        await using var fault = await BreakAsync(ContractFault.Unreachable);

        var error = await FailureAsync<ApiError.Unreachable>(() => Api.ListAsync(null, Token), "nothing answers");

        error.IsTransient.Should().BeTrue("it may answer later");
    }

    [Fact]
    public async Task A_server_that_fails_is_a_fault_and_that_is_transient()
    {
        await using var fault = await BreakAsync(ContractFault.ServerFault);

        var error = await FailureAsync<ApiError.ServerFault>(() => Api.ListAsync(null, Token), "the server fails");

        error.IsTransient.Should().BeTrue("it may recover");
    }

    [Fact]
    public async Task Waiting_rides_out_a_server_that_fails_for_a_while()
    {
        var sample = await AddAsync();
        var fault = await BreakAsync(ContractFault.ServerFault);
        var options = new WaitOptions { Timeout = Patience, Interval = TimeSpan.FromMilliseconds(20) };

        var waiting = Api.WaitUntilAsync(sample.Target, _ => true, options, Token);
        waiting.IsCompleted.Should().BeFalse("the server fails for now");
        await fault.DisposeAsync();

        (await waiting).Name.Should().Be(sample.Name, "the server recovered");
    }

    [Fact]
    public async Task A_disposed_client_refuses_every_call_and_may_be_disposed_again()
    {
        var client = await ConnectAsync();
        if (client is not IAsyncDisposable disposable) throw new InvalidOperationException("an adapter is IAsyncDisposable");
        await client.ListAsync(null, Token);

        await disposable.DisposeAsync();
        await disposable.DisposeAsync();
        (client as IDisposable)?.Dispose();

        foreach (var member in MemberCatalog.All.Where(member => member.FindOn(client) is not null))
        {
            var call = () => member.InvokeAsync(client, Arguments(SampleTorrents.SingleFile(Guid.NewGuid()).Hash), Token);
            await call.Should().ThrowAsync<ObjectDisposedException>("{0} needs a client that is not disposed", member);
        }
    }

    private async Task<TorrentApiException> FailAsync(string member, MultiTarget targets)
    {
        var found = MemberCatalog.Find(member, Api);
        var call = () => found.InvokeAsync(Api, Arguments(targets), Token);
        return (await call.Should().ThrowAsync<TorrentApiException>()).Which;
    }

    /// <summary>All unknown torrents are named, and no known one; or the server lacks what was asked for, which comes first.</summary>
    private void ExpectMissing(TorrentApiException failure, MultiTarget unknown)
    {
        if (failure.Error is ApiError.Unsupported lack) Server.Supports(lack.Capability).Should().BeFalse("what is supported is not refused: {0}", lack);
        else failure.Error.Should().Be(new ApiError.MissingTorrent(unknown), "each unknown torrent is named, and none else");
    }

    private SampleArguments Arguments(MultiTarget? targets) => new()
    {
        Targets = targets,
        Add = new AddRequest(SampleTorrents.SingleFile(Guid.NewGuid()).File),
        Category = NewCategory(),
    };

    private async Task<IAsyncDisposable> BreakAsync(ContractFault fault)
    {
        var broken = await Host.InjectFaultAsync(Api, fault);
        if (broken is null) Assert.Skip($"{Host.Name} cannot inject {fault}");
        return broken;
    }
}
