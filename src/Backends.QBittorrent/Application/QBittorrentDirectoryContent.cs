namespace TorrentApi.Backends.QBittorrent;

/// <summary>What is listed of a folder.</summary>
public enum QBittorrentDirectoryContent
{
    /// <summary>Files and folders.</summary>
    All = 0,

    /// <summary>Files alone.</summary>
    Files = 1,

    /// <summary>Folders alone.</summary>
    Folders = 2,
}
