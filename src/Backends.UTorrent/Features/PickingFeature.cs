using TorrentApi.Backends.UTorrent.Gateway;
using TorrentApi.Backends.UTorrent.Lookup;

namespace TorrentApi.Backends.UTorrent.Features;

/// <summary>Super seeding, which is a property of a torrent. The order of pieces is the server's alone.</summary>
internal sealed class PickingFeature(OperationPipeline pipeline, GuiGateway gateway, TorrentFinder finder, PropertyWrites properties) : IPickingFeature
{
    public Task<PickingOptions> GetAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        return pipeline.RunAsync(Operations.GetPicking, RunAsync, cancellationToken);

        async Task<PickingOptions> RunAsync(CancellationToken token) =>
            new() { SuperSeeding = (await finder.ReadAsync(target, gateway.ReadPropertiesAsync, token).ConfigureAwait(false)).IsSuperSeeding };
    }

    public Task SetAsync(MultiTarget targets, PickingOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTargets(targets);
        ArgumentRules.CheckPicking(options);
        return pipeline.RunAsync(Operations.SetPicking, RunAsync, cancellationToken);

        async Task RunAsync(CancellationToken token)
        {
            if (targets.IsNone || options.IsEmpty) return;

            if (options.Sequential is not null) await Refusal.OfAsync(gateway, Capability.PickingSequential, token).ConfigureAwait(false);
            if (options.FirstLastPieceFirst is not null) await Refusal.OfAsync(gateway, Capability.PickingFirstLast, token).ConfigureAwait(false);
            if (options.SuperSeeding is { } isOn)
                await properties.Writes.RunAsync(targets, (chunk, inner) => properties.SetSuperSeedingAsync(chunk, isOn, inner), token).ConfigureAwait(false);
        }
    }
}
