namespace TorrentApi.Backends.QBittorrent.Wire;

/// <summary>The torrents of one stream of changes, merged from its answers. Not thread-safe; one answer after the other.</summary>
/// <remarks>
/// 5.1.0 and 5.3.0 go on telling a hybrid magnet link under its v1 hash after its id has changed, in full answers too, and never remove it (observed; 4.5.2
/// does). Such ghosts are kept, because the server tells changes against them, and never shown.
/// </remarks>
internal sealed class SyncRows
{
    private readonly Dictionary<TorrentId, SyncRow> _rows = [];
    private readonly List<SyncRow> _touched = [];
    private readonly HashSet<TorrentId> _removed = [];
    private TorrentRowParser? _parser;
    private int _answer;

    /// <summary>True from the beginning of an answer until it was told: where that breaks off, the server has to tell everything anew.</summary>
    public bool IsSpoilt { get; private set; }

    /// <summary>True where the answer in hand holds every torrent.</summary>
    public bool IsFull { get; set; }

    /// <summary>True where the answer in hand adds to a torrent of which nothing is known.</summary>
    public bool IsTorn { get; private set; }

    /// <summary>Reads the rows of an answer. What it learns of the order and the texts of changes serves the next ones; whole rows are of another order.</summary>
    public TorrentRowParser ParserFor(long rid, Func<TorrentRowParser> make) => rid == 0 ? make() : _parser ??= make();

    public void Begin(bool isFull)
    {
        (IsSpoilt, IsFull, IsTorn) = (true, isFull, false);
        _answer++;
        _touched.Clear();
        _removed.Clear();
    }

    /// <summary>What a row of the answer adds to; in a full answer to nothing but the key.</summary>
    public TorrentFields KnownOf(TorrentId key) => !IsFull && _rows.TryGetValue(key, out var row) ? row.Fields : new TorrentFields { Key = key };

    public void Put(TorrentId key, in TorrentFields fields, Torrent torrent)
    {
        if (!_rows.TryGetValue(key, out var row))
        {
            // A torrent that is new comes whole, and none has no name.
            IsTorn |= !IsFull && fields.Name is null;
            _rows[key] = row = new SyncRow(key);
        }

        row.Fields = fields;
        row.Torrent = torrent;
        if (row.Answer != _answer) _touched.Add(row);
        row.Answer = _answer;
    }

    public void Remove(TorrentId key) => _removed.Add(key);

    /// <summary>Rows that may be a former id of a torrent: only the list can tell. Their metadata was not known when they were told last.</summary>
    public IReadOnlyList<TorrentId> FindSuspects()
    {
        HideFormerIds();
        return [.. _touched.Where(row => row is { Torrent: { HasMetadata: not true, Hash.HasV2: false } } && (row.IsGhost ? !IsFollowed(row) : IsFull)).Select(row => row.Key)];
    }

    /// <summary>Takes over what the list says about suspects.</summary>
    public void Judge(IReadOnlyList<TorrentId> suspects, IReadOnlySet<TorrentId> alive)
    {
        foreach (var key in suspects)
        {
            if (alive.Contains(key)) _rows[key].IsGhost = false;
            else _rows[key].Hide();
        }
    }

    /// <summary>What callers have to be told after an answer.</summary>
    public (IReadOnlyList<Torrent> Changed, IReadOnlyList<InfoHash> Removed) Tell()
    {
        var gone = TakeGone();
        HideFormerIds();
        var changed = new List<Torrent>(_touched.Count);
        foreach (var row in _touched)
        {
            if (row.IsGhost || _removed.Contains(row.Key)) continue;
            if (IsFull || !row.Torrent!.Equals(row.Told)) changed.Add(row.Torrent!);
            row.Told = row.Torrent;
        }

        IsSpoilt = false;
        return (changed, IsFull || gone.Count == 0 ? [] : Without(gone, changed));
    }

    /// <summary>Drops the rows that are no more; gives what was told of them.</summary>
    private List<InfoHash> TakeGone()
    {
        var gone = new List<InfoHash>(_removed.Count);
        if (IsFull) _removed.UnionWith(_rows.Values.Where(row => row.Answer != _answer).Select(row => row.Key));
        foreach (var key in _removed)
        {
            if (_rows.Remove(key, out var row) && row.Told is { } told) gone.Add(told.Hash);
        }

        return gone;
    }

    /// <summary>A hybrid under its own id: what stands under its v1 hash is what it was before its metadata arrived.</summary>
    private void HideFormerIds()
    {
        foreach (var row in _touched)
        {
            if (row.Torrent is { Hash.IsHybrid: true } && row.Key != row.Fields.InfoHashV1 && _rows.TryGetValue(row.Fields.InfoHashV1, out var former)) former.Hide();
        }
    }

    /// <summary>True where the torrent that it was is there under its new id.</summary>
    private bool IsFollowed(SyncRow ghost) =>
        _touched.Exists(row => row.Torrent is { Hash.IsHybrid: true } && row.Key != ghost.Key && row.Fields.InfoHashV1 == ghost.Key);

    /// <summary>One that only changed its id is told as changed, and not as gone.</summary>
    private static List<InfoHash> Without(List<InfoHash> gone, List<Torrent> changed)
    {
        var hybrids = changed.Where(torrent => torrent.Hash.IsHybrid).ToList();
        if (hybrids.Count > 0) gone.RemoveAll(hash => hybrids.Exists(torrent => torrent.Hash.SharesHashWith(hash)));
        return gone;
    }
}
