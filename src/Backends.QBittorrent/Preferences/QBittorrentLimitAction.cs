namespace TorrentApi.Backends.QBittorrent;

/// <summary>What happens to a torrent that has shared enough.</summary>
public enum QBittorrentLimitAction
{
    /// <summary>It stops.</summary>
    Stop = 0,

    /// <summary>It is removed, and its data kept.</summary>
    Remove = 1,

    /// <summary>Super seeding is turned on; 4.2+.</summary>
    SuperSeed = 2,

    /// <summary>It is removed, and its data too; 4.2+.</summary>
    RemoveWithData = 3,
}
