namespace TorrentApi.Hosting.Tracking;

/// <summary>The torrents of the last look at one server, and what a new look changes about them.</summary>
internal sealed class KnownTorrents(TimeSpan removalDelay)
{
    private Dictionary<InfoHash, Entry> _entries = [];
    private (string Kind, Uri? Address)? _server;

    /// <summary>True where the last look at this server missed nothing.</summary>
    public bool IsSettled(BackendInfo server) => _server == (server.Kind, server.Address) && !_entries.Values.Any(entry => entry.MissingSince is not null);

    public IReadOnlyList<DownloadChange> Compare(BackendInfo server, IReadOnlyCollection<Torrent> torrents, DateTimeOffset now)
    {
        if (_server != (server.Kind, server.Address))
            return Begin(server, torrents);

        List<DownloadChange> changes = [];
        Dictionary<InfoHash, Entry> next = new(torrents.Count);
        List<Torrent> strangers = [];
        foreach (var torrent in torrents)
        {
            if (_entries.Remove(torrent.Hash, out var entry))
                Keep(entry, torrent, next, changes);
            else
                strangers.Add(torrent);
        }

        // Only among those that were not found by now can one be that changed its hash: a magnet of a hybrid whose metadata arrived.
        foreach (var torrent in strangers)
        {
            var former = _entries.Keys.Where(hash => hash.SharesHashWith(torrent.Hash)).Take(1).ToList();
            if (former is [var hash] && _entries.Remove(hash, out var entry))
                Keep(entry, torrent, next, changes);
            else if (next.TryAdd(torrent.Hash, new Entry(torrent)))
                changes.Add(new DownloadChange(DownloadChangeKind.Added, torrent));
        }

        foreach (var entry in _entries.Values)
            Miss(entry, now, next, changes);
        _entries = next;
        return changes;
    }

    private static void Keep(Entry entry, Torrent torrent, Dictionary<InfoHash, Entry> next, List<DownloadChange> changes)
    {
        if (!next.TryAdd(torrent.Hash, entry))
            return;

        var before = entry.Torrent;
        var wasMissing = entry.MissingSince is not null;
        (entry.Torrent, entry.MissingSince) = (torrent, null);
        if (wasMissing && before.AddedAt is { } then && torrent.AddedAt is { } now && then != now)
        {
            // Removed and added again behind our back: two torrents, not one.
            changes.Add(new DownloadChange(DownloadChangeKind.Removed, before));
            changes.Add(new DownloadChange(DownloadChangeKind.Added, torrent));
        }
        else if (torrent != before)
        {
            changes.Add(new DownloadChange(DownloadChangeKind.Updated, torrent, before));
        }
    }

    private void Miss(Entry entry, DateTimeOffset now, Dictionary<InfoHash, Entry> next, List<DownloadChange> changes)
    {
        if (entry.MissingSince is { } since && now - since >= removalDelay)
        {
            changes.Add(new DownloadChange(DownloadChangeKind.Removed, entry.Torrent));
            return;
        }

        entry.MissingSince ??= now;
        next.TryAdd(entry.Torrent.Hash, entry);
    }

    /// <summary>The first look, or the first at another server under the same name: what is not there was not removed.</summary>
    private List<DownloadChange> Begin(BackendInfo server, IReadOnlyCollection<Torrent> torrents)
    {
        _server = (server.Kind, server.Address);
        _entries = torrents.DistinctBy(torrent => torrent.Hash).ToDictionary(torrent => torrent.Hash, torrent => new Entry(torrent));
        return [.. _entries.Values.Select(entry => new DownloadChange(DownloadChangeKind.Present, entry.Torrent))];
    }

    private sealed class Entry(Torrent torrent)
    {
        public Torrent Torrent { get; set; } = torrent;

        public DateTimeOffset? MissingSince { get; set; }
    }
}
