using TorrentApi.Json;

namespace TorrentApi.Backends.QBittorrent.Wire;

/// <summary>Reads the reply of <c>torrents/info</c> as it arrives, straight into torrents.</summary>
internal static class TorrentListReader
{
    /// <summary>Reads the list to its end.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.UnexpectedResponse"/>: the body is no JSON array, is cut, or goes on after its end.</exception>
    public static async ValueTask<List<Torrent>> ReadAsync(Stream utf8, TorrentReadContext context, CancellationToken cancellationToken)
    {
        var torrents = new List<Torrent>(context.ExpectedCount);
        await ReadAsync(utf8, context, torrents.Add, cancellationToken).ConfigureAwait(false);
        return torrents;
    }

    /// <summary>Hands each torrent on as soon as it is read. Some may have been handed on when the body turns out to be cut.</summary>
    /// <inheritdoc cref="ReadAsync(Stream, TorrentReadContext, CancellationToken)"/>
    public static async ValueTask ReadAsync(Stream utf8, TorrentReadContext context, Action<Torrent> onTorrent, CancellationToken cancellationToken)
    {
        using var reader = new JsonArrayReader<Torrent>(utf8, new TorrentRowParser(context), context.BufferBytes);
        while (await reader.FillAsync(cancellationToken).ConfigureAwait(false))
        {
            while (reader.TryRead(out var torrent)) onTorrent(torrent);
        }

        context.SkippedRows += reader.Skipped;
    }
}
