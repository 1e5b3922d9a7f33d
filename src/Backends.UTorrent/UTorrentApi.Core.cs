using TorrentApi.Backends.UTorrent.Adding;
using TorrentApi.Backends.UTorrent.Gateway;
using TorrentApi.Backends.UTorrent.Lookup;
using TorrentApi.Http;

namespace TorrentApi.Backends.UTorrent;

public sealed partial class UTorrentApi
{
    /// <inheritdoc/>
    public Task<ServerInfo> GetServerAsync(CancellationToken cancellationToken = default) =>
        _pipeline.RunAsync(Operations.GetServer, async token => (await _gateway.ProbeAsync(token).ConfigureAwait(false)).Info, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Torrent>> ListAsync(TorrentQuery? query = null, CancellationToken cancellationToken = default) =>
        _pipeline.RunAsync(Operations.List, token => ListCoreAsync(query ?? new TorrentQuery(), token), cancellationToken);

    /// <inheritdoc/>
    public Task<Torrent?> GetAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        return _pipeline.RunAsync(Operations.Get, async token => (await _finder.FindAsync(target, token).ConfigureAwait(false))?.Torrent, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<TorrentContent>> ListContentsAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        return _pipeline.RunAsync(Operations.ListContents, token => ListContentsCoreAsync(target, token), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<AddResult> AddAsync(AddRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckAdd(request);
        NativeRules.CheckAdd(request);
        return _pipeline.RunAsync(Operations.Add, token => _adder.AddAsync(request, token), cancellationToken);
    }

    /// <inheritdoc/>
    public Task RemoveAsync(MultiTarget targets, RemoveData data, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckRemoval(targets, data);
        return _pipeline.RunAsync(Operations.Remove, token => RemoveCoreAsync(targets, data, token), cancellationToken);
    }

    /// <inheritdoc/>
    public Task StartAsync(MultiTarget targets, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTargets(targets);
        return _pipeline.RunAsync(Operations.Start, token => _writes.RunAsync(targets, StartChunkAsync, token), cancellationToken);
    }

    /// <inheritdoc/>
    public Task StopAsync(MultiTarget targets, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTargets(targets);
        return _pipeline.RunAsync(
            Operations.Stop, token => _writes.RunAsync(targets, (chunk, inner) => _gateway.RunAsync(Actions.Stop, KeysOf(chunk), inner), token), cancellationToken);
    }

    private async Task<IReadOnlyList<Torrent>> ListCoreAsync(TorrentQuery query, CancellationToken cancellationToken)
    {
        if (query.Targets.IsNone) return [];
        if (!query.Targets.IsAll)
        {
            var result = await _finder.FindAsync(query.Targets.Targets, cancellationToken).ConfigureAwait(false);
            var rest = query with { Targets = MultiTarget.All };
            return [.. result.Found.Select(found => found.Torrent).DistinctBy(torrent => torrent.Hash).Where(rest.Matches)];
        }

        var torrents = await _view.ListAsync(cancellationToken).ConfigureAwait(false);
        return query == new TorrentQuery() ? torrents : [.. torrents.Where(query.Matches)];
    }

    /// <summary>An unknown torrent and one without metadata have no files alike, so where there are none the list tells which.</summary>
    private async Task<IReadOnlyList<TorrentContent>> ListContentsCoreAsync(SingleTarget target, CancellationToken cancellationToken)
    {
        // Digits that the server may know are asked for at once; whatever needs the memory is looked up first.
        if (target.IsAmbiguous && await _gateway.ListContentsAsync(target.Candidates[0], cancellationToken).ConfigureAwait(false) is { Count: > 0 } files) return files;

        var found = await _finder.RequireAsync(target, cancellationToken).ConfigureAwait(false);
        return await _gateway.ListContentsAsync(found.Key, cancellationToken).ConfigureAwait(false) ?? [];
    }

    /// <summary>What is paused is unpaused first: that it needs more than a start is what the manual has an action of its own for.</summary>
    private async Task StartChunkAsync(IReadOnlyList<FoundTorrent> chunk, CancellationToken cancellationToken)
    {
        var paused = chunk.Where(torrent => torrent.Torrent.IsPaused).ToList();
        if (paused.Count > 0) await _gateway.RunAsync(Actions.Unpause, KeysOf(paused), cancellationToken).ConfigureAwait(false);
        await _gateway.RunAsync(Actions.Start, KeysOf(chunk), cancellationToken).ConfigureAwait(false);
    }

    private async Task RemoveCoreAsync(MultiTarget targets, RemoveData data, CancellationToken cancellationToken)
    {
        if (targets.IsNone) return;

        var found = await _finder.RequireAllAsync(targets, cancellationToken).ConfigureAwait(false);
        try
        {
            await TargetedWrites.RunAsync(found, (chunk, token) => _gateway.RemoveAsync(KeysOf(chunk), data, token), cancellationToken).ConfigureAwait(false);
        }
        catch (TorrentApiException failure) when (HttpFailures.MayHaveArrived(failure))
        {
            await JudgeRemovalAsync(found, failure, cancellationToken).ConfigureAwait(false);
            return;
        }

        if (await _confirmation.IsSeenAsync(AreGoneAsync, cancellationToken).ConfigureAwait(false)) return;
        await JudgeRemovalAsync(
            found, new TorrentApiException(new ApiError.UnexpectedResponse("the server took the request and did not do it: the removal")), cancellationToken).ConfigureAwait(false);

        async Task<bool> AreGoneAsync(CancellationToken token) => (await _view.FindAsync(KeysOf(found), token).ConfigureAwait(false)).Count == 0;
    }

    private async Task JudgeRemovalAsync(IReadOnlyList<FoundTorrent> wanted, TorrentApiException failure, CancellationToken cancellationToken) =>
        RemovalVerdict.Judge(await _finder.FindAsync([.. wanted.Select(torrent => torrent.Target)], cancellationToken).ConfigureAwait(false), failure);

    private static IEnumerable<TorrentId> KeysOf(IReadOnlyList<FoundTorrent> found) => found.Select(torrent => torrent.Key);
}
