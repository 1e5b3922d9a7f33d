using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Gateway.V2;

internal sealed partial class V2Gateway
{
    private int _syncDisturbances;

    public int SyncDisturbances => Volatile.Read(ref _syncDisturbances);

    public async Task<SyncAnswer> SyncAsync(long rid, SyncRows rows, CancellationToken cancellationToken)
    {
        using var reply = await SendAsync(_ => SyncExchange.CallFor(Routes.MainData, rid), cancellationToken).ConfigureAwait(false);
        return await SyncExchange.ReadAsync(reply, rid, rows, static () => new TorrentRowParser(new TorrentReadContext()), cancellationToken)
            .ConfigureAwait(false);
    }
}
