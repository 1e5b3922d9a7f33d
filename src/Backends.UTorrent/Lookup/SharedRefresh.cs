namespace TorrentApi.Backends.UTorrent.Lookup;

/// <summary>One refresh for all who ask while another is under way. Whoever asks gets one that begins after they asked, so that it shows what they did before.</summary>
internal sealed class SharedRefresh(Func<CancellationToken, Task> refresh, TimeSpan patience, TimeProvider clock)
{
    private readonly Lock _gate = new();
    private Task _current = Task.CompletedTask;
    private Task? _next;

    /// <summary>Waits for the next refresh; no caller's cancellation ends it for the others.</summary>
    public async Task JoinAsync(CancellationToken cancellationToken)
    {
        Task joined;
        lock (_gate)
        {
            var before = _current;
            joined = _next ??= Task.Run(() => RunAfterAsync(before), CancellationToken.None);
        }

        await joined.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task RunAfterAsync(Task before)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

        // From here on it is too late to join.
        lock (_gate) (_current, _next) = (_next!, null);

        using var deadline = new CancellationTokenSource(patience, clock);
        try
        {
            await refresh(deadline.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException late) when (deadline.IsCancellationRequested)
        {
            throw new TorrentApiException(new ApiError.TimedOut(patience), late);
        }
    }
}
