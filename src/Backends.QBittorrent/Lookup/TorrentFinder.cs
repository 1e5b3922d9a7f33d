using TorrentApi.Backends.QBittorrent.Gateway;

namespace TorrentApi.Backends.QBittorrent.Lookup;

/// <summary>Finds the torrents that targets mean: one request for all their candidate keys, and the whole list only where that cannot tell.</summary>
/// <remarks>
/// qBittorrent looks torrents up by its own key alone. From 4.4 on a hybrid's key is its truncated v2 hash, so 40 digits that are nobody's key may
/// still be a hybrid's v1 hash; only the list, with its <c>infohash_v1</c>, tells.
/// </remarks>
internal sealed class TorrentFinder(IGateway gateway, KeyMemory memory)
{
    public async Task<LookupResult> FindAsync(IReadOnlyList<SingleTarget> targets, CancellationToken cancellationToken)
    {
        var byKey = await FindByKeyAsync(targets, cancellationToken).ConfigureAwait(false);
        if (!byKey.Missing.Any(target => target.IsAmbiguous)) return byKey;

        var server = await gateway.ConnectAsync(cancellationToken).ConfigureAwait(false);
        return server.KnowsV2 ? await FindInListAsync(byKey, cancellationToken).ConfigureAwait(false) : byKey;
    }

    public async Task<FoundTorrent?> FindAsync(SingleTarget target, CancellationToken cancellationToken) =>
        (await FindAsync([target], cancellationToken).ConfigureAwait(false)).First;

    /// <summary>Finds the torrent, or says that it is missing.</summary>
    public async Task<FoundTorrent> RequireAsync(SingleTarget target, CancellationToken cancellationToken) =>
        await FindAsync(target, cancellationToken).ConfigureAwait(false) ?? throw Missing(target);

    /// <summary>Looks by the keys alone, in one request for up to 2,000 of them.</summary>
    public async Task<LookupResult> FindByKeyAsync(IReadOnlyList<SingleTarget> targets, CancellationToken cancellationToken)
    {
        var wanted = targets.ToDictionary(target => target, CandidatesOf);
        var byKey = await ListByKeyAsync(wanted.Values.SelectMany(keys => keys).Select(known => known.Key).ToHashSet(), cancellationToken).ConfigureAwait(false);

        return LookupResult.Sort(targets, target => wanted[target]
            .Where(candidate => byKey.TryGetValue(candidate.Key, out var torrent) && Confirms(torrent, target, candidate))
            .Select(candidate => new FoundTorrent(target, candidate.Key, byKey[candidate.Key]))
            .FirstOrDefault());
    }

    /// <summary>Every torrent of the server.</summary>
    public async Task<IReadOnlyList<FoundTorrent>> ListAsync(CancellationToken cancellationToken)
    {
        var listing = await gateway.ListAsync(ListFilter.None, cancellationToken).ConfigureAwait(false);
        return [.. listing.Torrents.Select(torrent => new FoundTorrent(torrent, listing.KeyOf(torrent), torrent))];
    }

    /// <summary>Reads what belongs to one torrent: by its likeliest key at once, and by a look-up only where that key is nobody's.</summary>
    public async Task<T> ReadAsync<T>(SingleTarget target, Func<TorrentId, CancellationToken, Task<T?>> read, CancellationToken cancellationToken)
        where T : class
    {
        // A full v2 target may share its first 40 digits with another torrent, so there the hashes are compared first.
        if (target.IsAmbiguous && await read(target.Candidates[0], cancellationToken).ConfigureAwait(false) is { } direct) return direct;

        var found = await (target.IsAmbiguous ? FindElsewhereAsync(target, cancellationToken) : FindAsync(target, cancellationToken)).ConfigureAwait(false);
        var result = found is null ? null : await read(found.Key, cancellationToken).ConfigureAwait(false);
        return result ?? throw Missing(target);
    }

    /// <summary>Finds a torrent that does not go by the digits asked for: by the key that is remembered, else in the list where that can tell.</summary>
    private async Task<FoundTorrent?> FindElsewhereAsync(SingleTarget target, CancellationToken cancellationToken)
    {
        if (memory.Recall(target).Any()) return await FindAsync(target, cancellationToken).ConfigureAwait(false);

        var server = await gateway.ConnectAsync(cancellationToken).ConfigureAwait(false);
        return server.KnowsV2 ? (await FindInListAsync(new LookupResult([], [target]), cancellationToken).ConfigureAwait(false)).First : null;
    }

    private async Task<LookupResult> FindInListAsync(LookupResult byKey, CancellationToken cancellationToken)
    {
        var listing = await gateway.ListAsync(ListFilter.None, cancellationToken).ConfigureAwait(false);
        var missing = MultiTarget.Of(byKey.Missing);
        var found = new Dictionary<SingleTarget, FoundTorrent>();
        foreach (var torrent in listing.Torrents)
        {
            var key = listing.KeyOf(torrent);
            foreach (var target in missing.FindTargets(torrent.Hash))
            {
                found.TryAdd(target, new FoundTorrent(target, key, torrent));
                memory.Remember(torrent.Hash, key);
            }
        }

        var rest = LookupResult.Sort(byKey.Missing, found.GetValueOrDefault);
        return new LookupResult([.. byKey.Found, .. rest.Found], rest.Missing);
    }

    /// <summary>In chunks, because a request holds only so many keys; at once where the server sends the whole list whatever is asked for.</summary>
    private async Task<Dictionary<TorrentId, Torrent>> ListByKeyAsync(HashSet<TorrentId> keys, CancellationToken cancellationToken)
    {
        var server = await gateway.ConnectAsync(cancellationToken).ConfigureAwait(false);
        var byKey = new Dictionary<TorrentId, Torrent>();
        foreach (var chunk in server.FiltersByHash ? keys.Chunk(Keys.MostInBody) : [[.. keys]])
        {
            var listing = await gateway.ListAsync(new ListFilter { Keys = chunk }, cancellationToken).ConfigureAwait(false);
            foreach (var torrent in listing.Torrents)
            {
                var key = listing.KeyOf(torrent);
                if (keys.Contains(key)) byKey[key] = torrent;
            }
        }

        return byKey;
    }

    private List<KnownKey> CandidatesOf(SingleTarget target) =>
        [.. target.Candidates.Select(id => new KnownKey(default, id)), .. memory.Recall(target)];

    /// <summary>The row means the target by its own hashes, or by what is remembered of this very key, unless the row's hashes say otherwise.</summary>
    private static bool Confirms(Torrent torrent, SingleTarget target, KnownKey candidate) =>
        target.Matches(torrent.Hash) || (!candidate.Hash.IsEmpty && candidate.Hash.SharesHashWith(torrent.Hash));

    private static TorrentApiException Missing(SingleTarget target) => new(new ApiError.MissingTorrent(target));
}
