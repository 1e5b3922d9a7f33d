namespace TorrentApi;

/// <summary>One watcher's place in what a <see cref="MirrorLoop"/> shows.</summary>
internal sealed class MirrorFeed(MirrorLoop loop, long seen, int endings) : IDisposable
{
    private long _seen = seen;
    private bool _isDisposed;

    /// <summary>The newest snapshot, once there is a newer answer than the one that was given last.</summary>
    public async ValueTask<TorrentSnapshot> NextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var frame = loop.Latest;
            if (frame.Endings > endings) throw Rethrown(frame.Failure!);
            if (frame.Number > _seen)
            {
                _seen = frame.Number;
                return frame.Snapshot;
            }

            await frame.Outdated.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        if (_isDisposed) return;
        _isDisposed = true;
        loop.Leave();
    }

    /// <summary>An exception of its own for each watcher, so that none writes its stack into another's.</summary>
    private static Exception Rethrown(Exception failure) => failure switch
    {
        TorrentApiException known => new TorrentApiException(known.Error, known.Backend, known.Operation, known),
        ObjectDisposedException disposed => new ObjectDisposedException("The mirror or its client was disposed.", disposed),
        _ => new InvalidOperationException("The watch ended because the client failed in a way that no client should.", failure),
    };
}
