namespace TorrentApi;

/// <summary>What a wait is for: judges one reading of the torrent after the other.</summary>
internal sealed class WaitGoal(SingleTarget target, Func<Torrent, bool> condition, WaitOptions options)
{
    // How many intervals a check may take to begin: servers refresh what they show, and answer before they act.
    private const int IntervalsToBegin = 2;

    private bool _takesErrors;

    public SingleTarget Target => target;

    public WaitOptions Options => options;

    /// <summary>The end of a check that was asked for just now.</summary>
    public static WaitGoal Checked(SingleTarget target, WaitOptions options)
    {
        var start = options.Clock.GetTimestamp();
        var isSeen = false;
        return new WaitGoal(target, IsOver, options) { _takesErrors = true };

        bool IsOver(Torrent torrent)
        {
            if (torrent.State != TorrentState.Checking) return isSeen || options.Clock.GetElapsedTime(start) >= IntervalsToBegin * options.Interval;
            isSeen = true;
            return false;
        }
    }

    /// <summary>Reports the reading and judges it.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.ErroredTorrent"/>: it is in an error that nobody waits for.</exception>
    public bool IsReachedBy(Torrent torrent)
    {
        options.Progress?.Report(torrent);
        if (condition(torrent)) return true;
        if (torrent.State != TorrentState.Errored || _takesErrors) return false;
        throw new TorrentApiException(new ApiError.ErroredTorrent(target, torrent.ErrorText ?? torrent.NativeState));
    }
}
