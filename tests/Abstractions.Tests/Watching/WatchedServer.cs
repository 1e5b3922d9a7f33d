namespace TorrentApi.Abstractions.Tests.Watching;

/// <summary>A server that tells its list, and where it can its changes, at once; it fails and shares its stream of changes on demand.</summary>
internal sealed class WatchedServer : ITorrentApi, IChangeFeature
{
    private readonly Lock _gate = new();
    private readonly Queue<ApiError> _failures = [];
    private Dictionary<InfoHash, Torrent> _torrents = [];

    public BackendInfo Backend { get; } = new() { Kind = "Watched", Client = "one" };

    /// <summary>True where there is <see cref="IChangeFeature"/>.</summary>
    public bool TellsChanges { get; init; } = true;

    /// <summary>True where another client follows the same stream: every answer is full.</summary>
    public bool IsShared { get; set; }

    /// <summary>True where deltas say nothing of what was put.</summary>
    public bool LosesChanges { get; set; }

    /// <summary>How often it was asked for its list.</summary>
    public int Lists { get; private set; }

    /// <summary>How often it was asked for changes with a cursor, and without.</summary>
    public (int Since, int Full) Syncs { get; private set; }

    public int Asked => Lists + Syncs.Since + Syncs.Full;

    public void Put(params Torrent[] torrents)
    {
        lock (_gate)
        {
            _torrents = new Dictionary<InfoHash, Torrent>(_torrents);
            foreach (var torrent in torrents)
            {
                foreach (var former in _torrents.Keys.Where(hash => hash.SharesHashWith(torrent.Hash)).ToList()) _torrents.Remove(former);
                _torrents[torrent.Hash] = torrent;
            }
        }
    }

    public void Remove(InfoHash hash)
    {
        lock (_gate) _torrents = _torrents.Where(pair => pair.Key != hash).ToDictionary();
    }

    public void Fail(params ApiError[] errors)
    {
        lock (_gate)
        {
            foreach (var error in errors) _failures.Enqueue(error);
        }
    }

    public Task<IReadOnlyList<Torrent>> ListAsync(TorrentQuery? query = null, CancellationToken cancellationToken = default)
    {
        lock (_gate)
        {
            Lists++;
            return Answer<IReadOnlyList<Torrent>>(() => [.. _torrents.Values]);
        }
    }

    public Task<TorrentDelta> GetAsync(ChangeCursor? since = null, CancellationToken cancellationToken = default)
    {
        lock (_gate)
        {
            Syncs = since is null ? (Syncs.Since, Syncs.Full + 1) : (Syncs.Since + 1, Syncs.Full);
            return Answer(() => Tell(IsShared ? null : since as Cursor));
        }
    }

    public T? GetFeature<T>()
        where T : class => typeof(T) == typeof(IChangeFeature) && !TellsChanges ? null : this as T;

    public Task<Torrent?> GetAsync(SingleTarget target, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<ServerInfo> GetServerAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<IReadOnlyList<TorrentContent>> ListContentsAsync(SingleTarget target, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<AddResult> AddAsync(AddRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task RemoveAsync(MultiTarget targets, RemoveData data, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task StartAsync(MultiTarget targets, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task StopAsync(MultiTarget targets, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    private Task<T> Answer<T>(Func<T> answer) =>
        _failures.TryDequeue(out var error) ? Task.FromException<T>(new TorrentApiException(error, Backend, "watched")) : Task.FromResult(answer());

    private TorrentDelta Tell(Cursor? since) => new()
    {
        IsFull = since is null,
        Changed = [.. _torrents.Values.Where(torrent => since is null || (!LosesChanges && !torrent.Equals(since.Told.GetValueOrDefault(torrent.Hash))))],
        Removed = since is null ? [] : [.. since.Told.Keys.Where(hash => !_torrents.Keys.Any(hash.SharesHashWith))],
        Next = new Cursor(_torrents),
    };

    private sealed class Cursor(Dictionary<InfoHash, Torrent> told) : ChangeCursor
    {
        public Dictionary<InfoHash, Torrent> Told => told;
    }
}
