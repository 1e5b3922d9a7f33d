namespace TorrentApi.Backends.QBittorrent;

// RSS, as far as it concerns all feeds.
public sealed partial record QBittorrentPreferences
{
    /// <summary>True to read feeds.</summary>
    public bool? RssEnabled { get => Get<bool>(); init => Set(value); }

    /// <summary>How often; whole minutes, rounded up.</summary>
    public TimeSpan? RssRefreshInterval { get => Get<TimeSpan>(); init => Set(value); }

    /// <summary>The pause between two requests to one host; whole seconds, rounded up.</summary>
    public TimeSpan? RssFetchDelay { get => Get<TimeSpan>(); init => Set(value); }

    /// <summary>Articles that are kept of a feed.</summary>
    public int? RssMaxArticlesPerFeed { get => Get<int>(); init => Set(value); }

    /// <summary>True to let rules download.</summary>
    public bool? RssDownloadsAutomatically { get => Get<bool>(); init => Set(value); }

    /// <summary>True to let smart filters take REPACK and PROPER episodes.</summary>
    public bool? RssDownloadsRepacks { get => Get<bool>(); init => Set(value); }

    /// <summary>Regular expressions that find season and episode.</summary>
    public IReadOnlyList<string>? RssEpisodeFilters { get => Find<IReadOnlyList<string>>(); init => Set(value); }
}
