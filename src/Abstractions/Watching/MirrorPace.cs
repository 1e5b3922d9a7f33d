namespace TorrentApi;

/// <summary>How long a mirror pauses after an answer.</summary>
internal sealed class MirrorPace(WatchOptions options)
{
    private const double Growth = 1.5;

    // A server that is down for an hour is asked once a minute, and found again within a minute.
    private static readonly TimeSpan LongestBackoff = TimeSpan.FromMinutes(1);

    private TimeSpan _pause = options.Interval;
    private int _failures;

    public TimeSpan AfterAnswer(bool hasChanged)
    {
        var wasDown = _failures > 0;
        _failures = 0;
        _pause = hasChanged || wasDown ? options.Interval : Shorter(_pause * Growth, options.IdleInterval);
        return _pause;
    }

    /// <summary>Twice as long with each failure in a row, and never shorter than the server asked for.</summary>
    public TimeSpan AfterFailure(ApiError error)
    {
        var longest = Longer(LongestBackoff, options.IdleInterval);
        var backoff = Shorter(options.Interval * Math.Pow(2, Math.Min(_failures++, 30)), longest);
        return Longer(backoff, error.Wait ?? TimeSpan.Zero);
    }

    private static TimeSpan Shorter(TimeSpan left, TimeSpan right) => left < right ? left : right;

    private static TimeSpan Longer(TimeSpan left, TimeSpan right) => left > right ? left : right;
}
