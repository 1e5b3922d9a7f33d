using TorrentApi.Backends.QBittorrent.Adding;
using TorrentApi.Backends.QBittorrent.Gateway;
using TorrentApi.Backends.QBittorrent.Lookup;
using TorrentApi.Http;

namespace TorrentApi.Backends.QBittorrent;

public sealed partial class QBittorrentApi
{
    /// <inheritdoc/>
    public Task<ServerInfo> GetServerAsync(CancellationToken cancellationToken = default) =>
        RunAsync(Operations.GetServer, async token => (await _gateway.ProbeAsync(token).ConfigureAwait(false)).Info, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Torrent>> ListAsync(TorrentQuery? query = null, CancellationToken cancellationToken = default) =>
        RunAsync(Operations.List, token => ListCoreAsync(query ?? new TorrentQuery(), token), cancellationToken);

    /// <inheritdoc/>
    public Task<Torrent?> GetAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        return RunAsync(Operations.Get, async token => (await _finder.FindAsync(target, token).ConfigureAwait(false))?.Torrent, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<TorrentContent>> ListContentsAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        return RunAsync(Operations.ListContents, token => _finder.ReadAsync(target, _gateway.ListContentsAsync, token), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<AddResult> AddAsync(AddRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckAdd(request);
        NativeRules.CheckAdd(request);
        return RunAsync(Operations.Add, token => _adder.AddAsync(request, token), cancellationToken);
    }

    /// <inheritdoc/>
    public Task RemoveAsync(MultiTarget targets, RemoveData data, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckRemoval(targets, data);
        return RunAsync(Operations.Remove, token => RemoveCoreAsync(targets, data, token), cancellationToken);
    }

    /// <inheritdoc/>
    public Task StartAsync(MultiTarget targets, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTargets(targets);
        return RunAsync(Operations.Start, token => _writes.RunAsync(targets, _gateway.StartAsync, token), cancellationToken);
    }

    /// <inheritdoc/>
    public Task StopAsync(MultiTarget targets, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTargets(targets);
        return RunAsync(Operations.Stop, token => _writes.RunAsync(targets, _gateway.StopAsync, token), cancellationToken);
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

    /// <summary>After an unknown outcome what is gone was removed, whoever did it.</summary>
    private async Task JudgeRemovalAsync(IReadOnlyList<FoundTorrent> wanted, TorrentApiException failure, CancellationToken cancellationToken)
    {
        var left = await _finder.FindAsync([.. wanted.Select(torrent => torrent.Target)], cancellationToken).ConfigureAwait(false);
        if (left.Found.Count == 0) return;
        if (left.Missing.Count == 0) throw failure;

        var cause = failure.Error is ApiError.Incomplete incomplete ? incomplete.Cause : failure.Error;
        throw new TorrentApiException(new ApiError.Incomplete(MultiTarget.Of(left.Missing), ChunkedWrites.Name(left.Found), cause), failure);
    }

    private Task<T> RunAsync<T>(Operation operation, Func<CancellationToken, Task<T>> body, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        return _pipeline.RunAsync(operation, body, cancellationToken);
    }

    private Task RunAsync(Operation operation, Func<CancellationToken, Task> body, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        return _pipeline.RunAsync(operation, body, cancellationToken);
    }
}
