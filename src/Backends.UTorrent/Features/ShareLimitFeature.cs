using TorrentApi.Backends.UTorrent.Gateway;
using TorrentApi.Backends.UTorrent.Lookup;
using TorrentApi.Backends.UTorrent.Mapping;
using TorrentApi.Backends.UTorrent.Wire;

namespace TorrentApi.Backends.UTorrent.Features;

/// <summary>Ratio limits. The server's <c>seed_time</c> is the least time that a torrent seeds, not the most, so it is no limit; it is native.</summary>
internal sealed class ShareLimitFeature(OperationPipeline pipeline, GuiGateway gateway, TorrentFinder finder, PropertyWrites properties) : IShareLimitFeature
{
    public Task<ShareLimits> GetAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        return pipeline.RunAsync(Operations.GetShareLimits, RunAsync, cancellationToken);

        async Task<ShareLimits> RunAsync(CancellationToken token)
        {
            var row = await finder.ReadAsync(target, gateway.ReadPropertiesAsync, token).ConfigureAwait(false);
            return new ShareLimits { Ratio = RatioLimits.Read(row[PropertiesRow.SeedOverride], row[PropertiesRow.SeedRatio]) };
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
            if (Unknown(limits) is { } unknown) await Refusal.OfAsync(gateway, unknown, token).ConfigureAwait(false);
            if (limits.Ratio is { } ratio) await properties.Writes.RunAsync(targets, (chunk, inner) => properties.SetRatioAsync(chunk, ratio, inner), token).ConfigureAwait(false);
        }
    }

    private static Capability? Unknown(ShareLimits limits) => limits switch
    {
        { SeedingTime: not null } => Capability.ShareLimitsSeedingTime,
        { InactiveSeedingTime: not null } => Capability.ShareLimitsInactiveSeedingTime,
        { Action: not null } => Capability.ShareLimitsAction,
        { Mode: not null } => Capability.ShareLimitsMode,
        _ => null,
    };
}
