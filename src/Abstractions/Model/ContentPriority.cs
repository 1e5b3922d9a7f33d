namespace TorrentApi;

/// <summary>How urgently a file of a torrent is downloaded.</summary>
public enum ContentPriority
{
    /// <summary>Not downloaded.</summary>
    Skip = 0,

    /// <summary>After the others. µTorrent only.</summary>
    Low = 1,

    /// <summary>The default.</summary>
    Normal = 2,

    /// <summary>Before the others.</summary>
    High = 3,

    /// <summary>Before all others. qBittorrent only.</summary>
    Maximal = 4,
}
