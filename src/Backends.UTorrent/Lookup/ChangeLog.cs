namespace TorrentApi.Backends.UTorrent.Lookup;

/// <summary>The torrents of the server as last told, each with the number of the refresh that changed it last, and those that are gone.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class ChangeLog
{
    // What is gone beyond this many is forgotten: whoever looked before that gets a full answer.
    private const int MostRemoved = 10_000;

    private readonly Dictionary<TorrentId, (Torrent Torrent, long Version)> _torrents = [];
    private readonly Queue<(InfoHash Hash, long Version)> _removed = [];
    private IReadOnlyList<Torrent>? _list;
    private long _oldest;

    /// <summary>The number of the last refresh that was taken in.</summary>
    public long Version { get; private set; }

    public IReadOnlyList<Torrent> List => _list ??= [.. _torrents.Values.Select(entry => entry.Torrent)];

    public Torrent? Find(TorrentId key) => _torrents.TryGetValue(key, out var entry) ? entry.Torrent : null;

    /// <summary>Takes in a full list: what is not in it is gone.</summary>
    public void Replace(IReadOnlyList<Torrent> torrents)
    {
        Version++;
        var kept = torrents.Select(torrent => torrent.Hash.Id).ToHashSet();
        foreach (var key in _torrents.Keys.Where(key => !kept.Contains(key)).ToList()) Remove(key);
        foreach (var torrent in torrents) Put(torrent);
    }

    /// <summary>Takes in what changed.</summary>
    public void Patch(IEnumerable<Torrent> changed, IEnumerable<TorrentId> removed)
    {
        Version++;
        foreach (var key in removed) Remove(key);
        foreach (var torrent in changed) Put(torrent);
    }

    /// <summary>What changed after a refresh; null where that is not known any more.</summary>
    public (IReadOnlyList<Torrent> Changed, IReadOnlyList<InfoHash> Removed)? Since(long version) => version < _oldest
        ? null
        : ([.. _torrents.Values.Where(entry => entry.Version > version).Select(entry => entry.Torrent)],
            [.. _removed.Where(entry => entry.Version > version && Find(entry.Hash.Id) is null).Select(entry => entry.Hash).Distinct()]);

    private void Put(Torrent torrent)
    {
        if (_torrents.TryGetValue(torrent.Hash.Id, out var known) && known.Torrent.Equals(torrent)) return;
        _torrents[torrent.Hash.Id] = (torrent, Version);
        _list = null;
    }

    private void Remove(TorrentId key)
    {
        if (!_torrents.Remove(key, out var gone)) return;
        _removed.Enqueue((gone.Torrent.Hash, Version));
        if (_removed.Count > MostRemoved) _oldest = _removed.Dequeue().Version;
        _list = null;
    }
}
