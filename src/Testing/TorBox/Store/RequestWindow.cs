namespace TorrentApi.Testing.TorBox.Store;

/// <summary>At most so many requests in any stretch of this length.</summary>
/// <param name="Limit">How many; 0 for any number.</param>
/// <param name="Period">The stretch.</param>
/// <param name="Text">As 429 tells it: <c>60 per 1 hour</c>.</param>
internal sealed record RequestWindow(int Limit, TimeSpan Period, string Text)
{
    private readonly Queue<DateTimeOffset> _taken = new();

    public int Left(DateTimeOffset now)
    {
        Forget(now);
        return Math.Max(0, Limit - _taken.Count);
    }

    /// <summary>How long until there is room for one more; zero where there is.</summary>
    public TimeSpan TimeUntilRoom(DateTimeOffset now)
    {
        Forget(now);
        return Limit == 0 || _taken.Count < Limit ? TimeSpan.Zero : _taken.ElementAt(_taken.Count - Limit) + Period - now;
    }

    /// <summary>How long until the oldest request is forgotten.</summary>
    public TimeSpan Reset(DateTimeOffset now)
    {
        Forget(now);
        return _taken.TryPeek(out var oldest) ? oldest + Period - now : TimeSpan.Zero;
    }

    public void Take(DateTimeOffset now)
    {
        if (Limit > 0) _taken.Enqueue(now);
    }

    private void Forget(DateTimeOffset now)
    {
        while (_taken.TryPeek(out var oldest) && oldest + Period <= now) _taken.Dequeue();
    }
}
