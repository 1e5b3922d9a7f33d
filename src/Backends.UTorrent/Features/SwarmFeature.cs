using System.Net;
using TorrentApi.Backends.UTorrent.Gateway;
using TorrentApi.Backends.UTorrent.Lookup;
using TorrentApi.Backends.UTorrent.Mapping;

namespace TorrentApi.Backends.UTorrent.Features;

/// <summary>The peers of a torrent. There is no action that adds or bans one.</summary>
internal sealed class SwarmFeature(OperationPipeline pipeline, GuiGateway gateway, TorrentFinder finder) : ISwarmFeature
{
    public Task<IReadOnlyList<Peer>> ListPeersAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        return pipeline.RunAsync(Operations.ListPeers, RunAsync, cancellationToken);

        async Task<IReadOnlyList<Peer>> RunAsync(CancellationToken token)
        {
            (await gateway.ConnectAsync(token).ConfigureAwait(false)).Require(Capability.PeersList);
            var found = await finder.RequireAsync(target, token).ConfigureAwait(false);
            return [.. (await gateway.ListPeersAsync(found.Key, token).ConfigureAwait(false) ?? []).Select(PeerMapping.ToPeer)];
        }
    }

    public Task AddPeersAsync(MultiTarget targets, IReadOnlyCollection<IPEndPoint> peers, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTargets(targets);
        ArgumentRules.CheckPeers(peers);
        return RefuseAsync(Operations.AddPeers, Capability.PeersAdd, isEmpty: targets.IsNone || peers.Count == 0, cancellationToken);
    }

    public Task BanPeersAsync(IReadOnlyCollection<IPAddress> addresses, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckAddresses(addresses);
        return RefuseAsync(Operations.BanPeers, Capability.PeersBan, isEmpty: addresses.Count == 0, cancellationToken);
    }

    private Task RefuseAsync(Operation operation, Capability capability, bool isEmpty, CancellationToken cancellationToken) => pipeline.RunAsync(
        operation, token => isEmpty ? Task.CompletedTask : Refusal.OfAsync(gateway, capability, token), cancellationToken);
}
