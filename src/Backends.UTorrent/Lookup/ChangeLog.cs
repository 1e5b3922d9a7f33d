using System.Runtime.InteropServices;

namespace TorrentApi.Backends.UTorrent.Lookup;

/// <summary>The torrents of the server as last told, each with the number of the refresh that changed it last, and those that are gone.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class ChangeLog
{
    // What is gone beyond this many is forgotten: whoever looked before that gets a full answer.
    private const int MostRemoved = 10_000;

    private readonly Dictionary<TorrentId, Entry> _torrents = [];
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
        var told = 0;
        foreach (var torrent in torrents)
        {
            if (Put(torrent)) told++;
        }

        // Each one that is known was told: the usual case, and none has to be looked for.
        if (told == _torrents.Count) return;
        foreach (var key in _torrents.Where(entry => entry.Value.Told != Version).Select(entry => entry.Key).ToList()) Remove(key);
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

    /// <summary>False where the torrent was told already by this refresh.</summary>
    private bool Put(Torrent torrent)
    {
        ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(_torrents, torrent.Hash.Id, out var isKnown);
        var isFirst = entry.Told != Version;
        entry.Told = Version;
        if (isKnown && entry.Torrent.Equals(torrent)) return isFirst;

        (entry.Torrent, entry.Version) = (torrent, Version);
        _list = null;
        return isFirst;
    }

    private void Remove(TorrentId key)
    {
        if (!_torrents.Remove(key, out var gone)) return;
        _removed.Enqueue((gone.Torrent.Hash, Version));
        if (_removed.Count > MostRemoved) _oldest = _removed.Dequeue().Version;
        _list = null;
    }

    /// <summary>A torrent, the refresh that changed it last, and the one that told it last.</summary>
    private record struct Entry(Torrent Torrent, long Version, long Told);
}
