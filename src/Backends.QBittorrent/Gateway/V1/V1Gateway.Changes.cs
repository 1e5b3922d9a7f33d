using System.Globalization;
using System.Net;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Gateway.V1;

internal sealed partial class V1Gateway
{
    private int _syncDisturbances;

    public int SyncDisturbances => Volatile.Read(ref _syncDisturbances);

    public async Task<SyncAnswer> SyncAsync(long rid, SyncRows rows, CancellationToken cancellationToken)
    {
        var number = rid.ToString(CultureInfo.InvariantCulture);

        // Not as a read: whether an answer was lost is for the caller to know, who counts them.
        var call = new Call(HttpMethod.Get, $"{Routes.MainData}?rid={number}") { IsRead = false };
        using var reply = Replies.Expect(await SendAsync(_ => call, cancellationToken).ConfigureAwait(false), HttpStatusCode.OK);
        return await Replies.ReadAsync(reply, ReadAsync, cancellationToken).ConfigureAwait(false);

        async ValueTask<SyncAnswer> ReadAsync(Stream body, CancellationToken token)
        {
            using var reader = new MaindataReader(body, rows.ParserFor(rid, () => new TorrentRowParser(new TorrentReadContext { ServerTimeZone = serverTimeZone, TellsEffectiveLimits = true })), rows);
            return await reader.ReadAsync(isFull: rid == 0, token).ConfigureAwait(false);
        }
    }
}
