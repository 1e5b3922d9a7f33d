using P = TorrentApi.Backends.QBittorrent.QBittorrentPreferences;

namespace TorrentApi.Backends.QBittorrent.Mapping.Preferences;

/// <summary>The settings of BitTorrent itself.</summary>
internal static class BitTorrentPreferences
{
    public static readonly IReadOnlyList<Preference> Rows =
    [
        new OneValue(nameof(P.Dht), Codecs.Flag, "dht"),
        new OneValue(nameof(P.DhtPortIsListenPort), Codecs.Flag, "dhtSameAsBT") { Last = "3.2" },
        new OneValue(nameof(P.DhtPort), Codecs.Port, "dht_port") { Last = "3.2" },
        new OneValue(nameof(P.PeerExchange), Codecs.Flag, "pex"),
        new OneValue(nameof(P.LocalDiscovery), Codecs.Flag, "lsd"),
        new OneValue(nameof(P.Encryption), Codecs.Number<QBittorrentEncryption>(), "encryption"),
        new OneValue(nameof(P.AnonymousMode), Codecs.Flag, "anonymous_mode"),
        new OneValue(nameof(P.QueueingEnabled), Codecs.Flag, "queueing_enabled"),
        new OneValue(nameof(P.MaxActiveDownloads), Limits.CountFromZero, "max_active_downloads"),
        new OneValue(nameof(P.MaxActiveUploads), Limits.CountFromZero, "max_active_uploads"),
        new OneValue(nameof(P.MaxActiveTorrents), Limits.CountFromZero, "max_active_torrents"),
        new OneValue(nameof(P.MaxActiveChecks), Limits.Count, "max_active_checking_torrents") { Since = "4.5.2" },
        new OneValue(nameof(P.IgnoresSlowTorrents), Codecs.Flag, "dont_count_slow_torrents"),
        new OneValue(nameof(P.SlowDownloadRate), Codecs.KibibyteRate, "slow_torrent_dl_rate_threshold") { Since = "4.1.9" },
        new OneValue(nameof(P.SlowUploadRate), Codecs.KibibyteRate, "slow_torrent_ul_rate_threshold") { Since = "4.1.9" },
        new OneValue(nameof(P.SlowTime), Codecs.Seconds, "slow_torrent_inactive_timer") { Since = "4.1.9" },
        new SwitchedLimit(nameof(P.MaxRatio), "max_ratio", Limits.Ratio) { Since = "3.3.4" },
        new SwitchedLimit(nameof(P.MaxSeedingTime), "max_seeding_time", Limits.Minutes) { Since = "4.0.4" },
        new SwitchedLimit(nameof(P.MaxInactiveSeedingTime), "max_inactive_seeding_time", Limits.Minutes) { Since = "4.6" },
        new OneValue(nameof(P.LimitAction), Codecs.Number<QBittorrentLimitAction>(), "max_ratio_act") { Since = "3.3.4" },
        new OneValue(nameof(P.LimitMode), Words.LimitMode, "share_limits_mode") { Since = "5.3" },
        new OneValue(nameof(P.AnnouncesToAllTiers), Codecs.Flag, "announce_to_all_tiers") { Since = "4.1.9" },
        new OneValue(nameof(P.AnnouncesToAllTrackers), Codecs.Flag, "announce_to_all_trackers") { Since = "4.1.9" },
        new OneValue(nameof(P.AnnouncedAddress), Codecs.Text, "announce_ip") { Since = "4.1.9" },
        new OneValue(nameof(P.AnnouncedPort), Codecs.Port, "announce_port") { Since = "5.1" },
    ];
}
