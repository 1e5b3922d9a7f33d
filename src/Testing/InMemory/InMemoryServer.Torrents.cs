namespace TorrentApi.Testing;

// Everything here runs inside the server's lock: see AnswerAsync.
public sealed partial class InMemoryServer
{
    // Data that a removal kept, by the hash of its torrent.
    private readonly HashSet<InfoHash> _keptData = [];

    internal IReadOnlyList<Torrent> List(TorrentQuery query)
    {
        var position = 0;
        return [.. _store.All.Select(torrent => Read(torrent, torrent.IsDone ? null : ++position)).Where(query.Matches)];
    }

    internal Torrent? Get(SingleTarget target) => _store.Find(target) is { } torrent ? Read(torrent, PositionOf(torrent)) : null;

    internal IReadOnlyList<TorrentContent> ListContents(SingleTarget target) => Find(target).ReadContents();

    internal bool Remove(MultiTarget targets, RemoveData data)
    {
        foreach (var torrent in Select(targets))
        {
            _store.Remove(torrent);
            if (data == RemoveData.Keep && torrent.IsDone) _keptData.Add(torrent.Hash);
            if (data == RemoveData.Delete) _keptData.Remove(torrent.Hash);
        }

        return true;
    }

    internal bool ForEach(MultiTarget targets, Action<StoredTorrent> change)
    {
        foreach (var torrent in Select(targets)) change(torrent);
        return true;
    }

    private StoredTorrent Find(SingleTarget target) => _store.Find(target) ?? throw new TorrentApiException(new ApiError.MissingTorrent(target));

    /// <summary>All torrents of the targets, or none: an error names every unknown one before anything is done.</summary>
    private List<StoredTorrent> Select(MultiTarget targets)
    {
        if (targets.IsAll) return [.. _store.All];

        var found = targets.Targets.ToLookup(target => _store.Find(target) is not null);
        if (found[false].Any()) throw new TorrentApiException(new ApiError.MissingTorrent(MultiTarget.Of(found[false])));

        return [.. found[true].Select(Find).Distinct()];
    }

    private Torrent Read(StoredTorrent torrent, int? position) => torrent.Read(SavePathOf(torrent), position);

    private int? PositionOf(StoredTorrent torrent) => torrent.IsDone
        ? null
        : 1 + _store.All.TakeWhile(other => other != torrent).Count(other => !other.IsDone);

    private string SavePathOf(StoredTorrent torrent)
    {
        var path = torrent.Options.SavePath;
        if (path is null && torrent is { Options.AutomaticManagement: true, Category.Length: > 0 })
            path = _categories.GetValueOrDefault(torrent.Category)?.SavePath ?? $"{Options.SavePath}/{torrent.Category}";

        return (path ?? Options.SavePath).TrimEnd('/', '\\') is { Length: > 0 } trimmed ? trimmed : "/";
    }
}
