namespace TorrentApi.Backends.QBittorrent;

/// <summary>A kind of proxy. The numbers are those of servers up to 4.5.</summary>
public enum QBittorrentProxyType
{
    /// <summary>No proxy.</summary>
    None = 0,

    /// <summary>HTTP without a user name; from 4.6 on with or without.</summary>
    Http = 1,

    /// <summary>SOCKS5 without a user name; from 4.6 on with or without.</summary>
    Socks5 = 2,

    /// <summary>HTTP with a user name; up to 4.5.</summary>
    HttpWithLogin = 3,

    /// <summary>SOCKS5 with a user name; up to 4.5.</summary>
    Socks5WithLogin = 4,

    /// <summary>SOCKS4.</summary>
    Socks4 = 5,
}
