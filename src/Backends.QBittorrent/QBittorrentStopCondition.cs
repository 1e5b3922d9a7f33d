namespace TorrentApi.Backends.QBittorrent;

/// <summary>When an added torrent stops by itself; qBittorrent 4.5+.</summary>
public enum QBittorrentStopCondition
{
    /// <summary>Never.</summary>
    None = 0,

    /// <summary>Once its metadata is known.</summary>
    MetadataReceived = 1,

    /// <summary>Once the files on disk have been checked.</summary>
    FilesChecked = 2,
}
