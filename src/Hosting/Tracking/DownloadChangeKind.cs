namespace TorrentApi.Hosting.Tracking;

/// <summary>What happened to a torrent.</summary>
internal enum DownloadChangeKind
{
    /// <summary>It was there at the first look at this server.</summary>
    Present = 0,

    /// <summary>It was not there before.</summary>
    Added = 1,

    /// <summary>Something about it changed.</summary>
    Updated = 2,

    /// <summary>It is gone for good.</summary>
    Removed = 3,
}
