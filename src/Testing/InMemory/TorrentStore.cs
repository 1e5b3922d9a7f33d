namespace TorrentApi.Testing;

/// <summary>The torrents of an <see cref="InMemoryServer"/> in the order of its queue, found by any of their hashes.</summary>
internal sealed class TorrentStore
{
    private readonly List<StoredTorrent> _queue = [];
    private readonly Dictionary<TorrentId, List<StoredTorrent>> _byId = [];

    public IReadOnlyList<StoredTorrent> All => _queue;

    public void Add(StoredTorrent torrent, bool first)
    {
        _queue.Insert(first ? 0 : _queue.Count, torrent);
        foreach (var id in IdsOf(torrent.Hash)) (_byId.TryGetValue(id, out var there) ? there : _byId[id] = []).Add(torrent);
    }

    public void Remove(StoredTorrent torrent)
    {
        _queue.Remove(torrent);
        foreach (var id in IdsOf(torrent.Hash))
        {
            _byId[id].Remove(torrent);
            if (_byId[id].Count == 0) _byId.Remove(id);
        }
    }

    /// <summary>Moves torrents among those that are not complete; they keep their order, and complete ones their place.</summary>
    public void Move(IReadOnlyCollection<StoredTorrent> torrents, QueueMove move)
    {
        var waiting = _queue.Where(torrent => !torrent.IsDone).ToList();
        var moved = waiting.Where(torrents.Contains).ToList();
        if (move is QueueMove.Top or QueueMove.Bottom)
        {
            waiting.RemoveAll(moved.Contains);
            waiting.InsertRange(move == QueueMove.Top ? 0 : waiting.Count, moved);
        }
        else
        {
            Step(waiting, moved, move == QueueMove.Up ? -1 : 1);
        }

        var next = 0;
        for (var i = 0; i < _queue.Count; i++) if (!_queue[i].IsDone) _queue[i] = waiting[next++];
    }

    /// <summary>The torrent that is meant; where 40 digits fit two, the one whose v2 hash begins so.</summary>
    public StoredTorrent? Find(SingleTarget target) => Near(target)
        .Where(torrent => target.Matches(torrent.Hash))
        .MaxBy(torrent => torrent.Hash.HasV2 && target.Candidates.Contains(torrent.Hash.Id));

    /// <summary>The torrent that a source with this hash would double.</summary>
    public StoredTorrent? FindDouble(InfoHash hash) => Near(hash).FirstOrDefault(torrent => torrent.Hash.SharesHashWith(hash));

    /// <summary>One place each, beginning with the one that goes first, so that none overtakes another; at the end they stay.</summary>
    private static void Step(List<StoredTorrent> waiting, List<StoredTorrent> moved, int step)
    {
        foreach (var torrent in step < 0 ? moved : moved.AsEnumerable().Reverse())
        {
            var from = waiting.IndexOf(torrent);
            var to = from + step;
            if (to < 0 || to >= waiting.Count || moved.Contains(waiting[to])) continue;
            (waiting[from], waiting[to]) = (waiting[to], waiting[from]);
        }
    }

    private IEnumerable<StoredTorrent> Near(SingleTarget target) => target.Candidates.SelectMany(id => _byId.GetValueOrDefault(id, []));

    private static IReadOnlyList<TorrentId> IdsOf(InfoHash hash) => SingleTarget.Of(hash).Candidates;
}
