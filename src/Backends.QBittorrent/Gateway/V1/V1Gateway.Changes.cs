using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Gateway.V1;

internal sealed partial class V1Gateway
{
    private int _syncDisturbances;

    public int SyncDisturbances => Volatile.Read(ref _syncDisturbances);

    public async Task<SyncAnswer> SyncAsync(long rid, SyncRows rows, CancellationToken cancellationToken)
    {
        using var reply = await SendAsync(_ => SyncExchange.CallFor(Routes.MainData, rid), cancellationToken).ConfigureAwait(false);
        return await SyncExchange.ReadAsync(reply, rid, rows, () => new TorrentRowParser(new TorrentReadContext { ServerTimeZone = serverTimeZone, TellsEffectiveLimits = true }), cancellationToken)
            .ConfigureAwait(false);
    }
}
