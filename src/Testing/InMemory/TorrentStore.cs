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

    /// <summary>The torrent that is meant; where 40 digits fit two, the one whose v2 hash begins so.</summary>
    public StoredTorrent? Find(SingleTarget target) => Near(target)
        .Where(torrent => target.Matches(torrent.Hash))
        .MaxBy(torrent => torrent.Hash.HasV2 && target.Candidates.Contains(torrent.Hash.Id));

    /// <summary>The torrent that a source with this hash would double.</summary>
    public StoredTorrent? FindDouble(InfoHash hash) => Near(hash).FirstOrDefault(torrent => torrent.Hash.SharesHashWith(hash));

    private IEnumerable<StoredTorrent> Near(SingleTarget target) => target.Candidates.SelectMany(id => _byId.GetValueOrDefault(id, []));

    private static IReadOnlyList<TorrentId> IdsOf(InfoHash hash) => SingleTarget.Of(hash).Candidates;
}
