using System.Runtime.CompilerServices;
using TorrentApi.Backends.QBittorrent.Wire;
using TorrentApi.Http;
using TorrentApi.Json;

namespace TorrentApi.Backends.QBittorrent.Gateway;

/// <summary>A list whose answer has begun. It is read once, and closed by that.</summary>
internal sealed class TorrentStream(HttpResponseMessage reply, TorrentReadContext context)
{
    /// <summary>Each torrent as soon as it is here.</summary>
    public async IAsyncEnumerable<Torrent> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var closing = reply;
        var body = await reply.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using var _ = body.ConfigureAwait(false);
        using var reader = new JsonArrayReader<Torrent>(body, new TorrentRowParser(context), context.BufferBytes);
        while (await HttpFailures.TranslateAsync(() => reader.FillAsync(cancellationToken).AsTask(), cancellationToken).ConfigureAwait(false))
        {
            while (reader.TryRead(out var torrent)) yield return torrent;
        }
    }
}
