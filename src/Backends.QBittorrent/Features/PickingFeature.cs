using TorrentApi.Backends.QBittorrent.Gateway;
using TorrentApi.Backends.QBittorrent.Lookup;

namespace TorrentApi.Backends.QBittorrent.Features;

internal sealed class PickingFeature(OperationPipeline pipeline, IGateway gateway, TorrentFinder finder, TimeProvider clock) : IPickingFeature
{
    private readonly TargetedWrites _writes = new(finder);
    private readonly PieceOrders _orders = new(gateway, clock);
    private readonly SuperSeeding _superSeeding = new(gateway, clock);

    public Task<PickingOptions> GetAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        return pipeline.RunAsync(Operations.GetPicking, RunAsync, cancellationToken);

        async Task<PickingOptions> RunAsync(CancellationToken token)
        {
            (await gateway.ConnectAsync(token).ConfigureAwait(false)).Require(Capability.PickingRead);
            var torrent = (await finder.RequireAsync(target, token).ConfigureAwait(false)).Torrent;
            return new PickingOptions { Sequential = torrent.IsSequential, FirstLastPieceFirst = torrent.IsFirstLastPieceFirst, SuperSeeding = torrent.IsSuperSeeding };
        }
    }

    public Task SetAsync(MultiTarget targets, PickingOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTargets(targets);
        ArgumentRules.CheckPicking(options);
        return pipeline.RunAsync(Operations.SetPicking, RunAsync, cancellationToken);

        async Task RunAsync(CancellationToken token)
        {
            if (targets.IsNone || options.IsEmpty) return;

            var server = await gateway.ConnectAsync(token).ConfigureAwait(false);
            foreach (var needed in Needed(options)) server.Require(needed);
            var found = await _writes.FindAllOrEveryAsync(targets, token).ConfigureAwait(false);
            var young = found.Where(torrent => _superSeeding.IsYoung(torrent.Torrent)).Select(torrent => torrent.Key).ToHashSet();
            await TargetedWrites.RunAsync(found, (keys, inner) => SetAsync(keys, options, young, inner), token).ConfigureAwait(false);
        }
    }

    private async Task SetAsync(Keys keys, PickingOptions options, HashSet<TorrentId> young, CancellationToken cancellationToken)
    {
        if (options.SuperSeeding is { } superSeeding) await _superSeeding.SetAsync(keys, superSeeding, young, cancellationToken).ConfigureAwait(false);
        if (options.Sequential is { } sequential) await _orders.SetAsync(keys.List!, PieceOrder.Sequential, sequential, cancellationToken).ConfigureAwait(false);
        if (options.FirstLastPieceFirst is { } ends) await _orders.SetAsync(keys.List!, PieceOrder.FirstLastPieceFirst, ends, cancellationToken).ConfigureAwait(false);
    }

    private static IEnumerable<Capability> Needed(PickingOptions options)
    {
        if (options.Sequential is not null) yield return Capability.PickingSequential;
        if (options.FirstLastPieceFirst is not null) yield return Capability.PickingFirstLast;
        if (options.SuperSeeding is not null) yield return Capability.PickingSuperSeeding;
    }
}
