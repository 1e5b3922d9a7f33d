namespace TorrentApi.Backends.QBittorrent.Gateway;

/// <summary>Where torrents go in the queue.</summary>
internal enum QueueMove
{
    Top = 0,
    Up = 1,
    Down = 2,
    Bottom = 3,
}
