using TorrentApi.Backends.TorBox.Gateway;
using TorrentApi.Backends.TorBox.Mapping;

namespace TorrentApi.Backends.TorBox.Lookup;

/// <summary>Finds what targets mean on a server that knows numbers alone: by the number that is remembered, else in the queue and the list.</summary>
/// <remarks>
/// The queue is read before the list. What starts between the two is in both; the other way round it would be in neither, and reported lost.
/// </remarks>
internal sealed class ItemFinder(V1Gateway gateway, ItemMemory memory, Sightings sightings)
{
    // Beyond this the list costs less than asking one by one.
    private const int MostByNumber = 4;

    public async Task<FoundItem?> FindAsync(SingleTarget target, CancellationToken cancellationToken) =>
        (await FindAsync([target], cancellationToken).ConfigureAwait(false)).First;

    /// <summary>Finds the torrent, or says that it is missing.</summary>
    public async Task<FoundItem> RequireAsync(SingleTarget target, CancellationToken cancellationToken) =>
        await FindAsync(target, cancellationToken).ConfigureAwait(false) ?? throw Missing([target]);

    public async Task<LookupResult> FindAsync(IReadOnlyList<SingleTarget> targets, CancellationToken cancellationToken)
    {
        var found = targets.Count <= MostByNumber ? await FindByNumberAsync(targets, cancellationToken).ConfigureAwait(false) : [];
        if (found.Count < targets.Count)
        {
            SingleTarget[] rest = [.. targets.Where(target => !found.ContainsKey(target))];
            foreach (var one in Match(rest, await ReadAllAsync(isFresh: true, cancellationToken).ConfigureAwait(false))) found[one.Target] = one;
        }

        SingleTarget[] missing = [.. targets.Where(target => !found.ContainsKey(target))];
        foreach (var target in missing) memory.Forget(target);
        return new LookupResult([.. targets.Where(found.ContainsKey).Select(target => found[target])], missing);
    }

    /// <summary>Finds by the numbers that are remembered, one request each; what has none, or whose number means something else by now, is not in the result.</summary>
    public async Task<Dictionary<SingleTarget, FoundItem>> FindByNumberAsync(IReadOnlyList<SingleTarget> targets, CancellationToken cancellationToken)
    {
        var found = new Dictionary<SingleTarget, FoundItem>();
        foreach (var target in targets)
        {
            if (memory.Recall(target) is not { Id: { IsQueued: false } id } known || sightings.IsRemoved(id)) continue;
            if (await gateway.FindAsync(id.Number, cancellationToken).ConfigureAwait(false) is { } item && Confirms(item, target, known)) found[target] = new FoundItem(target, item);
        }

        return found;
    }

    /// <summary>Finds every target, or every torrent of the account for <see cref="MultiTarget.All"/>; names all that are missing.</summary>
    public async Task<IReadOnlyList<FoundItem>> FindAllAsync(MultiTarget targets, CancellationToken cancellationToken)
    {
        if (targets.IsAll)
            return [.. (await ReadAllAsync(isFresh: true, cancellationToken).ConfigureAwait(false)).Select(item => new FoundItem(item.Torrent, item))];

        var result = await FindAsync(targets.Targets, cancellationToken).ConfigureAwait(false);
        return result.Missing.Count == 0 ? result.Found : throw Missing(result.Missing);
    }

    /// <summary>Looks anew for an item whose number the service has just refused; null where it is gone.</summary>
    public Task<FoundItem?> FindAgainAsync(FoundItem refused, CancellationToken cancellationToken)
    {
        sightings.Doubt(refused.Item);
        return FindAsync(refused.Target, cancellationToken);
    }

    /// <summary>Everything of the account, queued or not.</summary>
    public async Task<IReadOnlyList<ListedItem>> ReadAllAsync(bool isFresh, CancellationToken cancellationToken)
    {
        var queue = await gateway.ListQueuedAsync(isFresh, cancellationToken).ConfigureAwait(false);
        var list = await gateway.ListAsync(isFresh, cancellationToken).ConfigureAwait(false);
        var merged = sightings.Merge(queue, list);
        memory.Remember(merged);
        return merged;
    }

    public static TorrentApiException Missing(IEnumerable<SingleTarget> targets) => new(new ApiError.MissingTorrent(MultiTarget.Of(targets)));

    private IEnumerable<FoundItem> Match(IReadOnlyList<SingleTarget> targets, IReadOnlyList<ListedItem> items)
    {
        var byHash = items.SelectMany(item => item.Hashes, (item, hash) => (hash.Id, Item: item)).ToLookup(pair => pair.Id, pair => pair.Item);
        var byId = items.ToLookup(item => item.Id);
        foreach (var target in targets)
        {
            var known = memory.Recall(target);
            var item = target.Candidates.SelectMany(id => byHash[id]).Concat(known is { } hint ? byId[hint.Id] : [])
                .FirstOrDefault(item => Confirms(item, target, known));
            if (item is not null) yield return new FoundItem(target, item);
        }
    }

    /// <summary>The item means the target by its own hashes, or by what is remembered of this very torrent.</summary>
    private static bool Confirms(ListedItem item, SingleTarget target, KnownItem? known) =>
        item.Hashes.Any(target.Matches) || (known is { } hint && hint.Hash.SharesHashWith(item.Torrent.Hash));
}
