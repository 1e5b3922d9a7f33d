namespace TorrentApi.Adding;

/// <summary>What the server said to an add.</summary>
internal enum AddVerdict
{
    /// <summary>Taken; or, on servers that do not tell, there already.</summary>
    Accepted = 1,

    /// <summary>Refused without a reason: there already, or not to be understood.</summary>
    Refused = 2,

    /// <summary>The file is no torrent to this server.</summary>
    NotATorrent = 3,

    /// <summary>Taken, and fetched later.</summary>
    Pending = 4,

    /// <summary>Taken, and waiting for a free slot: it may be long before the torrent runs.</summary>
    Queued = 5,
}
