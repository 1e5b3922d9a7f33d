using TorrentApi.Backends.TorBox.Mapping;

namespace TorrentApi.Backends.TorBox.Lookup;

/// <summary>Puts lists right that are not up to date yet: the service has been seen minutes behind, and with its cache ten.</summary>
/// <remarks>
/// <para>
/// Kept is what this client has seen elsewhere and no list has shown yet: a torrent of the queue, which gets another number when it starts and for a moment is in
/// neither; and one that this client created. It is still there, as it was last seen, until a list shows it, or for <see cref="Memory"/>.
/// </para>
/// <para>And what this client removed is gone, although a list may show it for a while. Numbers are not given twice, so one that is added again is another.</para>
/// </remarks>
internal sealed class Sightings(TimeProvider clock)
{
    /// <summary>As long as the service's own cache of lists lives, by its documents.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromMinutes(10);

    private readonly Lock _gate = new();
    private readonly Dictionary<InfoHash, Sighting> _seen = [];
    private readonly Dictionary<ItemId, long> _removed = [];

    /// <summary>Takes note of an item that no list may show yet.</summary>
    public void Note(ListedItem item)
    {
        lock (_gate) _seen[item.Torrent.Hash] = new Sighting(item, clock.GetTimestamp());
    }

    /// <summary>Takes note of a removal that the service has confirmed.</summary>
    public void NoteRemoved(ListedItem item)
    {
        lock (_gate)
        {
            _removed[item.Id] = clock.GetTimestamp();
            _seen.Remove(item.Torrent.Hash);
        }
    }

    /// <summary>Forgets an item of the list whose number the service does not take: it is there only where the service shows it. What leaves the queue is kept.</summary>
    public void Doubt(ListedItem item)
    {
        lock (_gate)
        {
            if (!item.Id.IsQueued) _seen.Remove(item.Torrent.Hash);
        }
    }

    public bool IsRemoved(ItemId id)
    {
        lock (_gate)
        {
            Forget();
            return _removed.ContainsKey(id);
        }
    }

    /// <summary>One list of what is there, out of the queue, which was read first, and the list. Each torrent is in it once; started wins over queued.</summary>
    public IReadOnlyList<ListedItem> Merge(IReadOnlyList<ListedItem> queue, IReadOnlyList<ListedItem> list)
    {
        lock (_gate)
        {
            Forget();
            var merged = new Dictionary<InfoHash, ListedItem>(list.Count + queue.Count);
            foreach (var item in list)
            {
                _seen.Remove(item.Torrent.Hash);
                if (!_removed.ContainsKey(item.Id)) merged.TryAdd(item.Torrent.Hash, item);
            }

            foreach (var item in queue)
            {
                if (!_removed.ContainsKey(item.Id) && merged.TryAdd(item.Torrent.Hash, item)) _seen[item.Torrent.Hash] = new Sighting(item, clock.GetTimestamp());
            }

            foreach (var (hash, sighting) in _seen) merged.TryAdd(hash, sighting.Item);
            return [.. merged.Values];
        }
    }

    private void Forget()
    {
        foreach (var (hash, sighting) in _seen)
        {
            if (clock.GetElapsedTime(sighting.At) > Memory) _seen.Remove(hash);
        }

        foreach (var (id, at) in _removed)
        {
            if (clock.GetElapsedTime(at) > Memory) _removed.Remove(id);
        }
    }

    private readonly record struct Sighting(ListedItem Item, long At);
}
