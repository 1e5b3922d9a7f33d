using System.Net;

namespace TorrentApi.Testing;

/// <summary>The peers of an <see cref="InMemoryTorrentApi"/>: those that it was told of, and none of them has anything.</summary>
internal sealed class InMemorySwarm(InMemoryTorrentApi api) : ISwarmFeature
{
    public Task<IReadOnlyList<Peer>> ListPeersAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        return api.RunAsync(Operations.ListPeers, [Capability.PeersList], () => api.Server.ListPeers(target), cancellationToken);
    }

    public Task AddPeersAsync(MultiTarget targets, IReadOnlyCollection<IPEndPoint> peers, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTargets(targets);
        ArgumentRules.CheckPeers(peers);
        return api.RunAsync(
            Operations.AddPeers, [Capability.PeersAdd], peers.Count == 0 ? MultiTarget.None : targets,
            () => api.Server.ForEach(targets, torrent => torrent.Peers.UnionWith(peers)), cancellationToken);
    }

    public Task BanPeersAsync(IReadOnlyCollection<IPAddress> addresses, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckAddresses(addresses);
        return api.RunAsync<bool>(Operations.BanPeers, [Capability.PeersBan], addresses.Count == 0 ? null : () => api.Server.Ban(addresses), cancellationToken);
    }
}
