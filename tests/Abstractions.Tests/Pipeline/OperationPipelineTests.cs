using TorrentApi.Testing;

namespace TorrentApi.Abstractions.Tests.Pipeline;

public sealed class OperationPipelineTests
{
    private static readonly BackendInfo Backend = new() { Kind = "Scripted", Client = "one" };
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(10);

    private readonly ManualClock _clock = new();
    private readonly List<string> _passed = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_interceptor_added_first_is_outermost()
    {
        var pipeline = Pipeline(new Noting("outer", _passed), new Noting("inner", _passed));

        var result = await pipeline.RunAsync(Operations.List, _ => Told("body", 42), Token);

        result.Should().Be(42);
        _passed.Should().Equal("outer in", "inner in", "body", "inner out", "outer out");
    }

    [Fact]
    public async Task A_closed_pipeline_refuses_what_begins_and_lets_end_what_has_begun()
    {
        var pipeline = Pipeline(new Noting("one", _passed));
        var answer = new TaskCompletionSource<int>();
        var begun = pipeline.RunAsync(Operations.List, _ => answer.Task, Token);

        var closed = (First: pipeline.Close(), Again: pipeline.Close());
        answer.SetResult(42);

        closed.Should().Be((true, false));
        (await begun).Should().Be(42);
        _passed.Clear();
        await FluentActions.Awaiting(() => pipeline.RunAsync(Operations.List, _ => Told("body", 1), Token)).Should().ThrowAsync<ObjectDisposedException>();
        _passed.Should().BeEmpty("no interceptor hears of it");
    }

    [Fact]
    public async Task An_interceptor_sees_which_operation_of_which_client()
    {
        Noting noting = new("one", _passed);

        await Pipeline(noting).RunAsync(Operations.Add, _ => Task.CompletedTask, Token);

        noting.Seen.Should().Equal((Operations.Add, Backend));
    }

    [Fact]
    public async Task An_interceptor_may_repeat_what_is_inside_it()
    {
        var pipeline = Pipeline(new Twice(), new Noting("inner", _passed));

        await pipeline.RunAsync(Operations.List, _ => Told("body", 0), Token);

        _passed.Should().Equal("inner in", "body", "inner out", "inner in", "body", "inner out");
    }

    [Fact]
    public async Task An_error_gets_its_client_and_its_operation()
    {
        TorrentApiException thrown = new(new ApiError.Forbidden("no"));

        var failure = await FailureAsync(Pipeline(), _ => throw thrown);

        failure.Should().BeEquivalentTo(new { Error = new ApiError.Forbidden("no"), Backend, Operation = "torrents.list", InnerException = thrown });
        failure.Message.Should().Be("Scripted 'one' torrents.list: the server forbids it: no");
    }

    [Fact]
    public async Task An_error_of_an_interceptor_gets_them_too()
    {
        var failure = await FailureAsync(Pipeline(new Refusing()), _ => Task.FromResult(0));

        failure.Operation.Should().Be("torrents.list");
        failure.Error.Should().Be(new ApiError.Blocked("refused"));
    }

    [Fact]
    public async Task An_error_that_has_them_keeps_them()
    {
        BackendInfo other = new() { Kind = "Other" };
        TorrentApiException thrown = new(new ApiError.Forbidden("no"), other, "elsewhere");

        var failure = await FailureAsync(Pipeline(), _ => throw thrown);

        failure.Should().BeSameAs(thrown);
    }

    [Fact]
    public async Task A_pipeline_inside_another_names_an_error_once()
    {
        var inner = new OperationPipeline(new() { Kind = "Inner" }, [], Deadline);

        var failure = await FailureAsync(Pipeline(), token => inner.RunAsync(Operations.Get, Refuse<int>, token));

        failure.Backend.Kind.Should().Be("Inner");
        failure.Operation.Should().Be("torrents.get");
    }

    [Fact]
    public async Task Any_other_exception_passes_as_it_is()
    {
        InvalidOperationException thrown = new("ours");

        var act = () => Pipeline().RunAsync<int>(Operations.List, _ => throw thrown, Token);

        (await act.Should().ThrowAsync<InvalidOperationException>()).Which.Should().BeSameAs(thrown);
    }

    [Fact]
    public async Task A_caller_who_cancelled_before_is_told_so_and_nothing_runs()
    {
        var act = () => Pipeline(new Noting("one", _passed)).RunAsync(Operations.List, _ => Told("body", 0), new CancellationToken(canceled: true));

        await act.Should().ThrowAsync<OperationCanceledException>();
        _passed.Should().BeEmpty();
    }

    [Fact]
    public async Task A_caller_who_cancels_gets_the_own_token_back()
    {
        using CancellationTokenSource caller = new();
        var running = Pipeline().RunAsync(Operations.List, HangAsync, caller.Token);

        await caller.CancelAsync();

        var act = () => running;
        (await act.Should().ThrowAsync<OperationCanceledException>()).Which.CancellationToken.Should().Be(caller.Token);
    }

    [Fact]
    public async Task When_the_deadline_is_over_it_has_timed_out()
    {
        var running = Pipeline().RunAsync(Operations.List, HangAsync, Token);
        _clock.Advance(Deadline - TimeSpan.FromTicks(1));
        running.IsCompleted.Should().BeFalse();

        _clock.Advance(TimeSpan.FromTicks(1));

        var act = () => running;
        (await act.Should().ThrowAsync<TorrentApiException>()).Which
            .Should().BeEquivalentTo(new { Error = new ApiError.TimedOut(Deadline), Backend, Operation = "torrents.list" });
    }

    [Fact]
    public async Task The_deadline_spans_every_repetition()
    {
        var pipeline = Pipeline(new Twice());
        var running = pipeline.RunAsync(Operations.List, token => Task.Delay(Deadline * 0.6, _clock, token), Token);

        _clock.Advance(Deadline * 0.6);
        _clock.Advance(Deadline * 0.6);

        var act = () => running;
        (await act.Should().ThrowAsync<TorrentApiException>()).Which.Error.Should().BeOfType<ApiError.TimedOut>();
    }

    [Fact]
    public async Task A_cancellation_that_nobody_asked_for_is_not_taken_for_one()
    {
        OperationCanceledException stray = new("stray");

        var act = () => Pipeline().RunAsync<int>(Operations.List, _ => throw stray, Token);

        (await act.Should().ThrowAsync<OperationCanceledException>()).Which.Should().BeSameAs(stray);
    }

    [Fact]
    public async Task Without_end_there_is_no_deadline()
    {
        OperationPipeline pipeline = new(Backend, [], Timeout.InfiniteTimeSpan, _clock);
        TaskCompletionSource<int> answer = new();
        var running = pipeline.RunAsync(Operations.List, _ => answer.Task, Token);

        _clock.Advance(TimeSpan.FromDays(365));
        answer.SetResult(1);

        (await running).Should().Be(1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-2)]
    public void A_deadline_is_positive_or_without_end(int seconds)
    {
        var act = () => new OperationPipeline(Backend, [], TimeSpan.FromSeconds(seconds));

        act.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("deadline");
    }

    [Fact]
    public async Task An_interceptor_sees_a_deadline_as_a_failure_and_not_as_a_cancellation()
    {
        Witness witness = new();
        var pipeline = Pipeline(witness);
        var running = pipeline.RunAsync(Operations.List, HangAsync, Token);

        _clock.Advance(Deadline);

        await FluentActions.Awaiting(() => running).Should().ThrowAsync<TorrentApiException>();
        witness.Seen.Should().BeOfType<TorrentApiException>().Which.Error.Should().Be(new ApiError.TimedOut(Deadline));
    }

    [Fact]
    public async Task A_body_must_be_given()
    {
        var act = () => Pipeline().RunAsync(Operations.List, (Func<CancellationToken, Task>)null!, Token);

        await act.Should().ThrowAsync<ArgumentNullException>();
    }

    private static Task<T> Refuse<T>(CancellationToken cancellationToken) => throw new TorrentApiException(new ApiError.Forbidden("no"));

    private static async Task<TorrentApiException> FailureAsync(OperationPipeline pipeline, Func<CancellationToken, Task<int>> body)
    {
        var act = () => pipeline.RunAsync(Operations.List, body, Token);
        return (await act.Should().ThrowAsync<TorrentApiException>()).Which;
    }

    private static Task HangAsync(CancellationToken cancellationToken) => Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);

    private OperationPipeline Pipeline(params TorrentInterceptor[] interceptors) => new(Backend, interceptors, Deadline, _clock);

    private Task<int> Told(string what, int result)
    {
        _passed.Add(what);
        return Task.FromResult(result);
    }

    private sealed class Noting(string name, List<string> passed) : TorrentInterceptor
    {
        public List<(Operation, BackendInfo)> Seen { get; } = [];

        public override async Task<TResult> InvokeAsync<TResult>(
            Operation operation, BackendInfo backend, Func<CancellationToken, Task<TResult>> proceed, CancellationToken cancellationToken)
        {
            Seen.Add((operation, backend));
            passed.Add($"{name} in");
            var result = await proceed(cancellationToken);
            passed.Add($"{name} out");
            return result;
        }
    }

    private sealed class Witness : TorrentInterceptor
    {
        public Exception? Seen { get; private set; }

        public override async Task<TResult> InvokeAsync<TResult>(
            Operation operation, BackendInfo backend, Func<CancellationToken, Task<TResult>> proceed, CancellationToken cancellationToken)
        {
            try
            {
                return await proceed(cancellationToken);
            }
            catch (Exception failure)
            {
                Seen = failure;
                throw;
            }
        }
    }

    private sealed class Twice : TorrentInterceptor
    {
        public override async Task<TResult> InvokeAsync<TResult>(
            Operation operation, BackendInfo backend, Func<CancellationToken, Task<TResult>> proceed, CancellationToken cancellationToken)
        {
            await proceed(cancellationToken);
            return await proceed(cancellationToken);
        }
    }

    private sealed class Refusing : TorrentInterceptor
    {
        public override Task<TResult> InvokeAsync<TResult>(
            Operation operation, BackendInfo backend, Func<CancellationToken, Task<TResult>> proceed, CancellationToken cancellationToken) =>
            throw new TorrentApiException(new ApiError.Blocked("refused"));
    }
}
