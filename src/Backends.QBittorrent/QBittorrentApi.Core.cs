using TorrentApi.Backends.QBittorrent.Adding;
using TorrentApi.Backends.QBittorrent.Gateway;
using TorrentApi.Backends.QBittorrent.Lookup;
using TorrentApi.Http;

namespace TorrentApi.Backends.QBittorrent;

public sealed partial class QBittorrentApi
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
        return _pipeline.RunAsync(Operations.ListContents, token => _finder.ReadAsync(target, _gateway.ListContentsAsync, token), cancellationToken);
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
        return _pipeline.RunAsync(Operations.Start, token => _writes.RunAsync(targets, _gateway.StartAsync, token), cancellationToken);
    }

    /// <inheritdoc/>
    public Task StopAsync(MultiTarget targets, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTargets(targets);
        return _pipeline.RunAsync(Operations.Stop, token => _writes.RunAsync(targets, _gateway.StopAsync, token), cancellationToken);
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

        var listing = await _gateway.ListAsync(new ListFilter { Category = query.Category, Tag = query.Tag }, cancellationToken).ConfigureAwait(false);
        return query == new TorrentQuery() ? listing.Torrents : [.. listing.Torrents.Where(query.Matches)];
    }

    private async Task RemoveCoreAsync(MultiTarget targets, RemoveData data, CancellationToken cancellationToken)
    {
        if (targets.IsNone) return;

        var found = await _writes.FindAllAsync(targets, cancellationToken).ConfigureAwait(false);
        try
        {
            await TargetedWrites.RunAsync(found, (keys, token) => _gateway.RemoveAsync(keys, data, token), cancellationToken).ConfigureAwait(false);
        }
        catch (TorrentApiException failure) when (HttpFailures.MayHaveArrived(failure))
        {
            await JudgeRemovalAsync(found, failure, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task JudgeRemovalAsync(IReadOnlyList<FoundTorrent> wanted, TorrentApiException failure, CancellationToken cancellationToken) =>
        RemovalVerdict.Judge(await _finder.FindAsync([.. wanted.Select(torrent => torrent.Target)], cancellationToken).ConfigureAwait(false), failure);
}
