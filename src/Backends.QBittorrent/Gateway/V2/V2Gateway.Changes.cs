using System.Globalization;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Gateway.V2;

internal sealed partial class V2Gateway
{
    private int _syncDisturbances;

    public int SyncDisturbances => Volatile.Read(ref _syncDisturbances);

    public async Task<SyncAnswer> SyncAsync(long rid, SyncRows rows, CancellationToken cancellationToken)
    {
        var number = rid.ToString(CultureInfo.InvariantCulture);
        using var reply = await GetAsync(Routes.MainData, [("rid", number)], cancellationToken).ConfigureAwait(false);
        return await Replies.ReadAsync(reply, ReadAsync, cancellationToken).ConfigureAwait(false);

        async ValueTask<SyncAnswer> ReadAsync(Stream body, CancellationToken token)
        {
            using var reader = new MaindataReader(body, new TorrentRowParser(new TorrentReadContext()), rows);
            return await reader.ReadAsync(isFull: rid == 0, token).ConfigureAwait(false);
        }
    }
}
