namespace TorrentApi.Testing;

/// <summary>A clock that stands still until a test moves it. Timers fire inside <see cref="Advance"/>, in the order in which they are due.</summary>
/// <remarks>
/// Thread-safe. While a timer's callback runs, the clock shows the time at which that timer was due. A timer set by a callback fires in the same
/// <see cref="Advance"/> where it is due within it.
/// </remarks>
public sealed class ManualClock : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<ManualTimer> _timers = [];
    private readonly DateTimeOffset _start;
    private TimeSpan _elapsed;

    /// <summary>A clock that begins on 1 January 2026, 12:00 UTC.</summary>
    public ManualClock()
        : this(new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero))
    {
    }

    /// <summary>A clock that begins at a time of your choice.</summary>
    public ManualClock(DateTimeOffset start) => _start = start;

    /// <summary>How far it was moved in all.</summary>
    public TimeSpan Elapsed
    {
        get
        {
            lock (_gate) return _elapsed;
        }
    }

    /// <summary>How many timers are waiting: poll it to know that the code under test has reached its delay.</summary>
    public int TimerCount
    {
        get
        {
            lock (_gate) return _timers.Count;
        }
    }

    /// <summary>How far the clock has to be moved for the next timer to fire; null where none waits.</summary>
    public TimeSpan? NextTimer
    {
        get
        {
            lock (_gate) return _timers.Count == 0 ? null : _timers.Min(timer => timer.DueAt) - _elapsed;
        }
    }

    /// <summary>Always UTC, so that no test depends on the machine.</summary>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <summary>Ticks of 100 ns.</summary>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => _start + Elapsed;

    /// <inheritdoc/>
    public override long GetTimestamp() => Elapsed.Ticks;

    /// <summary>Moves the clock on and fires every timer that becomes due, before it returns.</summary>
    /// <param name="by">How far; not negative. Zero fires what is due now.</param>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        var target = Elapsed + by;
        while (TakeDue(target) is { } timer) timer.Fire();
        lock (_gate) _elapsed = target;
    }

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new ManualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    internal void Set(ManualTimer timer, TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            _timers.Remove(timer);
            if (dueTime == Timeout.InfiniteTimeSpan) return;

            timer.DueAt = _elapsed + dueTime;
            timer.Period = period;
            _timers.Add(timer);
        }
    }

    internal void Forget(ManualTimer timer)
    {
        lock (_gate) _timers.Remove(timer);
    }

    /// <summary>Takes the timer that is due first, moves the clock to it and, where it repeats, sets it again; null where none is due.</summary>
    private ManualTimer? TakeDue(TimeSpan target)
    {
        lock (_gate)
        {
            var timer = _timers.Where(timer => timer.DueAt <= target).MinBy(timer => timer.DueAt);
            if (timer is null) return null;

            _elapsed = timer.DueAt > _elapsed ? timer.DueAt : _elapsed;
            _timers.Remove(timer);
            if (timer.Period > TimeSpan.Zero)
            {
                timer.DueAt += timer.Period;
                _timers.Add(timer);
            }

            return timer;
        }
    }
}
