using TorrentApi.Backends.UTorrent.Gateway;

namespace TorrentApi.Backends.UTorrent.Lookup;

/// <summary>Moves torrents in the queue. The server takes one hash after the other, so their order decides whether they keep theirs.</summary>
/// <remarks>Source: <c>getHashes</c> in <c>webui.js</c> of bittorrent/webui, which sorts for the same reason, and leaves out what has no place.</remarks>
internal sealed class QueueMoves(GuiGateway gateway)
{
    public Task RunAsync(string action, IReadOnlyList<FoundTorrent> found, CancellationToken cancellationToken)
    {
        var placed = found.Where(torrent => torrent.Torrent.QueuePosition is not null);
        var ordered = action is Actions.QueueTop or Actions.QueueDown
            ? placed.OrderByDescending(torrent => torrent.Torrent.QueuePosition)
            : placed.OrderBy(torrent => torrent.Torrent.QueuePosition);
        return TargetedWrites.RunAsync([.. ordered], (chunk, token) => SendAsync(action, chunk, token), cancellationToken);
    }

    private Task SendAsync(string action, IReadOnlyList<FoundTorrent> chunk, CancellationToken cancellationToken) =>
        gateway.RunOnceAsync(action, chunk.Select(torrent => torrent.Key), cancellationToken);
}
