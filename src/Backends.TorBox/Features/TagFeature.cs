using TorrentApi.Adding;
using TorrentApi.Backends.TorBox.Gateway;
using TorrentApi.Backends.TorBox.Lookup;

namespace TorrentApi.Backends.TorBox.Features;

/// <summary>Tags of complete torrents. The service replaces all of them at once, so a change is a read and a write, one at a time for each torrent.</summary>
internal sealed class TagFeature(OperationPipeline pipeline, V1Gateway gateway, ItemFinder finder, TimeProvider clock) : ITagFeature
{
    private readonly ItemWrites _writes = new(finder);
    private readonly Turns _turns = new();
    private readonly RecentTags _recent = new(clock);

    /// <summary>The tags of all torrents: the service has no list of its own.</summary>
    public Task<IReadOnlyList<string>> ListAsync(CancellationToken cancellationToken = default)
    {
        return pipeline.RunAsync(Operations.ListTags, ListCoreAsync, cancellationToken);

        async Task<IReadOnlyList<string>> ListCoreAsync(CancellationToken token)
        {
            var items = await finder.ReadAllAsync(isFresh: true, token).ConfigureAwait(false);
            return [.. items.SelectMany(item => item.Torrent.Tags).Distinct(StringComparer.Ordinal)];
        }
    }

    public Task SetAsync(MultiTarget targets, IReadOnlyCollection<string> tags, CancellationToken cancellationToken = default) =>
        EditAsync(Operations.SetTags, targets, tags, _ => tags, cancellationToken);

    public Task AddAsync(MultiTarget targets, IReadOnlyCollection<string> tags, CancellationToken cancellationToken = default) =>
        EditAsync(Operations.AddTags, targets, tags, present => present.Union(tags, StringComparer.Ordinal), cancellationToken);

    public Task RemoveAsync(MultiTarget targets, IReadOnlyCollection<string> tags, CancellationToken cancellationToken = default) =>
        EditAsync(Operations.RemoveTags, targets, tags, present => present.Except(tags, StringComparer.Ordinal), cancellationToken);

    private Task EditAsync(
        Operation operation,
        MultiTarget targets,
        IReadOnlyCollection<string> tags,
        Func<IReadOnlyList<string>, IEnumerable<string>> change,
        CancellationToken cancellationToken)
    {
        ArgumentRules.CheckTargets(targets);
        ArgumentRules.CheckTags(tags);
        var isNothing = tags.Count == 0 && operation != Operations.SetTags;
        return pipeline.RunAsync(
            operation, token => isNothing ? Task.CompletedTask : _writes.RunAsync(targets, (item, inner) => EditOneAsync(item, change, inner), token), cancellationToken);
    }

    private async Task<bool> EditOneAsync(FoundItem found, Func<IReadOnlyList<string>, IEnumerable<string>> change, CancellationToken cancellationToken)
    {
        if (found.Id.IsQueued) throw new TorrentApiException(new ApiError.Conflict("a torrent that waits in the queue has no tags"));

        using var turn = await _turns.TakeAsync([found.Torrent.Hash.Id], cancellationToken).ConfigureAwait(false);
        if (await gateway.FindAsync(found.Id.Number, cancellationToken).ConfigureAwait(false) is not { } now) return false;

        var present = _recent.Correct(found.Id, now.Torrent.Tags);
        string[] wanted = [.. change(present).Distinct(StringComparer.Ordinal)];
        if (present.SequenceEqual(wanted, StringComparer.Ordinal)) return true;
        if (!await gateway.EditAsync(found.Id.Number, new TorBoxEdit { Tags = wanted }, cancellationToken).ConfigureAwait(false)) return false;

        _recent.Note(found.Id, now.Torrent.Tags, wanted);
        return true;
    }
}
