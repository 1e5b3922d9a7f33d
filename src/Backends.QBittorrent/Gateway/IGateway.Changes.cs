using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Gateway;

internal partial interface IGateway
{
    /// <summary>How often the session's stream of changes was read for something else, which takes the place of whoever follows it.</summary>
    int SyncDisturbances { get; }

    /// <summary>Reads what changed since an answer of this session, by its number, into the rows; 0, and any number that the server does not know, for everything. Sent once.</summary>
    Task<SyncAnswer> SyncAsync(long rid, SyncRows rows, CancellationToken cancellationToken);
}
