using P = TorrentApi.Backends.QBittorrent.QBittorrentPreferences;

namespace TorrentApi.Backends.QBittorrent.Mapping.Preferences;

/// <summary>The settings of connections.</summary>
internal static class ConnectionPreferences
{
    public static readonly IReadOnlyList<Preference> Rows =
    [
        new OneValue(nameof(P.ListenPort), Codecs.Port, "listen_port"),
        new OneValue(nameof(P.UsesRandomPort), Codecs.Flag, "random_port") { Since = "3.3.4" },
        new OneValue(nameof(P.PortForwarding), Codecs.Flag, "upnp"),
        new OneValue(nameof(P.NetworkInterface), Codecs.Text, "current_network_interface") { Since = "4.1.9" },
        new OneValue(nameof(P.NetworkAddress), Codecs.Text, "current_interface_address") { Since = "4.1.9" },
        new OneValue(nameof(P.MaxConnections), Limits.Count, "max_connec"),
        new OneValue(nameof(P.MaxConnectionsPerTorrent), Limits.Count, "max_connec_per_torrent"),
        new OneValue(nameof(P.MaxUploadSlots), Limits.Count, "max_uploads") { Since = "3.3.4" },
        new OneValue(nameof(P.MaxUploadSlotsPerTorrent), Limits.Count, "max_uploads_per_torrent"),
        new OneValue(nameof(P.PeerProtocol), new Spelling("bittorrent_protocol", Codecs.Number<QBittorrentPeerProtocol>()), new Spelling("enable_utp", Words.Utp)),
        new OneValue(nameof(P.IPFilterEnabled), Codecs.Flag, "ip_filter_enabled"),
        new OneValue(nameof(P.IPFilterPath), Codecs.Path, "ip_filter_path"),
        new OneValue(nameof(P.FiltersTrackers), Codecs.Flag, "ip_filter_trackers") { Since = "3.3.4" },
        new OneValue(nameof(P.BannedAddresses), Codecs.Lines, "banned_IPs") { Since = "4.0.4" },
    ];
}
