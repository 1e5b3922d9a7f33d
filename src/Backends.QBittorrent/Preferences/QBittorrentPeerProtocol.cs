namespace TorrentApi.Backends.QBittorrent;

/// <summary>How peers are connected to.</summary>
public enum QBittorrentPeerProtocol
{
    /// <summary>By either.</summary>
    TcpAndUtp = 0,

    /// <summary>By TCP alone.</summary>
    Tcp = 1,

    /// <summary>By uTP alone; 4.0+.</summary>
    Utp = 2,
}
