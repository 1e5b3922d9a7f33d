using System.Globalization;
using System.Net;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Gateway;

/// <summary>One exchange of <c>sync/maindata</c>, which both generations of the API have alike.</summary>
internal static class SyncExchange
{
    /// <summary>The question after an answer; 0 for everything. Not as a read: whether an answer was lost is for the caller to know, who counts them.</summary>
    public static Call CallFor(string route, long rid) => new(HttpMethod.Get, $"{route}?rid={rid.ToString(CultureInfo.InvariantCulture)}") { IsRead = false };

    /// <summary>Reads the answer into the rows that are known.</summary>
    public static Task<SyncAnswer> ReadAsync(HttpResponseMessage reply, long rid, SyncRows rows, Func<TorrentRowParser> makeParser, CancellationToken cancellationToken)
    {
        return Replies.ReadAsync(Replies.Expect(reply, HttpStatusCode.OK), ReadBodyAsync, cancellationToken);

        async ValueTask<SyncAnswer> ReadBodyAsync(Stream body, CancellationToken token)
        {
            using var reader = new MaindataReader(body, rows.ParserFor(rid, makeParser), rows);
            return await reader.ReadAsync(isFull: rid == 0, token).ConfigureAwait(false);
        }
    }
}
