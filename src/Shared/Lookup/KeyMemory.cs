namespace TorrentApi.Lookup;

/// <summary>Remembers by which key the server knows a torrent whose other hash it does not look up.</summary>
/// <remarks>
/// Two uses: a hybrid's v1 hash where the server's key is the truncated v2 (4.4+), learnt from a list; and a hybrid's v2 hash where the server knows
/// v1 only, learnt when this client added it. A memory is a hint: an answer of the server confirms it before anything is changed by it. Bounded; the
/// oldest is forgotten first.
/// </remarks>
internal sealed class KeyMemory
{
    public const int Capacity = 10_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<TorrentId, KnownKey> _byAlias = [];
    private readonly Queue<TorrentId> _ages = [];

    public void Remember(InfoHash hash, TorrentId key)
    {
        lock (_gate)
        {
            foreach (var alias in SingleTarget.Of(hash).Candidates)
            {
                if (alias == key) continue;
                if (_byAlias.TryAdd(alias, new KnownKey(hash, key))) _ages.Enqueue(alias);
                else _byAlias[alias] = new KnownKey(hash, key);
                if (_ages.Count > Capacity) _byAlias.Remove(_ages.Dequeue());
            }
        }
    }

    /// <summary>The keys under which this target may be known besides its own candidates.</summary>
    public IEnumerable<KnownKey> Recall(SingleTarget target)
    {
        lock (_gate)
        {
            return [.. target.Candidates.Where(_byAlias.ContainsKey).Select(alias => _byAlias[alias]).Where(known => target.Matches(known.Hash))];
        }
    }
}
