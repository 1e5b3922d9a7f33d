using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Gateway;

internal sealed partial class AnyGateway
{
    public int SyncDisturbances => gateways.Values.Sum(gateway => gateway.SyncDisturbances);

    public Task<SyncAnswer> SyncAsync(long rid, SyncRows rows, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.SyncAsync(rid, rows, cancellationToken), cancellationToken);
}
