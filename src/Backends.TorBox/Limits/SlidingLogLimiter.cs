using System.Threading.RateLimiting;

namespace TorrentApi.Backends.TorBox.Limits;

/// <summary>Keeps several rates at once, exactly: no window of time, wherever it begins, ever holds more than it may.</summary>
/// <remarks>
/// <para>
/// Each permit is written down with the time at which it is used, which may lie ahead; who comes next reckons with those before. So the wait is known at once, a
/// wait beyond the patience is refused at once, and nobody overtakes.
/// </para>
/// <para>
/// The limiters of <c>System.Threading.RateLimiting</c> read the machine's own clock, with <c>AutoReplenishment</c> off as well, and cannot be tested on another;
/// its fixed windows let twice the number through around their edge. See docs/decisions/0011.
/// </para>
/// </remarks>
internal sealed class SlidingLogLimiter : RateLimiter
{
    /// <summary>What is added to each window: two requests that leave a minute apart may arrive a little closer.</summary>
    public static readonly TimeSpan Slack = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private readonly List<Permit> _log = [];
    private readonly List<Rate> _rates;
    private readonly TimeSpan _patience;
    private readonly TimeProvider _clock;
    private readonly long _origin;
    private TimeSpan _heldUntil;

    public SlidingLogLimiter(IEnumerable<Rate> rates, TimeSpan patience, TimeProvider clock)
    {
        (_rates, _patience, _clock) = ([.. rates], patience, clock);
        _origin = clock.GetTimestamp();
    }

    public override TimeSpan? IdleDuration => null;

    private TimeSpan Now => _clock.GetElapsedTime(_origin);

    /// <summary>Lets nobody through for a while, because the service said so; those that wait already wait on.</summary>
    public void Hold(TimeSpan time)
    {
        lock (_gate) _heldUntil = Now + time > _heldUntil ? Now + time : _heldUntil;
    }

    /// <summary>Keeps one more rate from now on, because the service named it.</summary>
    public void Learn(Rate rate)
    {
        lock (_gate)
        {
            if (!_rates.Exists(known => known.Most <= rate.Most && known.Window >= rate.Window)) _rates.Add(rate);
        }
    }

    /// <summary>Takes note that what the permit was used for counts as cached.</summary>
    public void CountAsCached(RateLimitLease lease)
    {
        lock (_gate)
        {
            if (lease is Lease { Permit: { } permit }) permit.IsCached = true;
        }
    }

    /// <summary>Takes note of how many are left as the service counts: others may use the same key.</summary>
    public void Align(Rate rate, int remaining)
    {
        lock (_gate)
        {
            for (var missing = rate.Most - remaining - CountSince(Now - rate.Window, rate); missing > 0; missing--) _log.Insert(0, new Permit(Now));
            _log.Sort(static (one, other) => one.At.CompareTo(other.At));
        }
    }

    public override RateLimiterStatistics? GetStatistics() => null;

    protected override RateLimitLease AttemptAcquireCore(int permitCount)
    {
        lock (_gate)
        {
            var wait = Earliest() - Now;
            return wait > TimeSpan.Zero ? new Lease(wait) : new Lease(Write(Now));
        }
    }

    protected override async ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken)
    {
        var begun = Now;
        while (true)
        {
            Permit permit;
            TimeSpan wait;
            lock (_gate)
            {
                var at = Earliest();
                wait = at - Now;
                if (wait <= TimeSpan.Zero) return new Lease(Write(Now));
                if (at - begun > _patience) return new Lease(wait);
                permit = Write(at);
            }

            await WaitAsync(permit, wait, cancellationToken).ConfigureAwait(false);
            lock (_gate)
            {
                // The service may have said "stay away" meanwhile: then the place in the line is given up for a later one.
                if (Now >= _heldUntil) return new Lease(permit);
                _log.Remove(permit);
            }
        }
    }

    private async Task WaitAsync(Permit permit, TimeSpan wait, CancellationToken cancellationToken)
    {
        try
        {
            // Timers count whole milliseconds, and cut off what is beyond.
            await Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds)), _clock, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            lock (_gate) _log.Remove(permit);
            throw;
        }
    }

    private Permit Write(TimeSpan at)
    {
        var longest = TimeSpan.Zero;
        foreach (var rate in _rates) longest = rate.Window > longest ? rate.Window : longest;
        _log.RemoveAll(permit => permit.At < Now - longest - Slack);

        var written = new Permit(at);
        _log.Add(written);
        return written;
    }

    /// <summary>When the next one may go: after everybody before it, and when every rate has room.</summary>
    private TimeSpan Earliest()
    {
        var earliest = Now > _heldUntil ? Now : _heldUntil;
        if (_log is [.., { At: var last }] && last > earliest) earliest = last;
        foreach (var rate in _rates)
        {
            if (NthLast(rate) is { } oldest && oldest.At + rate.Window + Slack > earliest) earliest = oldest.At + rate.Window + Slack;
        }

        return earliest;
    }

    /// <summary>The permit that has to leave the window before another may enter; null where there is room.</summary>
    private Permit? NthLast(Rate rate)
    {
        var counted = 0;
        for (var at = _log.Count - 1; at >= 0; at--)
        {
            if ((!rate.IsForUncached || !_log[at].IsCached) && ++counted == rate.Most) return _log[at];
        }

        return null;
    }

    private int CountSince(TimeSpan since, Rate rate) => _log.Count(permit => permit.At >= since && (!rate.IsForUncached || !permit.IsCached));

    private sealed class Permit(TimeSpan at)
    {
        public TimeSpan At { get; } = at;

        public bool IsCached { get; set; }
    }

    /// <summary>A permit, or how long it would take to get one.</summary>
    private sealed class Lease : RateLimitLease
    {
        private readonly TimeSpan _wait;

        public Lease(Permit permit) => Permit = permit;

        public Lease(TimeSpan wait) => _wait = wait;

        public Permit? Permit { get; }

        public override bool IsAcquired => Permit is not null;

        public override IEnumerable<string> MetadataNames => IsAcquired ? [] : [MetadataName.RetryAfter.Name];

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = !IsAcquired && metadataName == MetadataName.RetryAfter.Name ? _wait : null;
            return metadata is not null;
        }
    }
}
