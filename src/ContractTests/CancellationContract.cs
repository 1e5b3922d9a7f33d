using TorrentApi.ContractTests.Members;
using TorrentApi.ContractTests.Samples;

namespace TorrentApi.ContractTests;

/// <summary>What every member promises about cancellation: <see cref="OperationCanceledException"/> with the caller's own token.</summary>
public abstract class CancellationContract(ContractHost host) : Contract(host)
{
    public static TheoryData<string> Members => MemberCatalog.Where(_ => true);

    [Theory]
    [MemberData(nameof(Members))]
    public async Task A_call_that_was_cancelled_before_sends_nothing(string member)
    {
        var found = MemberCatalog.Find(member, Api);
        var sample = await AddAsync();
        var arguments = Arguments(sample);
        var sent = Host.CountRequests(Api);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        var call = () => found.InvokeAsync(Api, arguments, cancelled.Token);

        (await call.Should().ThrowAsync<OperationCanceledException>("it was cancelled")).Which.CancellationToken.Should().Be(cancelled.Token, "it is the caller's");
        Host.CountRequests(Api).Should().Be(sent, "nothing is sent for a call that was cancelled before");
        await ExpectNothingHappenedAsync(sample, arguments);
    }

    [Theory]
    [MemberData(nameof(Members))]
    public async Task A_call_that_is_cancelled_on_its_way_ends_with_the_callers_token(string member)
    {
        var found = MemberCatalog.Find(member, Api);
        var sample = await AddAsync();
        var arguments = Arguments(sample);
        using var cancelled = new CancellationTokenSource();
        var client = await ConnectAsync(new CancellingInterceptor(cancelled));

        var call = () => found.InvokeAsync(client, arguments, cancelled.Token);

        (await call.Should().ThrowAsync<OperationCanceledException>("it was cancelled")).Which.CancellationToken.Should().Be(cancelled.Token, "it is the caller's");
        await ExpectNothingHappenedAsync(sample, arguments);
    }

    [Fact]
    public async Task A_server_that_never_answers_does_not_hold_a_cancelled_call()
    {
        var fault = await Host.InjectFaultAsync(Api, ContractFault.Hang);
        if (fault is null) Assert.Skip($"{Host.Name} cannot inject {ContractFault.Hang}");
        await using var hanging = fault;
        using var cancelled = new CancellationTokenSource();

        var call = Api.ListAsync(null, cancelled.Token);
        call.IsCompleted.Should().BeFalse("the server does not answer");
        await cancelled.CancelAsync();

        var ended = async () => await call.WaitAsync(Patience, Token);
        (await ended.Should().ThrowAsync<OperationCanceledException>("it was cancelled")).Which.CancellationToken.Should().Be(cancelled.Token, "it is the caller's");
    }

    [Fact]
    public async Task A_cancelled_call_leaves_the_client_usable()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await FluentActions.Awaiting(() => Api.ListAsync(null, cancelled.Token)).Should().ThrowAsync<OperationCanceledException>();

        var list = () => Api.ListAsync(null, Token);

        await list.Should().NotThrowAsync("another call has another token");
    }

    [Fact]
    public async Task Waiting_ends_with_the_callers_token()
    {
        var sample = await AddAsync();
        using var cancelled = new CancellationTokenSource();

        var waiting = Api.WaitUntilAsync(sample.Target, _ => false, new WaitOptions { Interval = TimeSpan.FromMilliseconds(20) }, cancelled.Token);
        await cancelled.CancelAsync();

        var ended = async () => await waiting.WaitAsync(Patience, Token);
        (await ended.Should().ThrowAsync<OperationCanceledException>("it was cancelled")).Which.CancellationToken.Should().Be(cancelled.Token, "it is the caller's");
    }

    private SampleArguments Arguments(SampleTorrent sample) => new() { Targets = sample.Target, Add = new AddRequest(NewSample().File, Quiet), Category = NewCategory() };

    private async Task ExpectNothingHappenedAsync(SampleTorrent sample, SampleArguments arguments)
    {
        var torrent = await ReadAsync(sample.Target);
        torrent.Category.Should().BeNullOrEmpty("a cancelled call assigns no category");
        torrent.Tags.Should().BeEmpty("a cancelled call tags nothing");
        (await Api.GetAsync(arguments.Add.Source.Hash!.Value, Token)).Should().BeNull("a cancelled call adds nothing");
    }

    /// <summary>Cancels once the operation is under way, before the adapter's own part begins.</summary>
    private sealed class CancellingInterceptor(CancellationTokenSource cancelled) : TorrentInterceptor
    {
        public override async Task<TResult> InvokeAsync<TResult>(
            Operation operation, BackendInfo backend, Func<CancellationToken, Task<TResult>> proceed, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(proceed);
            await cancelled.CancelAsync();
            return await proceed(cancellationToken);
        }
    }
}
