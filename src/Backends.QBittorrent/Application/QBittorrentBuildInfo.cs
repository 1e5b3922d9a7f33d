namespace TorrentApi.Backends.QBittorrent;

/// <summary>What a server was built with. What is null the server does not say.</summary>
public sealed record QBittorrentBuildInfo
{
    /// <summary>32 or 64.</summary>
    public int? Bitness { get; init; }

    /// <summary>The version of Boost.</summary>
    public string? Boost { get; init; }

    /// <summary>The version of libtorrent, such as "2.0.11.0". From 2.0 on a server knows v2 torrents, 4.4+.</summary>
    public string? Libtorrent { get; init; }

    /// <summary>The version of OpenSSL.</summary>
    public string? OpenSsl { get; init; }

    /// <summary>The version of Qt.</summary>
    public string? Qt { get; init; }

    /// <summary>The version of zlib.</summary>
    public string? Zlib { get; init; }

    /// <summary>The system, such as "linux"; 5.0+.</summary>
    public string? Platform { get; init; }

    /// <summary>The version of libtorrent.</summary>
    public override string ToString() => $"libtorrent {Libtorrent}";
}
