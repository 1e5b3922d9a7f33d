using System.Net;
using TorrentApi.Backends.QBittorrent.Gateway;
using TorrentApi.Backends.QBittorrent.Lookup;

namespace TorrentApi.Backends.QBittorrent.Features;

internal sealed class SwarmFeature(OperationPipeline pipeline, IGateway gateway, TorrentFinder finder) : ISwarmFeature
{
    private readonly TargetedWrites _writes = new(finder);

    public Task<IReadOnlyList<Peer>> ListPeersAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        return pipeline.RunAsync(Operations.ListPeers, RunAsync, cancellationToken);

        async Task<IReadOnlyList<Peer>> RunAsync(CancellationToken token)
        {
            await RequireAsync(Capability.PeersList, token).ConfigureAwait(false);
            return await finder.ReadAsync(target, gateway.ListPeersAsync, token).ConfigureAwait(false);
        }
    }

    public Task AddPeersAsync(MultiTarget targets, IReadOnlyCollection<IPEndPoint> peers, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTargets(targets);
        ArgumentRules.CheckPeers(peers);
        return pipeline.RunAsync(Operations.AddPeers, RunAsync, cancellationToken);

        async Task RunAsync(CancellationToken token)
        {
            if (targets.IsNone || peers.Count == 0) return;

            await RequireAsync(Capability.PeersAdd, token).ConfigureAwait(false);
            await _writes.RunAsync(targets, (keys, inner) => gateway.AddPeersAsync(keys, peers, inner), token).ConfigureAwait(false);
        }
    }

    public Task BanPeersAsync(IReadOnlyCollection<IPAddress> addresses, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckAddresses(addresses);
        return pipeline.RunAsync(Operations.BanPeers, RunAsync, cancellationToken);

        async Task RunAsync(CancellationToken token)
        {
            if (addresses.Count == 0) return;

            await RequireAsync(Capability.PeersBan, token).ConfigureAwait(false);
            await gateway.BanPeersAsync(addresses, token).ConfigureAwait(false);
        }
    }

    private async Task RequireAsync(Capability needed, CancellationToken cancellationToken) =>
        (await gateway.ConnectAsync(cancellationToken).ConfigureAwait(false)).Require(needed);
}
