namespace TorrentApi.Testing.UTorrent.Store;

/// <summary>Bytes per day, today first, over 31 days, as <c>getxferhist</c> tells them. All that passes between two looks is counted on the day of the second.</summary>
internal sealed class TransferHistory
{
    private const int Days = 31;

    private readonly Dictionary<Job, (long Down, long Up)> _seen = [];
    private readonly Dictionary<DateOnly, (long Down, long Up)> _days = [];

    public DateTimeOffset ResetAt { get; private set; }

    public void Count(IEnumerable<Job> jobs, DateTimeOffset now)
    {
        if (ResetAt == default) ResetAt = now;
        var day = DateOnly.FromDateTime(now.UtcDateTime);
        foreach (var job in jobs)
        {
            var torrent = job.Life.Read("", null);
            var (down, up) = (torrent.DownloadedBytes ?? 0, torrent.UploadedBytes ?? 0);
            var (seenDown, seenUp) = _seen.GetValueOrDefault(job);
            var (dayDown, dayUp) = _days.GetValueOrDefault(day);
            _days[day] = (dayDown + down - seenDown, dayUp + up - seenUp);
            _seen[job] = (down, up);
        }
    }

    public void Forget(Job job) => _seen.Remove(job);

    public void Reset(DateTimeOffset now)
    {
        _days.Clear();
        ResetAt = now;
    }

    public IEnumerable<(long Down, long Up)> Read(DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        return Enumerable.Range(0, Days).Select(ago => _days.GetValueOrDefault(today.AddDays(-ago)));
    }
}
