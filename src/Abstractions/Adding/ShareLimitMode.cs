namespace TorrentApi;

/// <summary>How several share limits of one torrent combine.</summary>
public enum ShareLimitMode
{
    /// <summary>Whatever the server's settings say.</summary>
    Global = 0,

    /// <summary>The first limit reached counts.</summary>
    Any = 1,

    /// <summary>All limits must be reached.</summary>
    All = 2,
}
