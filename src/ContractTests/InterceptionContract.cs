using System.Reflection;
using TorrentApi.ContractTests.Members;
using TorrentApi.ContractTests.Samples;

namespace TorrentApi.ContractTests;

/// <summary>What interceptors may rely on: every operation of core and features passes them, so that nothing walks around read-only mode.</summary>
public abstract class InterceptionContract(ContractHost host) : Contract(host)
{
    public static TheoryData<string> Members => MemberCatalog.Where(_ => true);

    public static TheoryData<string> Reads => MemberCatalog.Where(member => member.IsRead);

    public static TheoryData<string> Writes => MemberCatalog.Where(member => !member.IsRead);

    [Theory]
    [MemberData(nameof(Members))]
    public async Task Each_member_passes_the_interceptors_exactly_once(string member)
    {
        var recorder = new RecordingInterceptor(refuse: true);
        var client = await ConnectAsync(recorder);

        var failure = await InvokeAsync<TorrentApiException>(member, client, SampleTorrents.UnknownHash());

        failure.Error.Should().Be(new ApiError.Blocked(RecordingInterceptor.Rule), "the interceptor refused it");
        var operation = recorder.Seen.Should().ContainSingle("one call is one operation").Which;
        KnownOperations().Should().Contain(operation, "every backend names an operation alike");
        (operation.Kind == OperationKind.Read).Should().Be(MemberCatalog.Find(member, Api).IsRead, "{0} says of itself whether it changes anything", operation);
        (failure.Backend, failure.Operation).Should().Be((client.Backend, operation.Name), "the pipeline adds client and operation to a refusal");
    }

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task A_read_only_client_blocks_each_write_and_sends_nothing(string member)
    {
        var sample = await AddAsync();
        var before = await ReadAsync(sample.Target);
        var client = await ConnectAsync(new ReadOnlyInterceptor());
        var sent = Host.CountRequests(client);

        var failure = await InvokeAsync<TorrentApiException>(member, client, sample.Target);

        failure.Error.Should().Be(new ApiError.Blocked(ReadOnlyInterceptor.Rule), "it would change something");
        Host.CountRequests(client).Should().Be(sent, "nothing is sent");
        var after = await ReadAsync(sample.Target);
        (after.IsForced, after.Category, after.Tags.Count).Should().Be((before.IsForced, before.Category, before.Tags.Count), "nothing changed");
    }

    [Theory]
    [MemberData(nameof(Reads))]
    public async Task A_read_only_client_lets_each_read_through(string member)
    {
        var sample = await AddAsync();
        var client = await ConnectAsync(new ReadOnlyInterceptor());

        var found = MemberCatalog.Find(member, client);

        var failure = await Record.ExceptionAsync(() => found.InvokeAsync(client, Arguments(sample.Target), Token));

        // Where the adapter or the server refuses it for a reason of its own, the interceptor has let it through.
        if (failure is TorrentApiException { Error: ApiError.Unsupported lack }) Server.Supports(lack.Capability).Should().BeFalse("what is supported is not refused: {0}", lack);
        else if (found.Interface == typeof(IDownloadFeature)) (failure as TorrentApiException)?.Error.Should().BeOfType<ApiError.Conflict>("an incomplete torrent has no bytes to give");
        else failure.Should().BeNull("it changes nothing");
    }

    [Fact]
    [Needs(Native = true)]
    public async Task Each_native_member_passes_the_interceptors_once_and_a_read_only_client_blocks_those_that_write()
    {
        var readOnly = await ConnectAsync(new ReadOnlyInterceptor());
        var sent = Host.CountRequests(readOnly);

        foreach (var member in MemberCatalog.NativeOf(Api))
        {
            var operation = await RecordAsync(member);
            if (member.IsRead) operation.Kind.Should().Be(OperationKind.Read, "{0} is called like one", member);
            if (operation.Kind == OperationKind.Write)
                (await InvokeNativeAsync(member, readOnly)).Error.Should().Be(new ApiError.Blocked(ReadOnlyInterceptor.Rule), "{0} would change something", member);
        }

        Host.CountRequests(readOnly).Should().Be(sent, "nothing is sent");
    }

    [Fact]
    [Needs(Capability.AddFile)]
    public async Task A_dry_run_tells_the_write_and_refuses_it()
    {
        var planned = new List<Operation>();
        var client = await ConnectAsync(new DryRunInterceptor((operation, _) => planned.Add(operation)));
        var sample = NewSample();

        var failure = await FailureAsync<ApiError.Blocked>(() => client.AddAsync(new AddRequest(sample.File), Token), "a dry run changes nothing");

        failure.Rule.Should().Be(DryRunInterceptor.Rule);
        planned.Should().Equal(Operations.Add);
        (await Api.GetAsync(sample.Target, Token)).Should().BeNull("nothing was sent");
    }

    [Fact]
    public async Task The_first_interceptor_is_the_outermost()
    {
        var inner = new RecordingInterceptor();
        var client = await ConnectAsync(new RecordingInterceptor(refuse: true), inner);

        await FailureAsync<ApiError.Blocked>(() => client.ListAsync(null, Token), "the first interceptor refuses");

        inner.Seen.Should().BeEmpty("what the first one refused never reaches the second");
    }

    [Fact]
    public async Task Connecting_calls_no_interceptor_before_the_first_operation()
    {
        var recorder = new RecordingInterceptor();

        var client = await ConnectAsync(recorder);
        client.GetFeature<ITagFeature>();
        recorder.Seen.Should().BeEmpty("making a client and asking for a feature are no operations");
        await client.ListAsync(null, Token);

        recorder.Seen.Should().Equal([Operations.List], "logging in and reading the version are parts of an operation, not operations");
    }

    /// <summary>The one operation that a native member is, refused before anything is sent.</summary>
    private async Task<Operation> RecordAsync(Member member)
    {
        var recorder = new RecordingInterceptor(refuse: true);
        var client = await ConnectAsync(recorder);

        (await InvokeNativeAsync(member, client)).Error.Should().Be(new ApiError.Blocked(RecordingInterceptor.Rule), "the interceptor refused {0}", member);

        return recorder.Seen.Should().ContainSingle("one call of {0} is one operation", member).Which;
    }

    private async Task<TorrentApiException> InvokeNativeAsync(Member member, ITorrentApi client)
    {
        var arguments = Arguments(SampleTorrents.UnknownHash());
        var call = () => member.InvokeAsync(client, parameter => Host.MakeArgument(parameter) ?? NativeArguments.Make(parameter, arguments));
        return (await call.Should().ThrowAsync<TorrentApiException>("{0} is refused", member)).Which;
    }

    private async Task<TException> InvokeAsync<TException>(string member, ITorrentApi client, SingleTarget target)
        where TException : Exception
    {
        var found = MemberCatalog.Find(member, client);
        var call = () => found.InvokeAsync(client, Arguments(target), Token);
        return (await call.Should().ThrowAsync<TException>()).Which;
    }

    private SampleArguments Arguments(SingleTarget target) => new() { Targets = target, Add = new AddRequest(NewSample().File, Quiet), Category = NewCategory() };

    private static IEnumerable<Operation> KnownOperations() =>
        typeof(Operations).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => (Operation)property.GetValue(null)!);
}
