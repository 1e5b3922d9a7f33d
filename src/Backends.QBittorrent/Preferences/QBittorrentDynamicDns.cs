namespace TorrentApi.Backends.QBittorrent;

/// <summary>Who keeps a dynamic name.</summary>
public enum QBittorrentDynamicDns
{
    /// <summary>DynDNS.</summary>
    DynDns = 0,

    /// <summary>No-IP.</summary>
    NoIP = 1,
}
