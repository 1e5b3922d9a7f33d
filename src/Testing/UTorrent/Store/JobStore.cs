namespace TorrentApi.Testing.UTorrent.Store;

/// <summary>The torrents, in the order of the queue. Touched only inside the server's lock.</summary>
internal sealed class JobStore(UTorrentServerOptions options, TimeProvider clock)
{
    private readonly List<Job> _jobs = [];
    private readonly HashSet<InfoHash> _keptData = [];
    private int _lastStreamId;

    /// <summary>How torrents live: the in-memory server's rules with this server's numbers.</summary>
    public InMemoryOptions Life { get; } = options.ToLife();

    public IReadOnlyList<Job> All => _jobs;

    /// <summary>Those that the list shows already.</summary>
    public IEnumerable<Job> Visible => _jobs.Where(job => job.VisibleAt <= Now);

    public TransferHistory History { get; } = new();

    public DateTimeOffset Now => clock.GetUtcNow();

    public int NextStreamId() => ++_lastStreamId;

    /// <summary>Lets every torrent live until now.</summary>
    public void Advance()
    {
        var now = Now;
        foreach (var job in _jobs)
        {
            job.Life.Advance(now);
            if (job.HasMetadata) job.File ??= job.Life.Metadata;
        }

        History.Count(_jobs, now);
    }

    public Job? Find(string hash) =>
        Visible.FirstOrDefault(job => job.Hash.Equals(hash, options.TakesLowerCaseHashes ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal));

    public Job? Find(SingleTarget target) => _jobs.Find(job => target.Matches(job.Life.Hash));

    public Job? FindDouble(InfoHash hash) => _jobs.Find(job => job.Life.Hash.SharesHashWith(hash));

    public void Add(Job job)
    {
        if (_keptData.Remove(job.Life.Hash)) job.Life.TakeData();
        _jobs.Add(job);
    }

    public void Remove(Job job, RemoveData data)
    {
        _jobs.Remove(job);
        History.Forget(job);
        if (data == RemoveData.Keep && job.Life.IsDone) _keptData.Add(job.Life.Hash);
        else _keptData.Remove(job.Life.Hash);
    }

    /// <summary>Moves one torrent among those that are not finished, which alone have a place.</summary>
    public void Move(Job job, int by)
    {
        if (PlaceOf(job) is not (> 0 and var place)) return;

        var queue = _jobs.Where(one => PlaceOf(one) > 0).ToList();
        var target = queue[(int)Math.Clamp((long)place - 1 + by, 0, queue.Count - 1)];
        if (target == job) return;

        _jobs.Remove(job);
        _jobs.Insert(_jobs.IndexOf(target) + (by > 0 ? 1 : 0), job);
    }

    /// <summary>The place in the queue, from 1; -1 for a torrent that has all its data.</summary>
    public int PlaceOf(Job job) => job.Life.IsDone ? -1 : 1 + _jobs.TakeWhile(one => one != job).Count(one => !one.Life.IsDone);
}
