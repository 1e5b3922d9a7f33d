namespace TorrentApi.Backends.QBittorrent;

/// <summary>How the making of a .torrent goes.</summary>
public enum QBittorrentCreatorState
{
    /// <summary>A word that this library does not know.</summary>
    Unknown = 0,

    /// <summary>It waits for others.</summary>
    Queued = 1,

    /// <summary>It is being made.</summary>
    Running = 2,

    /// <summary>It is there: <see cref="QBittorrentCreator.GetFileAsync"/>.</summary>
    Finished = 3,

    /// <summary>It could not be made: <see cref="QBittorrentCreatorTask.ErrorText"/>.</summary>
    Failed = 4,
}
