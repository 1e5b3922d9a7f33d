using P = TorrentApi.Backends.QBittorrent.QBittorrentPreferences;

namespace TorrentApi.Backends.QBittorrent.Mapping.Preferences;

/// <summary>The settings of the proxy.</summary>
internal static class ProxyPreferences
{
    public static readonly IReadOnlyList<Preference> Rows =
    [
        new OneValue(nameof(P.ProxyType), Words.Proxy, "proxy_type"),
        new OneValue(nameof(P.ProxyHost), Codecs.Text, "proxy_ip"),
        new OneValue(nameof(P.ProxyPort), Codecs.Port, "proxy_port"),
        new OneValue(nameof(P.ProxyForPeers), Codecs.Flag, "proxy_peer_connections"),
        new OneValue(nameof(P.ProxyForced), Codecs.Flag, "force_proxy") { Since = "3.3.4", Last = "4.0.4" },
        new OneValue(nameof(P.ProxyForTorrentsOnly), Codecs.Flag, "proxy_torrents_only") { Since = "4.1.9", Last = "4.5.2" },
        new OneValue(nameof(P.ProxyForTorrents), Codecs.Flag, "proxy_bittorrent") { Since = "4.6" },
        new OneValue(nameof(P.ProxyForRss), Codecs.Flag, "proxy_rss") { Since = "4.6" },
        new OneValue(nameof(P.ProxyForOthers), Codecs.Flag, "proxy_misc") { Since = "4.6" },
        new OneValue(nameof(P.ProxyResolvesNames), Codecs.Flag, "proxy_hostname_lookup") { Since = "4.5.2" },
        new OneValue(nameof(P.ProxyAuthenticationEnabled), Codecs.Flag, "proxy_auth_enabled"),
        new OneValue(nameof(P.ProxyUsername), Codecs.Text, "proxy_username"),
        new OneValue(nameof(P.ProxyPassword), Codecs.Text, "proxy_password") { IsSecret = true },
    ];
}
