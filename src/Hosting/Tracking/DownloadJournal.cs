namespace TorrentApi.Hosting.Tracking;

/// <summary>Remembers what was told about each torrent of one client, so that each transition is told once.</summary>
internal sealed class DownloadJournal(DownloadTrackerOptions options)
{
    private readonly Dictionary<InfoHash, Page> _pages = [];

    /// <summary>The transitions that a change makes.</summary>
    public IEnumerable<DownloadTransition> Read(DownloadChange change) => change.Kind switch
    {
        DownloadChangeKind.Removed => Close(change.Torrent),
        DownloadChangeKind.Updated when Find(change) is { } page => Advance(page, change.Torrent),
        DownloadChangeKind.Present when options.ExistingTorrents == ExistingTorrents.Ignore => Skip(change.Torrent),
        _ => Open(change.Torrent),
    };

    private Page? Find(DownloadChange change)
    {
        if (!_pages.Remove(change.Previous?.Hash ?? change.Torrent.Hash, out var page))
            return null;
        _pages[change.Torrent.Hash] = page;
        return page;
    }

    private IEnumerable<DownloadTransition> Open(Torrent torrent)
    {
        var page = new Page();
        _pages[torrent.Hash] = page;
        return Advance(page, torrent).Prepend(DownloadTransition.Added);
    }

    private DownloadTransition[] Close(Torrent torrent) => _pages.Remove(torrent.Hash) ? [DownloadTransition.Removed] : [];

    /// <summary>As it stands: a torrent that is checked or moved just now was complete where it has a date of completion.</summary>
    private DownloadTransition[] Skip(Torrent torrent)
    {
        _pages[torrent.Hash] = new Page
        {
            HasMetadata = HasMetadata(torrent),
            Progress = torrent.Progress,
            IsComplete = torrent.IsComplete || (torrent.CompletedAt is not null && !IsUnfinished(torrent)),
            IsErrored = torrent.State == TorrentState.Errored,
        };
        return [];
    }

    private List<DownloadTransition> Advance(Page page, Torrent torrent)
    {
        List<DownloadTransition> transitions = [];
        if (!page.HasMetadata && HasMetadata(torrent))
        {
            page.HasMetadata = true;
            transitions.Add(DownloadTransition.Metadata);
        }

        if (torrent.State != TorrentState.Checking && HasMoved(page.Progress, torrent.Progress))
        {
            page.Progress = torrent.Progress;
            transitions.Add(DownloadTransition.Progress);
        }

        if (torrent.IsComplete && !page.IsComplete)
            transitions.Add(DownloadTransition.Completed);
        page.IsComplete = torrent.IsComplete || (page.IsComplete && !IsUnfinished(torrent));

        var isErrored = torrent.State == TorrentState.Errored;
        if (isErrored && !page.IsErrored)
            transitions.Add(DownloadTransition.Errored);

        // A server that starts checks a broken torrent again before it finds the same error: that is no second one.
        page.IsErrored = isErrored || (page.IsErrored && torrent.State is TorrentState.Checking or TorrentState.Unknown);
        return transitions;
    }

    private bool HasMoved(double told, double now) => Math.Abs(now - told) >= options.ProgressStep || (now >= 1 && told < 1);

    private static bool HasMetadata(Torrent torrent) => torrent.HasMetadata ?? (torrent.WantedSizeBytes > 0 || torrent.TotalSizeBytes > 0);

    /// <summary>There is something to download, for certain: while it is checked or moved nobody can tell.</summary>
    private static bool IsUnfinished(Torrent torrent) => torrent.State switch
    {
        TorrentState.Downloading or TorrentState.FetchingMetadata => true,
        TorrentState.Queued or TorrentState.Stopped => torrent.Progress < 1,
        _ => false,
    };

    /// <summary>What was told about one torrent.</summary>
    private sealed class Page
    {
        public bool HasMetadata { get; set; }

        public double Progress { get; set; }

        public bool IsComplete { get; set; }

        public bool IsErrored { get; set; }
    }
}
