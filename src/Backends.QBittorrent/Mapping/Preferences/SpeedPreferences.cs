using P = TorrentApi.Backends.QBittorrent.QBittorrentPreferences;

namespace TorrentApi.Backends.QBittorrent.Mapping.Preferences;

/// <summary>The settings of speed. Rates are bytes per second, KiB/s before 3.3.5.</summary>
internal static class SpeedPreferences
{
    public static readonly IReadOnlyList<Preference> Rows =
    [
        new OneValue(nameof(P.DownloadLimit), Limits.Rate, "dl_limit"),
        new OneValue(nameof(P.UploadLimit), Limits.Rate, "up_limit"),
        new OneValue(nameof(P.AlternativeDownloadLimit), Limits.Rate, "alt_dl_limit"),
        new OneValue(nameof(P.AlternativeUploadLimit), Limits.Rate, "alt_up_limit"),
        new OneValue(nameof(P.LimitsUtp), Codecs.Flag, "limit_utp_rate"),
        new OneValue(nameof(P.LimitsOverhead), Codecs.Flag, "limit_tcp_overhead"),
        new OneValue(nameof(P.LimitsLocalPeers), Codecs.Flag, "limit_lan_peers") { Since = "4.1.9" },
        new OneValue(nameof(P.SchedulerEnabled), Codecs.Flag, "scheduler_enabled"),
        new ClockTime(nameof(P.ScheduleFrom), "schedule_from"),
        new ClockTime(nameof(P.ScheduleTo), "schedule_to"),
        new OneValue(nameof(P.ScheduleDays), Codecs.Number<QBittorrentScheduleDays>(), "scheduler_days"),
    ];
}
