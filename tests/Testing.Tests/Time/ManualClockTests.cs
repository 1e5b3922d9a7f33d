namespace TorrentApi.Testing.Tests.Time;

public sealed class ManualClockTests
{
    private readonly ManualClock _clock = new();

    [Fact]
    public void It_stands_still_until_it_is_moved()
    {
        var before = _clock.GetUtcNow();
        var timestamp = _clock.GetTimestamp();

        _clock.Advance(TimeSpan.FromMinutes(3));

        (_clock.GetUtcNow() - before).Should().Be(TimeSpan.FromMinutes(3));
        _clock.GetElapsedTime(timestamp).Should().Be(TimeSpan.FromMinutes(3));
    }

    [Fact]
    public void It_begins_where_it_is_told()
    {
        var start = new DateTimeOffset(2020, 2, 29, 23, 59, 59, TimeSpan.Zero);

        new ManualClock(start).GetUtcNow().Should().Be(start);
    }

    [Fact]
    public void It_tells_how_far_it_is_to_the_next_timer()
    {
        _clock.NextTimer.Should().BeNull();
        using var late = Timer(_ => { }, TimeSpan.FromSeconds(3));
        using var early = Timer(_ => { }, TimeSpan.FromSeconds(1));

        _clock.NextTimer.Should().Be(TimeSpan.FromSeconds(1));
        _clock.Advance(TimeSpan.FromSeconds(1));
        _clock.NextTimer.Should().Be(TimeSpan.FromSeconds(2));

        ITimer Timer(TimerCallback callback, TimeSpan due) => _clock.CreateTimer(callback, null, due, Timeout.InfiniteTimeSpan);
    }

    [Fact]
    public void It_does_not_go_back()
    {
        var back = () => _clock.Advance(TimeSpan.FromSeconds(-1));

        back.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Timers_fire_in_the_order_in_which_they_are_due_and_see_their_own_time()
    {
        var fired = new List<(string Timer, TimeSpan At)>();
        using var late = Timer("late", TimeSpan.FromSeconds(3), Timeout.InfiniteTimeSpan);
        using var early = Timer("early", TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);
        using var beyond = Timer("beyond", TimeSpan.FromSeconds(6), Timeout.InfiniteTimeSpan);

        _clock.Advance(TimeSpan.FromSeconds(5));

        fired.Should().Equal(("early", TimeSpan.FromSeconds(1)), ("late", TimeSpan.FromSeconds(3)));
        _clock.Elapsed.Should().Be(TimeSpan.FromSeconds(5));
        _clock.TimerCount.Should().Be(1, "one is still to come");

        ITimer Timer(string name, TimeSpan due, TimeSpan period) => _clock.CreateTimer(_ => fired.Add((name, _clock.Elapsed)), null, due, period);
    }

    [Fact]
    public void A_repeating_timer_fires_every_time_it_is_due()
    {
        var fired = 0;
        using var timer = _clock.CreateTimer(_ => fired++, null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2));

        _clock.Advance(TimeSpan.FromSeconds(6));

        fired.Should().Be(3, "it is due after 1, 3 and 5 seconds");
    }

    [Fact]
    public void A_timer_that_a_timer_sets_fires_in_the_same_move()
    {
        var fired = false;
        ITimer? second = null;
        using var first = _clock.CreateTimer(
            _ => second = _clock.CreateTimer(_ => fired = true, null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan), null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);

        _clock.Advance(TimeSpan.FromSeconds(2));

        fired.Should().BeTrue();
        second!.Dispose();
    }

    [Fact]
    public void A_disposed_timer_never_fires_and_cannot_be_set_again()
    {
        var fired = false;
        var timer = _clock.CreateTimer(_ => fired = true, null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);

        timer.Dispose();
        _clock.Advance(TimeSpan.FromSeconds(2));

        fired.Should().BeFalse();
        timer.Change(TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan).Should().BeFalse();
    }

    [Fact]
    public void A_timer_is_put_off()
    {
        var fired = false;
        using var timer = _clock.CreateTimer(_ => fired = true, null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);

        timer.Change(TimeSpan.FromSeconds(5), Timeout.InfiniteTimeSpan);
        _clock.Advance(TimeSpan.FromSeconds(2));

        fired.Should().BeFalse("it is due after 5 seconds now");
    }

    [Fact]
    public async Task A_delay_ends_when_the_clock_gets_there()
    {
        var delay = Task.Delay(TimeSpan.FromHours(1), _clock, TestContext.Current.CancellationToken);

        _clock.Advance(TimeSpan.FromMinutes(59));
        delay.IsCompleted.Should().BeFalse();
        _clock.Advance(TimeSpan.FromMinutes(1));

        await delay;
    }
}
