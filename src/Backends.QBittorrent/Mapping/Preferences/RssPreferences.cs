using P = TorrentApi.Backends.QBittorrent.QBittorrentPreferences;

namespace TorrentApi.Backends.QBittorrent.Mapping.Preferences;

/// <summary>The settings of RSS.</summary>
internal static class RssPreferences
{
    public static readonly IReadOnlyList<Preference> Rows =
    [
        new OneValue(nameof(P.RssEnabled), Codecs.Flag, "rss_processing_enabled") { Since = "4.1.9" },
        new OneValue(nameof(P.RssRefreshInterval), Codecs.Minutes, "rss_refresh_interval") { Since = "4.1.9" },
        new OneValue(nameof(P.RssFetchDelay), Codecs.Seconds, "rss_fetch_delay") { Since = "5.1" },
        new OneValue(nameof(P.RssMaxArticlesPerFeed), Codecs.Whole, "rss_max_articles_per_feed") { Since = "4.1.9" },
        new OneValue(nameof(P.RssDownloadsAutomatically), Codecs.Flag, "rss_auto_downloading_enabled") { Since = "4.1.9" },
        new OneValue(nameof(P.RssDownloadsRepacks), Codecs.Flag, "rss_download_repack_proper_episodes") { Since = "4.1.9" },
        new OneValue(nameof(P.RssEpisodeFilters), Codecs.Lines, "rss_smart_episode_filters") { Since = "4.1.9" },
    ];
}
