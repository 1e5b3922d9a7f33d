using TorrentApi.Hosting.Tests.Fakes;
using TorrentApi.Testing;

namespace TorrentApi.Hosting.Tests.Interceptors;

public sealed class RetryTests : IDisposable
{
    private static readonly ApiError Passing = new ApiError.ServerFault("502 Bad Gateway");

    private readonly LogBook _log = new();
    private readonly ManualClock _clock = new();

    [Fact]
    public async Task A_read_that_fails_in_passing_is_repeated()
    {
        var attempts = new Attempts(Passing, new ApiError.TimedOut(TimeSpan.FromSeconds(1)));

        var result = await RunAsync(attempts, Operations.List);

        result.Should().Be(3);
        _log.Lines.Should().HaveCount(2).And.OnlyContain(line => line.Id == RetryInterceptor.RetryEvent && line.Text.StartsWith("Fake 'home' torrents.list is repeated in "));
    }

    [Fact]
    public async Task An_add_is_never_repeated()
    {
        var attempts = new Attempts(Passing);

        var running = () => RunAsync(attempts, Operations.Add);

        (await running.Should().ThrowAsync<TorrentApiException>()).Which.Error.Should().Be(Passing);
        attempts.Count.Should().Be(1);
    }

    [Theory]
    [MemberData(nameof(Lasting))]
    public async Task A_failure_that_lasts_is_told_at_once(ApiError error)
    {
        var attempts = new Attempts(error);

        var running = () => RunAsync(attempts, Operations.List);

        await running.Should().ThrowAsync<TorrentApiException>();
        attempts.Count.Should().Be(1);
    }

    public static TheoryData<ApiError> Lasting =>
        [new ApiError.LoginRefused(), new ApiError.Banned(TimeSpan.FromSeconds(1)), new ApiError.Blocked("open circuit"), new ApiError.UnexpectedResponse("a page")];

    [Fact]
    public async Task After_the_last_repetition_the_last_failure_is_told()
    {
        var last = new ApiError.Unreachable("the fourth");
        var attempts = new Attempts(Passing, Passing, Passing, last, Passing);

        var running = () => RunAsync(attempts, Operations.List);

        (await running.Should().ThrowAsync<TorrentApiException>()).Which.Error.Should().Be(last);
        attempts.Count.Should().Be(1 + RetryOptions.DefaultMaxRetries);
    }

    [Fact]
    public async Task The_pause_that_a_server_asks_for_is_kept()
    {
        var attempts = new Attempts(new ApiError.Throttled(TimeSpan.FromSeconds(20)));
        var retry = new RetryInterceptor(clock: _clock, logger: _log);
        var running = attempts.Through(retry, Operations.List);

        _clock.Advance(TimeSpan.FromSeconds(19.9));
        var early = attempts.Count;
        await Eventually.UntilAsync(_clock, TimeSpan.FromSeconds(0.2), () => running.IsCompleted);

        early.Should().Be(1);
        (await running).Should().Be(2);
    }

    [Fact]
    public async Task A_pause_that_leads_beyond_the_total_time_is_not_begun()
    {
        var attempts = new Attempts(new ApiError.Throttled(TimeSpan.FromMinutes(2)));

        var running = () => attempts.Through(new RetryInterceptor(clock: _clock), Operations.List);

        (await running.Should().ThrowAsync<TorrentApiException>()).Which.Error.Should().BeOfType<ApiError.Throttled>();
        (attempts.Count, _clock.Elapsed).Should().Be((1, TimeSpan.Zero));
    }

    [Fact]
    public async Task Time_that_attempts_take_counts_too()
    {
        var (retry, count) = (new RetryInterceptor(new RetryOptions { TotalTime = TimeSpan.FromSeconds(10) }, _clock), 0);

        var running = () => retry.InvokeAsync<int>(
            Operations.List,
            Attempts.Backend,
            _ =>
            {
                count++;
                _clock.Advance(TimeSpan.FromSeconds(11));
                throw new TorrentApiException(Passing);
            },
            TestContext.Current.CancellationToken);

        await running.Should().ThrowAsync<TorrentApiException>();
        count.Should().Be(1);
    }

    [Fact]
    public async Task A_removal_that_got_half_way_is_not_repeated()
    {
        var (done, rest) = (InfoHash.Parse(new string('a', 40)), InfoHash.Parse(new string('b', 40)));
        var attempts = new Attempts(new ApiError.Incomplete(done, rest, Passing));

        var running = () => RunAsync(attempts, Operations.Remove);

        (await running.Should().ThrowAsync<TorrentApiException>()).Which.Error.Should().BeOfType<ApiError.Incomplete>();
        attempts.Count.Should().Be(1);
    }

    [Fact]
    public async Task A_stop_that_got_half_way_is_repeated()
    {
        var (done, rest) = (InfoHash.Parse(new string('a', 40)), InfoHash.Parse(new string('b', 40)));

        (await RunAsync(new Attempts(new ApiError.Incomplete(done, rest, Passing)), Operations.Stop)).Should().Be(2);
    }

    [Fact]
    public async Task A_caller_who_goes_away_ends_the_pause()
    {
        using var leaving = new CancellationTokenSource();
        var attempts = new Attempts(Passing);
        var running = new RetryInterceptor(clock: _clock).InvokeAsync(Operations.List, Attempts.Backend, attempts.RunAsync, leaving.Token);

        await leaving.CancelAsync();

        await FluentActions.Awaiting(() => running).Should().ThrowAsync<OperationCanceledException>();
        attempts.Count.Should().Be(1);
    }

    [Fact]
    public void Options_that_make_no_sense_are_refused()
    {
        var making = () => new RetryInterceptor(new RetryOptions { MaxRetries = 0 });

        making.Should().Throw<ArgumentException>().WithMessage("MaxRetries is less than 1*");
    }

    public void Dispose() => _log.Dispose();

    private async Task<int> RunAsync(Attempts attempts, Operation operation)
    {
        var running = attempts.Through(new RetryInterceptor(clock: _clock, logger: _log), operation);
        await Eventually.UntilAsync(_clock, TimeSpan.FromSeconds(1), () => running.IsCompleted);
        return await running;
    }
}
