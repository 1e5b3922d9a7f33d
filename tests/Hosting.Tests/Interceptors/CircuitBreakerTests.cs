using TorrentApi.Hosting.Tests.Fakes;
using TorrentApi.Testing;

namespace TorrentApi.Hosting.Tests.Interceptors;

public sealed class CircuitBreakerTests : IDisposable
{
    private static readonly ApiError Silence = new ApiError.Unreachable("nobody there");

    private readonly LogBook _log = new();
    private readonly ManualClock _clock = new();

    [Fact]
    public async Task A_server_that_does_not_answer_is_left_alone()
    {
        var (breaker, attempts) = (Breaker(), new Attempts(Repeat(Silence, 20)));
        await FailAsync(breaker, attempts, CircuitBreakerOptions.DefaultMinimumThroughput);

        var error = await FailAsync(breaker, attempts, 1);

        error.Should().Be(new ApiError.Blocked(CircuitBreakerInterceptor.Rule));
        attempts.Count.Should().Be(CircuitBreakerOptions.DefaultMinimumThroughput);
        _log.Lines.Should().ContainSingle().Which.Text.Should().Be("Fake 'home' does not answer: nothing is sent for 15 s.");
    }

    [Fact]
    public async Task After_the_break_one_operation_decides()
    {
        var (breaker, attempts) = (Breaker(), new Attempts(Repeat(Silence, CircuitBreakerOptions.DefaultMinimumThroughput)));
        await FailAsync(breaker, attempts, CircuitBreakerOptions.DefaultMinimumThroughput);

        _clock.Advance(CircuitBreakerOptions.DefaultBreakDuration);
        await attempts.Through(breaker, Operations.List);

        _log.Lines.Should().Contain(line => line.Id == CircuitBreakerInterceptor.ClosedEvent && line.Text == "Fake 'home' answers again.");
        await FluentActions.Awaiting(() => attempts.Through(breaker, Operations.List)).Should().NotThrowAsync();
    }

    [Fact]
    public async Task A_server_that_says_no_is_alive()
    {
        var (breaker, attempts) = (Breaker(), new Attempts(Repeat(new ApiError.Conflict("taken"), 20)));

        var error = await FailAsync(breaker, attempts, 20);

        error.Should().BeOfType<ApiError.Conflict>();
        attempts.Count.Should().Be(20);
    }

    [Fact]
    public async Task A_few_failures_open_nothing()
    {
        var (breaker, attempts) = (Breaker(), new Attempts(Repeat(Silence, CircuitBreakerOptions.DefaultMinimumThroughput - 1)));
        await FailAsync(breaker, attempts, CircuitBreakerOptions.DefaultMinimumThroughput - 1);

        (await attempts.Through(breaker, Operations.List)).Should().Be(CircuitBreakerOptions.DefaultMinimumThroughput);
    }

    [Fact]
    public void Options_that_make_no_sense_are_refused()
    {
        var making = () => new CircuitBreakerInterceptor(new CircuitBreakerOptions { FailureRatio = double.NaN });

        making.Should().Throw<ArgumentException>().WithMessage("FailureRatio is not more than 0 and at most 1.*");
    }

    public void Dispose() => _log.Dispose();

    private static ApiError[] Repeat(ApiError error, int times) => [.. Enumerable.Repeat(error, times)];

    private CircuitBreakerInterceptor Breaker() => new(clock: _clock, logger: _log);

    /// <summary>Fails so often, and gives the last error.</summary>
    private static async Task<ApiError> FailAsync(TorrentInterceptor breaker, Attempts attempts, int times)
    {
        ApiError? last = null;
        for (var i = 0; i < times; i++)
            last = (await FluentActions.Awaiting(() => attempts.Through(breaker, Operations.List)).Should().ThrowAsync<TorrentApiException>()).Which.Error;
        return last!;
    }
}
