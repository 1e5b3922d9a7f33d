using TorrentApi.Backends.QBittorrent.Gateway;
using TorrentApi.Backends.QBittorrent.Lookup;

namespace TorrentApi.Backends.QBittorrent.Features;

internal sealed class ShareLimitFeature(OperationPipeline pipeline, IGateway gateway, TorrentFinder finder) : IShareLimitFeature
{
    private readonly TargetedWrites _writes = new(finder);

    public Task<ShareLimits> GetAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        return pipeline.RunAsync(Operations.GetShareLimits, RunAsync, cancellationToken);

        async Task<ShareLimits> RunAsync(CancellationToken token)
        {
            (await gateway.ConnectAsync(token).ConfigureAwait(false)).Require(Capability.ShareLimitsRead);
            return await finder.ReadAsync(target, ReadAsync, token).ConfigureAwait(false);
        }
    }

    public Task SetAsync(MultiTarget targets, ShareLimits limits, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTargets(targets);
        ArgumentRules.CheckShareLimits(limits);
        return pipeline.RunAsync(Operations.SetShareLimits, RunAsync, cancellationToken);

        async Task RunAsync(CancellationToken token)
        {
            if (targets.IsNone || limits.IsEmpty) return;

            var server = await gateway.ConnectAsync(token).ConfigureAwait(false);
            foreach (var needed in Needed(limits)) server.Require(needed);
            var found = await _writes.FindAllOrEveryAsync(targets, token).ConfigureAwait(false);
            await TargetedWrites.RunAsync(found, (keys, inner) => SetAsync(keys, limits, inner), token).ConfigureAwait(false);
        }
    }

    private async Task<ShareLimits?> ReadAsync(TorrentId key, CancellationToken cancellationToken) =>
        (await gateway.ListShareLimitsAsync(Keys.Of(key), cancellationToken).ConfigureAwait(false)).FirstOrDefault(row => row.Key == key)?.Limits;

    /// <summary>The server takes all limits together: what is to stay is read and sent again, to all torrents alike in one request.</summary>
    private async Task SetAsync(Keys keys, ShareLimits limits, CancellationToken cancellationToken)
    {
        var present = await gateway.ListShareLimitsAsync(keys, cancellationToken).ConfigureAwait(false);
        var done = new List<TorrentId>();
        foreach (var alike in present.GroupBy(row => Merge(row.Limits, limits), row => row.Key))
        {
            try
            {
                await gateway.SetShareLimitsAsync(Keys.Of([.. alike]), alike.Key, cancellationToken).ConfigureAwait(false);
            }
            catch (TorrentApiException failure) when (done.Count > 0)
            {
                throw new TorrentApiException(new ApiError.Incomplete(Name(done), Name(present.Select(row => row.Key).Except(done)), failure.Error), failure);
            }

            done.AddRange(alike);
        }
    }

    private static ShareLimits Merge(ShareLimits present, ShareLimits wanted) => new()
    {
        Ratio = wanted.Ratio ?? present.Ratio,
        SeedingTime = wanted.SeedingTime ?? present.SeedingTime,
        InactiveSeedingTime = wanted.InactiveSeedingTime ?? present.InactiveSeedingTime,
        Action = wanted.Action ?? present.Action,
        Mode = wanted.Mode ?? present.Mode,
    };

    private static IEnumerable<Capability> Needed(ShareLimits limits)
    {
        if (limits.Ratio is not null) yield return Capability.ShareLimitsRatio;
        if (limits.SeedingTime is not null) yield return Capability.ShareLimitsSeedingTime;
        if (limits.InactiveSeedingTime is not null) yield return Capability.ShareLimitsInactiveSeedingTime;
        if (limits.Action is not null) yield return Capability.ShareLimitsAction;
        if (limits.Mode is not null) yield return Capability.ShareLimitsMode;
    }

    private static MultiTarget Name(IEnumerable<TorrentId> keys) => MultiTarget.Of(keys.Select(SingleTarget.Of));
}
