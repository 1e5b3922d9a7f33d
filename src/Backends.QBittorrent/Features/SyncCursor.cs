using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Features;

/// <summary>A place in the stream of <c>sync/maindata</c>, with the rows as they were told there.</summary>
internal sealed class SyncCursor(long rid, SyncRows rows, int disturbances) : ChangeCursor
{
    public long Rid => rid;

    public SyncRows Rows => rows;

    /// <summary><see cref="Gateway.IGateway.SyncDisturbances"/> when it was given.</summary>
    public int Disturbances => disturbances;
}
