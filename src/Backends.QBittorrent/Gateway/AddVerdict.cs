namespace TorrentApi.Backends.QBittorrent.Gateway;

/// <summary>What the server said to an add.</summary>
internal enum AddVerdict
{
    /// <summary>Taken; or, up to 4.4, there already.</summary>
    Accepted = 1,

    /// <summary>Refused without a reason: there already, or not to be understood.</summary>
    Refused = 2,

    /// <summary>The file is no torrent to this server.</summary>
    NotATorrent = 3,

    /// <summary>Taken, and fetched later.</summary>
    Pending = 4,
}
