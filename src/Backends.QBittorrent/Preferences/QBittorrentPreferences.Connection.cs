namespace TorrentApi.Backends.QBittorrent;

// How the server connects to peers.
public sealed partial record QBittorrentPreferences
{
    /// <summary>The port for peers, 0 to 65535; 0 lets the server choose (4.2+).</summary>
    public int? ListenPort { get => Get<int>(); init => Set(value); }

    /// <summary>True for another port at each start. From 5.0 on it is told by <see cref="ListenPort"/> 0.</summary>
    public bool? UsesRandomPort { get => Get<bool>(); init => Set(value); }

    /// <summary>True to ask the router for the port, by UPnP or NAT-PMP.</summary>
    public bool? PortForwarding { get => Get<bool>(); init => Set(value); }

    /// <summary>The network interface that is used; "" for any. See <see cref="QBittorrentApplication.ListNetworkInterfacesAsync"/>.</summary>
    public string? NetworkInterface { get => Find<string>(); init => Set(value); }

    /// <summary>The address of the interface that is used; "" for any.</summary>
    public string? NetworkAddress { get => Find<string>(); init => Set(value); }

    /// <summary>Connections at the same time, 1 or more.</summary>
    public Limit<int>? MaxConnections { get => Get<Limit<int>>(); init => Set(value); }

    /// <summary>Connections of one torrent at the same time, 1 or more.</summary>
    public Limit<int>? MaxConnectionsPerTorrent { get => Get<Limit<int>>(); init => Set(value); }

    /// <summary>Peers that are uploaded to at the same time, 1 or more.</summary>
    public Limit<int>? MaxUploadSlots { get => Get<Limit<int>>(); init => Set(value); }

    /// <summary>Peers of one torrent that are uploaded to at the same time, 1 or more.</summary>
    public Limit<int>? MaxUploadSlotsPerTorrent { get => Get<Limit<int>>(); init => Set(value); }

    /// <summary>How peers are connected to. Before 4.0 <see cref="QBittorrentPeerProtocol.Utp"/> alone cannot be said.</summary>
    public QBittorrentPeerProtocol? PeerProtocol { get => Get<QBittorrentPeerProtocol>(); init => Set(value); }

    /// <summary>True to filter peers by <see cref="IPFilterPath"/>.</summary>
    public bool? IPFilterEnabled { get => Get<bool>(); init => Set(value); }

    /// <summary>The filter file (.dat, .p2p, .p2b); a path of the server.</summary>
    public string? IPFilterPath { get => Find<string>(); init => Set(value); }

    /// <summary>True to filter trackers too.</summary>
    public bool? FiltersTrackers { get => Get<bool>(); init => Set(value); }

    /// <summary>Addresses of peers that are never connected to. What is no address is dropped by the server.</summary>
    public IReadOnlyList<string>? BannedAddresses { get => Find<IReadOnlyList<string>>(); init => Set(value); }
}
