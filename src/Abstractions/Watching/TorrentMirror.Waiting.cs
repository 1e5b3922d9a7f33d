namespace TorrentApi;

public sealed partial class TorrentMirror
{
    /// <summary>Waits until a torrent is as wanted, and gives it so. Many waits cost one poll loop.</summary>
    /// <param name="target">The torrent.</param>
    /// <param name="condition">What is wanted; asked for each reading.</param>
    /// <param name="options">Timeout and progress; interval and clock are the mirror's own. Null for neither.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <exception cref="TorrentApiException">
    /// <see cref="ApiError.MissingTorrent"/>: it is not in two readings in a row. <see cref="ApiError.ErroredTorrent"/>: it went into an error that the
    /// condition did not want. <see cref="ApiError.TimedOut"/>: <see cref="WaitOptions.Timeout"/> is over. Else as <see cref="WatchAsync"/>.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The mirror or its client was disposed.</exception>
    public Task<Torrent> WaitUntilAsync(
        SingleTarget target, Func<Torrent, bool> condition, WaitOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(condition);
        return WaitAsync(new WaitGoal(target, condition, Adopt(options)), cancellationToken);
    }

    /// <summary>Waits until <see cref="Torrent.IsComplete"/>: all wanted data is here, verified and in its place.</summary>
    /// <inheritdoc cref="WaitUntilAsync"/>
    public Task<Torrent> WaitUntilCompleteAsync(SingleTarget target, WaitOptions? options = null, CancellationToken cancellationToken = default) =>
        WaitUntilAsync(target, torrent => torrent.IsComplete, options, cancellationToken);

    /// <summary>
    /// Waits until a recheck that was asked for before is over: checking was seen and left, or was not seen for two intervals (a small torrent is checked
    /// between two readings). Gives the torrent as the check left it, also in an error.
    /// </summary>
    /// <inheritdoc cref="WaitUntilAsync"/>
    public Task<Torrent> WaitUntilCheckedAsync(SingleTarget target, WaitOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(target);
        return WaitAsync(WaitGoal.Checked(target, Adopt(options)), cancellationToken);
    }

    private Task<Torrent> WaitAsync(WaitGoal goal, CancellationToken cancellationToken)
    {
        return new WaitDeadline(Api.Backend, goal.Options).RunAsync(RunAsync, cancellationToken);

        async Task<Torrent> RunAsync(CancellationToken token)
        {
            using var feed = _loop.Join();
            var isMissing = false;
            while (true)
            {
                if ((await feed.NextAsync(token).ConfigureAwait(false)).Find(goal.Target) is { } torrent)
                {
                    if (goal.IsReachedBy(torrent)) return torrent;
                    isMissing = false;
                }
                else if (isMissing)
                {
                    throw new TorrentApiException(new ApiError.MissingTorrent(goal.Target));
                }
                else
                {
                    isMissing = true;
                }
            }
        }
    }

    private WaitOptions Adopt(WaitOptions? options) => (options ?? new()) with { Interval = Options.Interval, Clock = Options.Clock };
}
