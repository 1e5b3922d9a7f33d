using System.Diagnostics;

namespace TorrentApi.Backends.QBittorrent;

// The proxy between the server and the network.
public sealed partial record QBittorrentPreferences
{
    /// <summary>The kind of proxy. The kinds with a user name are told up to 4.5; from then on <see cref="ProxyAuthenticationEnabled"/> says it.</summary>
    public QBittorrentProxyType? ProxyType { get => Get<QBittorrentProxyType>(); init => Set(value); }

    /// <summary>Its name or address.</summary>
    public string? ProxyHost { get => Find<string>(); init => Set(value); }

    /// <summary>Its port.</summary>
    public int? ProxyPort { get => Get<int>(); init => Set(value); }

    /// <summary>True to connect to peers and web seeds by it.</summary>
    public bool? ProxyForPeers { get => Get<bool>(); init => Set(value); }

    /// <summary>True to make no connection that it does not support.</summary>
    public bool? ProxyForced { get => Get<bool>(); init => Set(value); }

    /// <summary>True to use it for torrents alone.</summary>
    public bool? ProxyForTorrentsOnly { get => Get<bool>(); init => Set(value); }

    /// <summary>True to use it for torrents.</summary>
    public bool? ProxyForTorrents { get => Get<bool>(); init => Set(value); }

    /// <summary>True to use it for RSS.</summary>
    public bool? ProxyForRss { get => Get<bool>(); init => Set(value); }

    /// <summary>True to use it for search, updates and what else there is.</summary>
    public bool? ProxyForOthers { get => Get<bool>(); init => Set(value); }

    /// <summary>True to let it resolve names.</summary>
    public bool? ProxyResolvesNames { get => Get<bool>(); init => Set(value); }

    /// <summary>True where it asks for a user name. Before 4.6 it follows from <see cref="ProxyType"/>, and setting it does nothing.</summary>
    public bool? ProxyAuthenticationEnabled { get => Get<bool>(); init => Set(value); }

    /// <summary>The user name for it.</summary>
    public string? ProxyUsername { get => Find<string>(); init => Set(value); }

    /// <summary>The password for it. Never read, never shown: it can only be set.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? ProxyPassword { get => Find<string>(); init => Set(value); }
}
