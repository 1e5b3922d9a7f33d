using System.Threading.RateLimiting;
using TorrentApi.Backends.TorBox.Limits;
using TorrentApi.Shared;
using TorrentApi.Testing;

namespace TorrentApi.Backends.TorBox.Tests.Limits;

/// <summary>No window of time holds more than its rate, wherever it begins; the waits are known beforehand.</summary>
public sealed class SlidingLogLimiterTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly ManualClock _clock = new();

    [Fact]
    public void What_fits_goes_at_once_and_the_next_is_told_how_long_to_wait()
    {
        using var limiter = Limiter(TimeSpan.Zero, new Rate(3, Minute));
        for (var at = 0; at < 3; at++) limiter.AttemptAcquire().IsAcquired.Should().BeTrue();
        _clock.Advance(TimeSpan.FromSeconds(20));

        var refused = limiter.AttemptAcquire();

        refused.IsAcquired.Should().BeFalse();
        refused.TryGetMetadata(MetadataName.RetryAfter, out var wait).Should().BeTrue();
        wait.Should().Be(Minute + SlidingLogLimiter.Slack - TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task A_wait_beyond_the_patience_is_refused_at_once()
    {
        using var limiter = Limiter(TimeSpan.FromSeconds(30), new Rate(1, Minute));
        await limiter.AcquireAsync();

        var refused = await limiter.AcquireAsync();

        refused.IsAcquired.Should().BeFalse("it would have to wait for a minute");
        _clock.TimerCount.Should().Be(0, "nothing waits");
    }

    [Fact]
    public async Task Who_comes_first_goes_first_and_nobody_overtakes()
    {
        using var limiter = Limiter(TimeSpan.FromHours(1), new Rate(1, Minute));
        await limiter.AcquireAsync();
        var first = limiter.AcquireAsync().AsTask();
        var second = limiter.AcquireAsync().AsTask();

        _clock.Advance(Minute + SlidingLogLimiter.Slack);
        await first;
        second.IsCompleted.Should().BeFalse();
        _clock.Advance(Minute + SlidingLogLimiter.Slack);

        (await second).IsAcquired.Should().BeTrue();
    }

    [Fact]
    public async Task A_wait_that_is_cancelled_gives_its_place_back()
    {
        using var limiter = Limiter(TimeSpan.FromHours(1), new Rate(1, Minute));
        await limiter.AcquireAsync();
        using var cancelled = new CancellationTokenSource();
        var waiting = limiter.AcquireAsync(1, cancelled.Token).AsTask();
        await cancelled.CancelAsync();
        await FluentActions.Awaiting(() => waiting).Should().ThrowAsync<OperationCanceledException>();

        _clock.Advance(Minute + SlidingLogLimiter.Slack);

        limiter.AttemptAcquire().IsAcquired.Should().BeTrue("the cancelled one does not count");
    }

    [Fact]
    public async Task Who_waits_when_the_service_says_stay_away_waits_on()
    {
        using var limiter = Limiter(TimeSpan.FromHours(1), new Rate(1, Minute));
        await limiter.AcquireAsync();
        var waiting = limiter.AcquireAsync().AsTask();
        limiter.Hold(TimeSpan.FromMinutes(5));

        _clock.Advance(Minute + SlidingLogLimiter.Slack);
        await Pauses.UntilAsync(() => _clock.TimerCount == 1);
        waiting.IsCompleted.Should().BeFalse("it was told to stay away for 5 minutes");
        _clock.Advance(TimeSpan.FromMinutes(5));

        (await waiting).IsAcquired.Should().BeTrue();
    }

    [Fact]
    public void What_was_cached_does_not_count_where_the_rate_is_for_the_rest()
    {
        using var limiter = Limiter(TimeSpan.Zero, new Rate(2, TimeSpan.FromHours(1), IsForUncached: true));
        limiter.CountAsCached(limiter.AttemptAcquire());

        limiter.AttemptAcquire().IsAcquired.Should().BeTrue();
        limiter.AttemptAcquire().IsAcquired.Should().BeTrue("one of the three was cached");
        limiter.AttemptAcquire().IsAcquired.Should().BeFalse();
    }

    [Fact]
    public void What_others_have_used_of_the_key_counts()
    {
        var rate = new Rate(60, TimeSpan.FromHours(1), IsForUncached: true);
        using var limiter = Limiter(TimeSpan.Zero, rate);
        limiter.AttemptAcquire();

        limiter.Align(rate, remaining: 2);

        limiter.AttemptAcquire().IsAcquired.Should().BeTrue();
        limiter.AttemptAcquire().IsAcquired.Should().BeTrue();
        limiter.AttemptAcquire().IsAcquired.Should().BeFalse("the service said that two are left");
    }

    [Fact]
    public void A_rate_that_the_service_names_is_kept_from_then_on()
    {
        using var limiter = Limiter(TimeSpan.Zero, new Rate(300, Minute));
        limiter.Learn(new Rate(1, TimeSpan.FromSeconds(1)));

        limiter.AttemptAcquire().IsAcquired.Should().BeTrue();
        limiter.AttemptAcquire().IsAcquired.Should().BeFalse();
    }

    [Theory]
    [InlineData("60 per 1 hour", 60, 3600)]
    [InlineData("5 per 1 second", 5, 1)]
    [InlineData("300 per 1 minute", 300, 60)]
    [InlineData("10 per 2 minutes", 10, 120)]
    public void The_words_of_a_429_are_a_rate(string words, int most, int seconds) => Rate.Parse(words).Should().Be(new Rate(most, TimeSpan.FromSeconds(seconds)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Too many requests")]
    [InlineData("0 per 1 hour")]
    [InlineData("5 per 0 hours")]
    [InlineData("5 per 1 fortnight")]
    public void Other_words_are_none(string? words) => Rate.Parse(words).Should().BeNull();

    private SlidingLogLimiter Limiter(TimeSpan patience, params Rate[] rates) => new(rates, patience, _clock);
}
