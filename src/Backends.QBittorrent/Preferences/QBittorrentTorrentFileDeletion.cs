namespace TorrentApi.Backends.QBittorrent;

/// <summary>Whether a .torrent file is deleted once it was added from a watched folder.</summary>
public enum QBittorrentTorrentFileDeletion
{
    /// <summary>It stays.</summary>
    Never = 0,

    /// <summary>It goes if the torrent was added.</summary>
    IfAdded = 1,

    /// <summary>It goes, also if the torrent was not added.</summary>
    Always = 2,
}
