using System.Net;

namespace TorrentApi.DependencyInjection.Running.Following;

/// <summary>Swarm of whichever adapter is there now.</summary>
internal sealed class FollowingSwarm(ClientSlot slot) : ISwarmFeature
{
    public Task AddPeersAsync(MultiTarget targets, IReadOnlyCollection<IPEndPoint> peers, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<ISwarmFeature>().AddPeersAsync(targets, peers, cancellationToken));

    public Task BanPeersAsync(IReadOnlyCollection<IPAddress> addresses, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<ISwarmFeature>().BanPeersAsync(addresses, cancellationToken));

    public Task<IReadOnlyList<Peer>> ListPeersAsync(SingleTarget target, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<ISwarmFeature>().ListPeersAsync(target, cancellationToken));
}
