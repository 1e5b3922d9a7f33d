using TorrentApi.Adding;
using TorrentApi.Backends.TorBox.Gateway;
using TorrentApi.Backends.TorBox.Lookup;

namespace TorrentApi.Backends.TorBox.Adding;

/// <summary>The steps of an add on TorBox.</summary>
internal sealed class AddSteps(V1Gateway gateway, ItemFinder finder, ItemMemory memory, Sightings sightings, Rules rules) : IAddSteps<FoundItem>
{
    /// <summary>There is nothing to connect to: what the service takes does not depend on it.</summary>
    public Task<IAddRules> PrepareAsync(AddOptions options, CancellationToken cancellationToken) => Task.FromResult<IAddRules>(rules);

    public Task<FoundItem?> LookFirstAsync(AddSource source, SingleTarget target, CancellationToken cancellationToken)
    {
        if (source is AddSource.File { Torrent.Bytes.Length: > AddForm.MostBytes })
            throw new TorrentApiException(new ApiError.RejectedTorrent("the .torrent is larger than the 100 MB that TorBox takes"));

        return finder.FindAsync(target, cancellationToken);
    }

    public Task<FoundItem?> LookEverywhereAsync(SingleTarget target, CancellationToken cancellationToken) => finder.FindAsync(target, cancellationToken);

    /// <summary>By the number that the service gave with its answer, one request each; where it gave none, in one list for all.</summary>
    public async Task<IReadOnlyDictionary<SingleTarget, FoundItem>> LookForArrivalsAsync(IReadOnlyList<SingleTarget> targets, CancellationToken cancellationToken)
    {
        var found = await finder.FindByNumberAsync(targets, cancellationToken).ConfigureAwait(false);
        SingleTarget[] rest = [.. targets.Where(target => !found.ContainsKey(target) && memory.Recall(target) is null)];
        if (rest.Length == 0) return found;

        foreach (var one in (await finder.FindAsync(rest, cancellationToken).ConfigureAwait(false)).Found) found[one.Target] = one;
        return found;
    }

    public async Task<AddVerdict> SendAsync(AddSource source, AddPlan plan, CancellationToken cancellationToken)
    {
        var result = await gateway.CreateAsync(source, plan.Options, cancellationToken).ConfigureAwait(false);
        if (result.Id is { } id) memory.Remember(source.Hash!.Value, id);
        return result.Verdict;
    }

    public Capability StepOf(Capability option) => option;

    public Task ApplyAsync(FoundItem torrent, Capability step, AddOptions options, CancellationToken cancellationToken) =>
        throw new TorrentApiException(new ApiError.Unsupported(step, $"{step} cannot be set after the add"));

    public void Remember(InfoHash hash, FoundItem torrent)
    {
        memory.Remember(hash, torrent.Id);
        sightings.Note(torrent.Item);
    }
}
