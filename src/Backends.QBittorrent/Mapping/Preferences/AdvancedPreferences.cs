using P = TorrentApi.Backends.QBittorrent.QBittorrentPreferences;

namespace TorrentApi.Backends.QBittorrent.Mapping.Preferences;

/// <summary>The settings that the server calls advanced.</summary>
internal static class AdvancedPreferences
{
    public static readonly IReadOnlyList<Preference> Rows =
    [
        new OneValue(nameof(P.InstanceName), Codecs.Text, "app_instance_name") { Since = "5.1" },
        new OneValue(nameof(P.RefreshInterval), Codecs.Milliseconds, "refresh_interval") { Since = "4.5.2" },
        new OneValue(nameof(P.SaveResumeDataInterval), Codecs.Minutes, "save_resume_data_interval") { Since = "4.1.9" },
        new OneValue(nameof(P.RechecksCompleted), Codecs.Flag, "recheck_completed_torrents") { Since = "4.1.9" },
        new OneValue(nameof(P.ResolvesPeerCountries), Codecs.Flag, "resolve_peer_countries") { Since = "4.1.9" },
        new OneValue(nameof(P.MaxHttpAnnounces), Codecs.Whole, "max_concurrent_http_announces") { Since = "4.5.2" },
        new OneValue(nameof(P.StopTrackerTimeout), Codecs.Seconds, "stop_tracker_timeout") { Since = "4.1.9" },
        new OneValue(nameof(P.ReannouncesOnAddressChange), Codecs.Flag, "reannounce_when_address_changed") { Since = "4.5.2" },
        new OneValue(nameof(P.OutgoingPortsFrom), Codecs.Port, "outgoing_ports_min") { Since = "4.1.9" },
        new OneValue(nameof(P.OutgoingPortsTo), Codecs.Port, "outgoing_ports_max") { Since = "4.1.9" },
        new OneValue(nameof(P.EmbeddedTrackerEnabled), Codecs.Flag, "enable_embedded_tracker") { Since = "4.1.9" },
        new OneValue(nameof(P.EmbeddedTrackerPort), Codecs.Port, "embedded_tracker_port") { Since = "4.1.9" },
    ];
}
