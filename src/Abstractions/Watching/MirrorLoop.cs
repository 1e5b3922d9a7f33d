namespace TorrentApi;

/// <summary>Asks the server again and again while somebody watches, and shows each answer to all of them.</summary>
internal sealed class MirrorLoop(ITorrentApi api, WatchOptions options) : IAsyncDisposable, IDisposable
{
    private readonly Lock _gate = new();
    private readonly SemaphoreSlim _turn = new(1);
    private readonly CancellationTokenSource _closing = new();
    private readonly MirrorReader _reader = new(api, options);
    private volatile MirrorFrame _latest = MirrorFrame.First;
    private CancellationTokenSource? _running;
    private Task _loop = Task.CompletedTask;
    private int _watchers;
    private bool _hasRead;
    private bool _isDisposed;

    public MirrorFrame Latest => _latest;

    /// <summary>Lets a watcher in, and begins to ask where nobody did.</summary>
    public MirrorFeed Join()
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, typeof(TorrentMirror));
            _watchers++;
            if (_running is null) Start();

            // What was read before the loop began again may be old: the first to come waits for an answer.
            return new MirrorFeed(this, _hasRead ? _latest.Number - 1 : _latest.Number, _latest.Endings);
        }
    }

    public void Leave()
    {
        lock (_gate)
        {
            if (--_watchers == 0) Stop();
        }
    }

    /// <summary>Asks once; callers take turns.</summary>
    public async Task<TorrentSnapshot> ReadAsync(CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, typeof(TorrentMirror));
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _closing.Token);
        try
        {
            await _turn.WaitAsync(both.Token).ConfigureAwait(false);
            try
            {
                var snapshot = await _reader.ReadAsync(_latest.Snapshot, both.Token).ConfigureAwait(false);
                Show(frame => frame.Next(snapshot));
                return snapshot;
            }
            finally
            {
                _turn.Release();
            }
        }
        catch (OperationCanceledException cancelled) when (!cancellationToken.IsCancellationRequested && _closing.IsCancellationRequested)
        {
            throw new ObjectDisposedException("The mirror was disposed while it waited for the server.", cancelled);
        }
    }

    /// <summary>Ends every watch with <see cref="ObjectDisposedException"/>.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!TryClose(out var loop)) return;
        await _closing.CancelAsync().ConfigureAwait(false);
        ShowDisposed();
        await loop.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>The same, without waiting for what is under way.</summary>
    public void Dispose()
    {
        if (!TryClose(out _)) return;
        _closing.Cancel();
        ShowDisposed();
    }

    private bool TryClose(out Task loop)
    {
        lock (_gate)
        {
            loop = _loop;
            if (_isDisposed) return false;
            _isDisposed = true;
            Stop();
            return true;
        }
    }

    private void ShowDisposed() => Show(frame => frame.End(new ObjectDisposedException(nameof(TorrentMirror))));

    private void Start()
    {
        _hasRead = false;
        _running = new CancellationTokenSource();
        var running = _running;
        _loop = Task.Run(() => RunAsync(running), CancellationToken.None);
    }

    private void Stop()
    {
        // Not here: what the cancellation continues would run under our lock.
        _ = _running?.CancelAsync();
        _running = null;
    }

    private async Task RunAsync(CancellationTokenSource running)
    {
        try
        {
            await PollAsync(running.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (running.IsCancellationRequested)
        {
            // The last watcher has gone.
        }
        catch (Exception failure)
        {
            // Whatever it is, the watchers have to hear it: nobody else waits for this task.
            End(running, failure);
        }
    }

    private async Task PollAsync(CancellationToken cancellationToken)
    {
        var pace = new MirrorPace(options);
        while (true)
        {
            TimeSpan pause;
            try
            {
                var before = _latest.Snapshot;
                pause = pace.AfterAnswer(await ReadAsync(cancellationToken).ConfigureAwait(false) != before);
            }
            catch (TorrentApiException failure) when (failure.Error.IsTransient)
            {
                pause = pace.AfterFailure(failure.Error);
            }

            await Task.Delay(pause, options.Clock, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Ends the loop for all who watch; whoever comes later begins it again.</summary>
    private void End(CancellationTokenSource running, Exception failure)
    {
        lock (_gate)
        {
            if (_running != running) return;
            _running = null;
        }

        Show(frame => frame.End(failure));
    }

    private void Show(Func<MirrorFrame, MirrorFrame> next)
    {
        MirrorFrame outdated;
        lock (_gate)
        {
            outdated = _latest;
            _latest = next(outdated);
            _hasRead |= _latest.Endings == outdated.Endings;
        }

        outdated.Outdate();
    }
}
