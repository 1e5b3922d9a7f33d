namespace TorrentApi;

/// <summary>Looks at one torrent again and again until it is as wanted.</summary>
internal sealed class TorrentWaiter(ITorrentApi api, SingleTarget target, WaitOptions options)
{
    private const string Operation = "torrents.wait";

    public async Task<Torrent> WaitAsync(Func<Torrent, bool> condition, CancellationToken cancellationToken)
    {
        var timeout = options.Timeout ?? Timeout.InfiniteTimeSpan;
        using var deadline = new CancellationTokenSource(timeout, options.Clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, deadline.Token);
        try
        {
            return await PollAsync(condition, both.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException cancelled) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancelled.Message, cancelled, cancellationToken);
        }
        catch (OperationCanceledException cancelled) when (deadline.IsCancellationRequested)
        {
            throw Failure(new ApiError.TimedOut(timeout), cancelled);
        }
    }

    private async Task<Torrent> PollAsync(Func<Torrent, bool> condition, CancellationToken cancellationToken)
    {
        while (true)
        {
            var pause = options.Interval;
            try
            {
                var torrent = await FindAsync(cancellationToken).ConfigureAwait(false);
                options.Progress?.Report(torrent);
                if (condition(torrent)) return torrent;
                if (torrent.State == TorrentState.Errored) throw Failure(new ApiError.ErroredTorrent(target, torrent.ErrorText ?? torrent.NativeState));
            }
            catch (TorrentApiException failure) when (failure.Error.IsTransient)
            {
                // A restart of the server is no reason to give up; the caller's timeout is.
                pause = failure.Error.Wait is { } wait && wait > pause ? wait : pause;
            }

            await Task.Delay(pause, options.Clock, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Finds the torrent. A hybrid's key changes when its metadata arrives and may do so between two requests, so one miss is no miss.</summary>
    private async Task<Torrent> FindAsync(CancellationToken cancellationToken) =>
        await api.GetAsync(target, cancellationToken).ConfigureAwait(false)
        ?? await api.GetAsync(target, cancellationToken).ConfigureAwait(false)
        ?? throw Failure(new ApiError.MissingTorrent(target));

    private TorrentApiException Failure(ApiError error, Exception? inner = null) => new(error, api.Backend, Operation, inner);
}
