namespace TorrentApi.Testing;

/// <summary>A timer of a <see cref="ManualClock"/>, which alone reads and writes its times.</summary>
internal sealed class ManualTimer(ManualClock clock, TimerCallback callback, object? state) : ITimer
{
    private volatile bool _isDisposed;

    public TimeSpan DueAt { get; set; }

    public TimeSpan Period { get; set; }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        if (_isDisposed) return false;

        clock.Set(this, dueTime, period);
        return true;
    }

    public void Fire()
    {
        if (!_isDisposed) callback(state);
    }

    public void Dispose()
    {
        _isDisposed = true;
        clock.Forget(this);
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
