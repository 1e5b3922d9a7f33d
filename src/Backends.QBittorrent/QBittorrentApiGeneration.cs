namespace TorrentApi.Backends.QBittorrent;

/// <summary>Which generation of the WebUI API a client speaks.</summary>
public enum QBittorrentApiGeneration
{
    /// <summary>Whichever the server answers; asked when connecting, and again when the server has changed.</summary>
    Auto = 0,

    /// <summary>API v1: qBittorrent 3.2.0 to 4.0.4.</summary>
    V1 = 1,

    /// <summary>API v2: qBittorrent 4.1 and later.</summary>
    V2 = 2,
}
