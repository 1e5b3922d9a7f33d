namespace TorrentApi.Backends.QBittorrent;

/// <summary>How the connection to a mail server is encrypted.</summary>
public enum QBittorrentMailEncryption
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>From the first byte.</summary>
    Smtps = 1,

    /// <summary>By STARTTLS; 5.3+.</summary>
    StartTls = 2,
}
