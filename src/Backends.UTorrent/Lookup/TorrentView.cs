using TorrentApi.Backends.UTorrent.Gateway;
using TorrentApi.Backends.UTorrent.Wire;

namespace TorrentApi.Backends.UTorrent.Lookup;

/// <summary>The server's torrents, kept up to date by deltas: the server has no other way to ask for some of them, and stalls over full lists of many (Sonarr, issue 1109).</summary>
/// <remarks>
/// The server keeps one snapshot to compare with. Where another program has asked meanwhile it does not know our cache id any more and sends the full list,
/// which replaces everything. A full list is asked for now and then, because a delta that got lost would never be missed.
/// </remarks>
internal sealed class TorrentView
{
    private static readonly TimeSpan FullEvery = TimeSpan.FromMinutes(5);

    private readonly Lock _gate = new();
    private readonly ChangeLog _log = new();
    private readonly GuiGateway _gateway;
    private readonly TimeProvider _clock;
    private readonly SharedRefresh _refresh;
    private IReadOnlyList<string> _labels = [];
    private string? _cacheId;
    private long _fullAt;

    public TorrentView(GuiGateway gateway, TimeSpan patience, TimeProvider clock)
    {
        (_gateway, _clock) = (gateway, clock);
        _refresh = new SharedRefresh(RefreshAsync, patience, clock);
    }

    /// <summary>Every torrent, as the server tells now.</summary>
    public async Task<IReadOnlyList<Torrent>> ListAsync(CancellationToken cancellationToken)
    {
        await _refresh.JoinAsync(cancellationToken).ConfigureAwait(false);
        lock (_gate) return _log.List;
    }

    /// <summary>The torrents with these keys, as the server tells now.</summary>
    public async Task<IReadOnlyDictionary<TorrentId, Torrent>> FindAsync(IEnumerable<TorrentId> keys, CancellationToken cancellationToken)
    {
        await _refresh.JoinAsync(cancellationToken).ConfigureAwait(false);
        lock (_gate)
        {
            var found = new Dictionary<TorrentId, Torrent>();
            foreach (var key in keys)
            {
                if (_log.Find(key) is { } torrent) found[key] = torrent;
            }

            return found;
        }
    }

    /// <summary>The labels that the server knows now.</summary>
    public async Task<IReadOnlyList<string>> ListLabelsAsync(CancellationToken cancellationToken)
    {
        await _refresh.JoinAsync(cancellationToken).ConfigureAwait(false);
        lock (_gate) return _labels;
    }

    /// <summary>What changed since a cursor of this view; everything for any other.</summary>
    public async Task<TorrentDelta> ReadChangesAsync(ChangeCursor? since, CancellationToken cancellationToken)
    {
        await _refresh.JoinAsync(cancellationToken).ConfigureAwait(false);
        lock (_gate)
        {
            var next = new Cursor(this, _log.Version);
            return since is Cursor cursor && cursor.View == this && _log.Since(cursor.Version) is { } delta
                ? new TorrentDelta { IsFull = false, Changed = delta.Changed, Removed = delta.Removed, Next = next }
                : new TorrentDelta { IsFull = true, Changed = _log.List, Next = next };
        }
    }

    private async Task RefreshAsync(CancellationToken cancellationToken)
    {
        var isFullDue = _cacheId is null || _clock.GetElapsedTime(_fullAt) >= FullEvery;
        var reply = await _gateway.ListAsync(new TorrentRowParser(), isFullDue ? null : _cacheId, cancellationToken).ConfigureAwait(false);

        // Without the member the list is not empty but missing: to believe it would be to lose every torrent.
        if (isFullDue && !reply.IsFull) throw new TorrentApiException(new ApiError.UnexpectedResponse("the list has no torrents in it, not even none"));

        lock (_gate)
        {
            if (reply.IsFull) _log.Replace(reply.Torrents);
            else _log.Patch(reply.Torrents, reply.Removed.Select(ToKey).OfType<TorrentId>());
            _labels = [.. reply.Labels.Distinct(StringComparer.Ordinal)];
            _cacheId = reply.CacheId;
            if (reply.IsFull) _fullAt = _clock.GetTimestamp();
        }
    }

    private static TorrentId? ToKey(string hash) => TorrentId.TryParse(hash, null, out var key) ? key : null;

    private sealed class Cursor(TorrentView view, long version) : ChangeCursor
    {
        public TorrentView View { get; } = view;

        public long Version { get; } = version;
    }
}
