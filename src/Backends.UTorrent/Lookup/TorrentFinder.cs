namespace TorrentApi.Backends.UTorrent.Lookup;

/// <summary>Finds the torrents that targets mean. The server knows v1 hashes alone: a v2 hash is found where this client added the torrent and remembers.</summary>
internal sealed class TorrentFinder(TorrentView view, KeyMemory memory)
{
    public async Task<LookupResult> FindAsync(IReadOnlyList<SingleTarget> targets, CancellationToken cancellationToken)
    {
        var wanted = targets.ToDictionary(target => target, CandidatesOf);
        var byKey = await view.FindAsync(wanted.Values.SelectMany(keys => keys), cancellationToken).ConfigureAwait(false);
        return LookupResult.Sort(targets, target => wanted[target]
            .Where(byKey.ContainsKey)
            .Select(key => new FoundTorrent(target, key, byKey[key]))
            .FirstOrDefault());
    }

    public async Task<FoundTorrent?> FindAsync(SingleTarget target, CancellationToken cancellationToken) =>
        (await FindAsync([target], cancellationToken).ConfigureAwait(false)).First;

    /// <summary>Finds the torrent, or says that it is missing.</summary>
    public async Task<FoundTorrent> RequireAsync(SingleTarget target, CancellationToken cancellationToken) =>
        await FindAsync(target, cancellationToken).ConfigureAwait(false) ?? throw Missing(target);

    /// <summary>Finds every target, or every torrent of the server for <see cref="MultiTarget.All"/>.</summary>
    public async Task<IReadOnlyList<FoundTorrent>> RequireAllAsync(MultiTarget targets, CancellationToken cancellationToken)
    {
        if (!targets.IsAll) return (await FindAsync(targets.Targets, cancellationToken).ConfigureAwait(false)).RequireAll();

        var torrents = await view.ListAsync(cancellationToken).ConfigureAwait(false);
        return [.. torrents.Select(torrent => new FoundTorrent(torrent, torrent.Hash.Id, torrent))];
    }

    /// <summary>Reads what belongs to one torrent, by each key that it may have; one that the server does not have is missing.</summary>
    public async Task<T> ReadAsync<T>(SingleTarget target, Func<TorrentId, CancellationToken, Task<T?>> read, CancellationToken cancellationToken)
        where T : class
    {
        foreach (var key in CandidatesOf(target))
        {
            if (await read(key, cancellationToken).ConfigureAwait(false) is { } result) return result;
        }

        throw Missing(target);
    }

    public static TorrentApiException Missing(SingleTarget target) => new(new ApiError.MissingTorrent(target));

    /// <summary>The v1 hashes by which the server may have it: what is remembered, then the digits that may be one.</summary>
    private List<TorrentId> CandidatesOf(SingleTarget target)
    {
        var remembered = memory.Recall(target).Select(known => known.Key);

        // Of a hybrid the second candidate is v1; of v2 alone the digits are a part of a hash that this server does not know.
        IEnumerable<TorrentId> own = target.IsAmbiguous ? target.Candidates : target.Candidates.Skip(1);
        return [.. remembered.Concat(own).Distinct()];
    }
}
