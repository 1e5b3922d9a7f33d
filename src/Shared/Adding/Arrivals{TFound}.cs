namespace TorrentApi.Adding;

/// <summary>Waits until added torrents are visible: one poll for all that wait, so that 200 adds do not mean 200 polls.</summary>
/// <remarks>Servers answer an add before the torrent is in their list (observed on qBittorrent from 4.3 on: some milliseconds, with large metadata one time in six).</remarks>
/// <param name="look">Looks for all that wait.</param>
/// <param name="patience">How long each waits.</param>
/// <param name="clock">Where time comes from.</param>
/// <param name="longestPause">The longest pause between two looks; longer than <see cref="LongestPause"/> for a server that counts requests.</param>
internal sealed class Arrivals<TFound>(
    Func<IReadOnlyList<SingleTarget>, CancellationToken, Task<IReadOnlyDictionary<SingleTarget, TFound>>> look,
    TimeSpan patience,
    TimeProvider clock,
    TimeSpan? longestPause = null)
    where TFound : class
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(320);

    private readonly TimeSpan _longestPause = longestPause ?? LongestPause;
    private readonly Lock _gate = new();
    private readonly List<Waiter> _waiters = [];
    private TimeSpan _pause = FirstPause;
    private bool _polling;

    /// <summary>The torrent once it is visible; null where it is not within the patience of this client.</summary>
    public async Task<TFound?> WaitAsync(SingleTarget target, CancellationToken cancellationToken)
    {
        var waiter = new Waiter(target, clock.GetTimestamp());
        lock (_gate)
        {
            _waiters.Add(waiter);
            _pause = FirstPause;
            if (!_polling) _ = Task.Run(PollAsync, CancellationToken.None);
            _polling = true;
        }

        try
        {
            return await waiter.Arrival.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            lock (_gate) _waiters.Remove(waiter);
        }
    }

    private async Task PollAsync()
    {
        try
        {
            await PollWhileAnyoneWaitsAsync().ConfigureAwait(false);
        }
        catch (Exception unforeseen)
        {
            // Nobody else would tell those who wait, and the next add must find no poll that has ended.
            lock (_gate)
            {
                _polling = false;
                foreach (var waiter in _waiters) waiter.Arrival.TrySetException(unforeseen);
            }
        }
    }

    private async Task PollWhileAnyoneWaitsAsync()
    {
        while (TakeWaiting() is { Count: > 0 } waiting)
        {
            var arrived = await LookAsync(waiting).ConfigureAwait(false);
            foreach (var waiter in waiting) waiter.Settle(arrived.GetValueOrDefault(waiter.Target), clock.GetElapsedTime(waiter.Since) >= patience);

            // An add that comes next must not wait for the pause of one that is done.
            if (!waiting.TrueForAll(waiter => waiter.Arrival.Task.IsCompleted)) await Task.Delay(NextPause(arrived.Count), clock).ConfigureAwait(false);
        }
    }

    /// <summary>Twice as long as the last one, up to a bound; short again where one arrived or another add has come.</summary>
    private TimeSpan NextPause(int arrived)
    {
        lock (_gate)
        {
            var pause = arrived > 0 ? FirstPause : _pause;
            _pause = pause * 2 < _longestPause ? pause * 2 : _longestPause;
            return pause;
        }
    }

    private List<Waiter> TakeWaiting()
    {
        lock (_gate)
        {
            _waiters.RemoveAll(waiter => waiter.Arrival.Task.IsCompleted);
            _polling = _waiters.Count > 0;
            return [.. _waiters];
        }
    }

    /// <summary>One look for all. A server that cannot be asked now is asked again: the torrent was accepted, so nobody may be told that it failed.</summary>
    private async Task<IReadOnlyDictionary<SingleTarget, TFound>> LookAsync(List<Waiter> waiting)
    {
        using var limit = new CancellationTokenSource(patience, clock);
        try
        {
            return await look([.. waiting.Select(waiter => waiter.Target).Distinct()], limit.Token).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is TorrentApiException or OperationCanceledException or ObjectDisposedException)
        {
            return new Dictionary<SingleTarget, TFound>();
        }
    }

    private sealed record Waiter(SingleTarget Target, long Since)
    {
        public TaskCompletionSource<TFound?> Arrival { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Settle(TFound? found, bool isOver)
        {
            if (found is not null || isOver) Arrival.TrySetResult(found);
        }
    }
}
