namespace TorrentApi;

/// <summary>Looks at one torrent again and again until it is as wanted.</summary>
internal sealed class TorrentWaiter(ITorrentApi api, WaitGoal goal)
{
    public Task<Torrent> WaitAsync(CancellationToken cancellationToken) => new WaitDeadline(api.Backend, goal.Options).RunAsync(PollAsync, cancellationToken);

    private async Task<Torrent> PollAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var pause = goal.Options.Interval;
            try
            {
                var torrent = await FindAsync(cancellationToken).ConfigureAwait(false);
                if (goal.IsReachedBy(torrent)) return torrent;
            }
            catch (TorrentApiException failure) when (failure.Error.IsTransient)
            {
                // A restart of the server is no reason to give up; the caller's timeout is.
                pause = failure.Error.Wait is { } wait && wait > pause ? wait : pause;
            }

            await Task.Delay(pause, goal.Options.Clock, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Finds the torrent. A hybrid's key changes when its metadata arrives and may do so between two requests, so one miss is no miss.</summary>
    private async Task<Torrent> FindAsync(CancellationToken cancellationToken) =>
        await api.GetAsync(goal.Target, cancellationToken).ConfigureAwait(false)
        ?? await api.GetAsync(goal.Target, cancellationToken).ConfigureAwait(false)
        ?? throw new TorrentApiException(new ApiError.MissingTorrent(goal.Target));
}
