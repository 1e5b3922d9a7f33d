namespace TorrentApi.Backends.QBittorrent;

/// <summary>For which version of BitTorrent a .torrent is made.</summary>
public enum QBittorrentCreatorFormat
{
    /// <summary>For both.</summary>
    Hybrid = 0,

    /// <summary>BEP 3.</summary>
    V1 = 1,

    /// <summary>BEP 52.</summary>
    V2 = 2,
}
