namespace TorrentApi.Backends.QBittorrent;

/// <summary>Whether connections to peers are encrypted.</summary>
public enum QBittorrentEncryption
{
    /// <summary>Where the peer can.</summary>
    Preferred = 0,

    /// <summary>Always.</summary>
    Required = 1,

    /// <summary>Never.</summary>
    Disabled = 2,
}
