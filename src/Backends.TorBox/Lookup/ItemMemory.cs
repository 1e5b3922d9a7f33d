using TorrentApi.Backends.TorBox.Mapping;

namespace TorrentApi.Backends.TorBox.Lookup;

/// <summary>Remembers under which number the service has a torrent, so that one request finds it and not the whole list.</summary>
/// <remarks>
/// A memory is a hint: the item itself confirms it by its hash. Where a hybrid was added by this client, its v2 hash is known here and not to the service. Bounded;
/// the oldest is forgotten first.
/// </remarks>
internal sealed class ItemMemory
{
    public const int Capacity = 20_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<TorrentId, KnownItem> _byHash = [];
    private readonly Queue<TorrentId> _ages = [];

    /// <summary>Keeps the number of a torrent. Hashes that are known already stay known.</summary>
    public void Remember(InfoHash hash, ItemId id)
    {
        lock (_gate)
        {
            var known = SingleTarget.Of(hash).Candidates
                .Select(alias => _byHash.TryGetValue(alias, out var one) && one.Hash.IsHybrid && one.Hash.SharesHashWith(hash) ? one.Hash : hash)
                .FirstOrDefault(one => one.IsHybrid, hash);
            foreach (var alias in SingleTarget.Of(known).Candidates)
            {
                if (_byHash.TryAdd(alias, new KnownItem(known, id))) _ages.Enqueue(alias);
                else _byHash[alias] = new KnownItem(known, id);
                if (_ages.Count > Capacity) _byHash.Remove(_ages.Dequeue());
            }
        }
    }

    /// <summary>Keeps the numbers of a list.</summary>
    public void Remember(IEnumerable<ListedItem> items)
    {
        foreach (var item in items.Take(Capacity)) Remember(item.Torrent.Hash, item.Id);
    }

    /// <summary>Forgets the number of a torrent that is gone: one that is added again gets another.</summary>
    public void Forget(SingleTarget target)
    {
        lock (_gate)
        {
            foreach (var alias in target.Candidates)
            {
                if (_byHash.TryGetValue(alias, out var known) && target.Matches(known.Hash)) _byHash.Remove(alias);
            }
        }
    }

    /// <summary>What is known of a target; null where nothing is.</summary>
    public KnownItem? Recall(SingleTarget target)
    {
        lock (_gate)
        {
            foreach (var alias in target.Candidates)
            {
                if (_byHash.TryGetValue(alias, out var known) && target.Matches(known.Hash)) return known;
            }

            return null;
        }
    }
}
