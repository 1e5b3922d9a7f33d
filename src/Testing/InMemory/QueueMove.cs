namespace TorrentApi.Testing;

/// <summary>Where a torrent goes in the queue.</summary>
internal enum QueueMove
{
    Top = 0,
    Up = 1,
    Down = 2,
    Bottom = 3,
}
