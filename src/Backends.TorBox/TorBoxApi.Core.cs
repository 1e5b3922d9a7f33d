using TorrentApi.Backends.TorBox.Adding;
using TorrentApi.Backends.TorBox.Gateway;
using TorrentApi.Backends.TorBox.Lookup;
using TorrentApi.Backends.TorBox.Mapping;
using TorrentApi.Http;

namespace TorrentApi.Backends.TorBox;

public sealed partial class TorBoxApi
{
    // The service has no version; its address has.
    private const string ApiVersion = "v1";

    /// <inheritdoc/>
    /// <remarks>TorBox tells no version: it is always "v1", that of the address.</remarks>
    public Task<ServerInfo> GetServerAsync(CancellationToken cancellationToken = default) => _pipeline.RunAsync(Operations.GetServer, GetServerCoreAsync, cancellationToken);

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
    /// <remarks>TorBox removes a torrent with its data, from the queue as from the list: <see cref="RemoveData.Keep"/> is <see cref="ApiError.Unsupported"/>.</remarks>
    public Task RemoveAsync(MultiTarget targets, RemoveData data, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckRemoval(targets, data);
        return _pipeline.RunAsync(Operations.Remove, token => RemoveCoreAsync(targets, data, token), cancellationToken);
    }

    /// <inheritdoc/>
    /// <remarks>A torrent of the queue is started where a slot is free; else <see cref="ApiError.QuotaExceeded"/>.</remarks>
    public Task StartAsync(MultiTarget targets, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTargets(targets);
        return _pipeline.RunAsync(Operations.Start, token => _writes.RunAsync(targets, StartOneAsync, token), cancellationToken);
    }

    /// <inheritdoc/>
    /// <remarks>Only with <see cref="TorBoxOptions.UseUndocumentedOperations"/>. A torrent of the queue does not run, and stays there.</remarks>
    public Task StopAsync(MultiTarget targets, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTargets(targets);
        return _pipeline.RunAsync(Operations.Stop, StopCoreAsync, cancellationToken);

        Task StopCoreAsync(CancellationToken token)
        {
            if (targets.IsNone) return Task.CompletedTask;

            _rules.Require(Capability.Stop, token);
            return _writes.RunAsync(targets, StopOneAsync, token);
        }
    }

    private async Task<ServerInfo> GetServerCoreAsync(CancellationToken cancellationToken)
    {
        await _gateway.GetUserAsync(cancellationToken).ConfigureAwait(false);
        return new ServerInfo { Version = ApiVersion, ApiVersion = ApiVersion, Capabilities = _rules.Capabilities };
    }

    private async Task<IReadOnlyList<Torrent>> ListCoreAsync(TorrentQuery query, CancellationToken cancellationToken)
    {
        if (query.Targets.IsNone) return [];
        if (query.Targets.IsAll)
        {
            var all = await _finder.ReadAllAsync(!_options.CachedLists, cancellationToken).ConfigureAwait(false);
            return [.. all.Select(item => item.Torrent).Where(query.Matches)];
        }

        var result = await _finder.FindAsync(query.Targets.Targets, cancellationToken).ConfigureAwait(false);
        var rest = query with { Targets = MultiTarget.All };
        return [.. result.Found.DistinctBy(found => found.Id).Select(found => found.Torrent).Where(rest.Matches)];
    }

    private async Task<IReadOnlyList<TorrentContent>> ListContentsCoreAsync(SingleTarget target, CancellationToken cancellationToken)
    {
        var found = await _finder.RequireAsync(target, cancellationToken).ConfigureAwait(false);
        if (found.Id.IsQueued) return [];

        var row = await _gateway.FindRowAsync(found.Id.Number, cancellationToken).ConfigureAwait(false);
        return row is null ? throw ItemFinder.Missing([target]) : ContentMapping.ToContents(row);
    }

    private async Task RemoveCoreAsync(MultiTarget targets, RemoveData data, CancellationToken cancellationToken)
    {
        if (targets.IsNone) return;
        if (data == RemoveData.Keep) _rules.Require(Capability.KeepData, cancellationToken);

        var found = await _finder.FindAllAsync(targets, cancellationToken).ConfigureAwait(false);
        await ItemWrites.RunAsync(found, RemoveOneAsync, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>After an answer that does not tell, what is gone was removed, and what has another number by now is removed under that.</summary>
    private async Task RemoveOneAsync(FoundItem item, CancellationToken cancellationToken)
    {
        TorrentApiException? failure = null;
        for (var attempt = 1; attempt <= 2; attempt++)
        {
            try
            {
                if (await _gateway.ControlAsync(item.Id, ControlOperations.Delete, cancellationToken).ConfigureAwait(false))
                {
                    _sightings.NoteRemoved(item.Item);
                    return;
                }
            }
            catch (TorrentApiException unknown) when (HttpFailures.MayHaveArrived(unknown))
            {
                failure = unknown;
            }

            var left = await _finder.FindAgainAsync(item, cancellationToken).ConfigureAwait(false);
            if (left is null) return;
            if (left.Id == item.Id) break;
            item = left;
        }

        throw failure ?? new TorrentApiException(new ApiError.ServerFault("the torrent is listed, and to remove it the service does not find it"));
    }

    private Task<bool> StartOneAsync(FoundItem item, CancellationToken cancellationToken) =>
        _gateway.ControlAsync(item.Id, item.Id.IsQueued ? ControlOperations.Start : ControlOperations.Resume, cancellationToken);

    private async Task<bool> StopOneAsync(FoundItem item, CancellationToken cancellationToken)
    {
        if (item.Id.IsQueued || item.Torrent.State == TorrentState.Stopped) return true;

        return await _gateway.ControlAsync(item.Id, item.Torrent.IsComplete ? ControlOperations.StopSeeding : ControlOperations.Pause, cancellationToken).ConfigureAwait(false);
    }
}
