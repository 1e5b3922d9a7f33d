using System.Runtime.CompilerServices;
using TorrentApi.Testing;

namespace TorrentApi.Abstractions.Tests.Pipeline;

public sealed class StreamingTests
{
    private static readonly BackendInfo Backend = new() { Kind = "Scripted", Client = "one" };
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(10);

    private readonly ManualClock _clock = new();
    private bool _isClosed;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Items_come_in_order_and_the_interceptors_stand_around_the_opening_alone()
    {
        Counting counting = new();

        var items = await ReadAsync(Pipeline(counting).StreamAsync(Operations.StreamList, NumbersAsync, Token));

        items.Should().Equal(1, 2, 3);
        counting.Passed.Should().Be(1);
        _isClosed.Should().BeTrue("it was read to its end");
    }

    [Fact]
    public void Nothing_is_begun_before_the_first_item_is_asked_for()
    {
        Counting counting = new();

        var stream = Pipeline(counting).StreamAsync(Operations.StreamList, NumbersAsync, Token);

        stream.Should().NotBeNull();
        counting.Passed.Should().Be(0);
    }

    [Fact]
    public async Task An_empty_stream_is_no_failure() =>
        (await ReadAsync(Pipeline().StreamAsync(Operations.StreamList, _ => AsyncEnumerable.Empty<int>(), Token))).Should().BeEmpty();

    [Fact]
    public async Task An_interceptor_that_refuses_leaves_nothing_open()
    {
        var read = () => ReadAsync(Pipeline(new Refusing()).StreamAsync(Operations.StreamList, NumbersAsync, Token));

        var failure = (await read.Should().ThrowAsync<TorrentApiException>()).Which;
        (failure.Error, failure.Operation).Should().Be((new ApiError.Blocked("refused"), Operations.StreamList.Name));
    }

    [Fact]
    public async Task A_failure_half_way_gets_its_client_and_its_operation()
    {
        var got = new List<int>();

        var read = async () => { await foreach (var item in Pipeline().StreamAsync(Operations.StreamList, BreakingAsync, Token)) got.Add(item); };

        var failure = (await read.Should().ThrowAsync<TorrentApiException>()).Which;
        (failure.Error, failure.Backend, failure.Operation).Should().Be((new ApiError.ServerFault("cut"), Backend, Operations.StreamList.Name));
        got.Should().Equal([1], "what came before is true");
    }

    [Fact]
    public async Task A_first_item_that_does_not_come_in_time_is_timed_out()
    {
        var reading = ReadAsync(Pipeline().StreamAsync(Operations.StreamList, token => SilentAsync(after: 0, token), Token));
        _clock.Advance(Deadline);

        await ExpectTimeOutAsync(reading);
    }

    [Fact]
    public async Task A_later_item_that_does_not_come_in_time_is_timed_out_and_the_stream_is_closed()
    {
        var reading = ReadAsync(Pipeline().StreamAsync(Operations.StreamList, token => SilentAsync(after: 2, token), Token));
        _clock.Advance(Deadline);

        await ExpectTimeOutAsync(reading);
        _isClosed.Should().BeTrue();
    }

    [Fact]
    public async Task How_long_the_caller_takes_does_not_count()
    {
        var got = new List<int>();

        await foreach (var item in Pipeline().StreamAsync(Operations.StreamList, NumbersAsync, Token))
        {
            got.Add(item);
            _clock.Advance(10 * Deadline);
        }

        got.Should().Equal(1, 2, 3);
    }

    [Fact]
    public async Task A_caller_who_leaves_early_closes_the_stream()
    {
        await foreach (var item in Pipeline().StreamAsync(Operations.StreamList, NumbersAsync, Token))
        {
            item.Should().Be(1);
            break;
        }

        _isClosed.Should().BeTrue();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_cancelled_stream_ends_with_the_callers_token(int after)
    {
        using var cancelled = new CancellationTokenSource();
        var reading = ReadAsync(Pipeline().StreamAsync(Operations.StreamList, token => SilentAsync(after, token), cancelled.Token));

        await cancelled.CancelAsync();

        var read = () => reading;
        (await read.Should().ThrowAsync<OperationCanceledException>()).Which.CancellationToken.Should().Be(cancelled.Token);
        _isClosed.Should().BeTrue();
    }

    private OperationPipeline Pipeline(params TorrentInterceptor[] interceptors) => new(Backend, interceptors, Deadline, _clock);

    private async IAsyncEnumerable<int> NumbersAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        try
        {
            for (var i = 1; i <= 3; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await Task.Yield();
                yield return i;
            }
        }
        finally
        {
            _isClosed = true;
        }
    }

    private static async IAsyncEnumerable<int> BreakingAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        yield return 1;
        throw new TorrentApiException(new ApiError.ServerFault("cut"));
    }

    private async IAsyncEnumerable<int> SilentAsync(int after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        try
        {
            for (var i = 1; i <= after; i++) yield return i;
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
        finally
        {
            _isClosed = true;
        }
    }

    private static async Task<IReadOnlyList<int>> ReadAsync(IAsyncEnumerable<int> stream)
    {
        var items = new List<int>();
        await foreach (var item in stream) items.Add(item);
        return items;
    }

    private static async Task ExpectTimeOutAsync(Task reading)
    {
        var read = () => reading;
        (await read.Should().ThrowAsync<TorrentApiException>()).Which.Error.Should().Be(new ApiError.TimedOut(Deadline));
    }

    private sealed class Counting : TorrentInterceptor
    {
        public int Passed { get; private set; }

        public override Task<TResult> InvokeAsync<TResult>(
            Operation operation, BackendInfo backend, Func<CancellationToken, Task<TResult>> proceed, CancellationToken cancellationToken)
        {
            Passed++;
            return proceed(cancellationToken);
        }
    }

    private sealed class Refusing : TorrentInterceptor
    {
        public override Task<TResult> InvokeAsync<TResult>(
            Operation operation, BackendInfo backend, Func<CancellationToken, Task<TResult>> proceed, CancellationToken cancellationToken) =>
            throw new TorrentApiException(new ApiError.Blocked("refused"));
    }
}
