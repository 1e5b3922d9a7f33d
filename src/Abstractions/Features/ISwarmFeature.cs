using System.Net;

namespace TorrentApi;

/// <summary>The peers of torrents.</summary>
/// <remarks>Members that take torrents throw <see cref="ApiError.MissingTorrent"/> naming every unknown one; nothing was done.</remarks>
public interface ISwarmFeature
{
    /// <summary>Lists the peers that a torrent is connected to, in no order; empty for a stopped one.</summary>
    Task<IReadOnlyList<Peer>> ListPeersAsync(SingleTarget target, CancellationToken cancellationToken = default);

    /// <summary>Tells torrents of peers. Accepted, not awaited: whether a peer answers shows in the list alone, and a private torrent takes none.</summary>
    /// <param name="targets">The torrents.</param>
    /// <param name="peers">Addresses with a port other than 0; an empty collection does nothing.</param>
    /// <param name="cancellationToken">The caller's.</param>
    Task AddPeersAsync(MultiTarget targets, IReadOnlyCollection<IPEndPoint> peers, CancellationToken cancellationToken = default);

    /// <summary>Closes the connections to these addresses, of all torrents, and takes none from them again, for ever.</summary>
    /// <param name="addresses">The addresses, whatever the port; an empty collection does nothing.</param>
    /// <param name="cancellationToken">The caller's.</param>
    Task BanPeersAsync(IReadOnlyCollection<IPAddress> addresses, CancellationToken cancellationToken = default);
}
