namespace TorrentApi;

/// <summary>Takes answers of the server into snapshots. What did not change stays the same object, and costs nothing. Not thread-safe: it keeps its lists.</summary>
internal sealed class SnapshotMerge
{
    private readonly Dictionary<TorrentId, Torrent?> _byId = [];
    private readonly Dictionary<TorrentId, Torrent?> _hybrids = [];
    private readonly HashSet<TorrentId> _claimed = [];
    private readonly List<TrieEdit> _edits = [];

    /// <summary>The snapshot after an answer that holds every torrent.</summary>
    public TorrentSnapshot Replace(TorrentSnapshot before, IReadOnlyList<Torrent> all)
    {
        var stayed = new HashSet<TorrentId>(before.Count);
        Begin(all);
        foreach (var torrent in all)
        {
            if (Put(before, torrent) is { } known) stayed.Add(known.Hash.Id);
        }

        if (stayed.Count < before.Count)
        {
            foreach (var torrent in before)
            {
                if (!stayed.Contains(torrent.Hash.Id)) Forget(torrent);
            }
        }

        return Finish(before);
    }

    /// <summary>The snapshot after an answer that tells what changed.</summary>
    public TorrentSnapshot Apply(TorrentSnapshot before, TorrentDelta delta)
    {
        Begin(delta.Changed);
        foreach (var torrent in delta.Changed) Put(before, torrent);
        foreach (var hash in delta.Removed)
        {
            // What is both changed and removed only changed its hash: the edit that puts it stands.
            if (before.FindSame(hash) is { } torrent) Forget(torrent);
        }

        return Finish(before);
    }

    private void Begin(IReadOnlyList<Torrent> torrents)
    {
        _byId.Clear();
        _hybrids.Clear();
        _claimed.Clear();
        foreach (var torrent in torrents)
        {
            if (torrent.Hash.IsHybrid) _claimed.Add(TorrentSnapshot.V1Of(torrent.Hash));
        }
    }

    /// <summary>Puts a torrent in its own place or that of what it was before; gives that.</summary>
    private Torrent? Put(TorrentSnapshot before, Torrent torrent)
    {
        // One torrent under two ids in one answer: the row that knows more hashes is the newer one.
        if (!torrent.Hash.IsHybrid && _claimed.Contains(torrent.Hash.Id)) return null;

        var known = before.FindSame(torrent.Hash);
        if (torrent.Equals(known)) return known;
        if (known is not null) Forget(known);
        if (torrent.Hash.IsHybrid && before.ById.Find(TorrentSnapshot.V1Of(torrent.Hash)) is { } younger) Forget(younger);

        _byId[torrent.Hash.Id] = torrent;
        if (torrent.Hash.IsHybrid) _hybrids[TorrentSnapshot.V1Of(torrent.Hash)] = torrent;
        return known;
    }

    /// <summary>Takes a torrent away where nothing was put in its place.</summary>
    private void Forget(Torrent torrent)
    {
        _byId.TryAdd(torrent.Hash.Id, null);
        if (torrent.Hash.IsHybrid) _hybrids.TryAdd(TorrentSnapshot.V1Of(torrent.Hash), null);
    }

    private TorrentSnapshot Finish(TorrentSnapshot before)
    {
        // The first answer counts, also where there is no torrent.
        if (_byId.Count == 0 && before.Version > 0) return before;

        var byId = before.ById.With(Edits(_byId));
        return new TorrentSnapshot(before.Version + 1, byId, before.Hybrids.With(Edits(_hybrids)));
    }

    private List<TrieEdit> Edits(Dictionary<TorrentId, Torrent?> wanted)
    {
        _edits.Clear();
        foreach (var (key, torrent) in wanted) _edits.Add(new TrieEdit(key, torrent));
        return _edits;
    }
}
