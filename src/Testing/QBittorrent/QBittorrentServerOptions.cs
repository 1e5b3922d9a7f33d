namespace TorrentApi.Testing;

/// <summary>How a <see cref="QBittorrentServer"/> lives. The defaults are the real server's, with credentials that every test may know.</summary>
public sealed record QBittorrentServerOptions
{
    /// <summary>The default of <see cref="Username"/>.</summary>
    public const string DefaultUsername = "admin";

    /// <summary>The default of <see cref="Password"/>.</summary>
    public const string DefaultPassword = "adminadmin";

    /// <summary>The default of <see cref="MaxFailedLogins"/>.</summary>
    public const int DefaultMaxFailedLogins = 5;

    /// <summary>The default of <see cref="MaxSessions"/>.</summary>
    public const int DefaultMaxSessions = 15;

    /// <summary>The default of <see cref="PropertyCacheTime"/>: 1.5 s.</summary>
    public static readonly TimeSpan DefaultPropertyCacheTime = TimeSpan.FromSeconds(1.5);

    /// <summary>Who may log in.</summary>
    public string Username { get; init; } = DefaultUsername;

    /// <summary>With which password.</summary>
    public string Password { get; init; } = DefaultPassword;

    /// <summary>The API key; null for none. Versions before 5.2 ignore it.</summary>
    public string? ApiKey { get; init; }

    /// <summary>True where nobody has to log in, as with the real server's "bypass authentication for clients on localhost".</summary>
    public bool BypassesLogin { get; init; }

    /// <summary>After how many failed logins the address is banned; 0: never.</summary>
    public int MaxFailedLogins { get; init; } = DefaultMaxFailedLogins;

    /// <summary>How long a ban lasts; 1 h.</summary>
    public TimeSpan BanDuration { get; init; } = TimeSpan.FromHours(1);

    /// <summary>After how long without a request a session ends; null for the version's own default: 15 min up to 4.0, 1 h from 4.1 on.</summary>
    public TimeSpan? SessionTimeout { get; init; }

    /// <summary>How many sessions 5.3 keeps before it drops the one unused for longest; 0: all. Older versions keep all.</summary>
    public int MaxSessions { get; init; } = DefaultMaxSessions;

    /// <summary>The time of the server; null for the system's. A <see cref="ManualClock"/> rules downloads, bans, sessions and lags alike.</summary>
    public TimeProvider? Clock { get; init; }

    /// <summary>The folder for content where neither the add nor the category names one; no slash at its end.</summary>
    public string SavePath { get; init; } = "/downloads";

    /// <summary>How fast each running torrent downloads, in bytes per second; 10 MiB. 0: nothing comes unless a test completes it.</summary>
    public long DownloadRate { get; init; } = InMemoryOptions.DefaultDownloadRate;

    /// <summary>How fast each seeding torrent uploads, in bytes per second; 0.</summary>
    public long UploadRate { get; init; }

    /// <summary>How long a magnet link runs before its metadata is known; 1 s. <see cref="Timeout.InfiniteTimeSpan"/>: never.</summary>
    public TimeSpan MetadataDelay { get; init; } = InMemoryOptions.DefaultDelay;

    /// <summary>How long a recheck shows; 1 s.</summary>
    public TimeSpan CheckingTime { get; init; } = InMemoryOptions.DefaultDelay;

    /// <summary>How long an added torrent is not in the list yet: on versions from 4.3 on, which answer before they add, and up to 4.0 where it comes from an address; zero by default.</summary>
    public TimeSpan AddLag { get; init; }

    /// <summary>For how long the list shows an old state, as the real server refreshes it every 1.5 s; zero by default.</summary>
    /// <remarks>Up to 4.0 an added torrent also shows as paused for that long, and a pause within that time is accepted and lost.</remarks>
    public TimeSpan StateLag { get; init; }

    /// <summary>True where the queue of torrents is switched on; false by default: then each has a place in it and none can be moved.</summary>
    public bool HasQueueing { get; init; }

    /// <summary>For how long versions up to 4.0 repeat what they told last of a torrent's trackers, files and properties; 1.5 s, as on the real server.</summary>
    public TimeSpan PropertyCacheTime { get; init; } = DefaultPropertyCacheTime;

    /// <summary>The server's own time zone: versions before 3.3.5 tell dates as its local time. UTC by default.</summary>
    public TimeZoneInfo ServerTimeZone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>
    /// True where <c>propertiesGeneral</c> ends the server, as on real ones up to 4.0, for a torrent that was complete from its start: the connection
    /// closes, and so does every later one until <see cref="QBittorrentServer.Restart"/>. False by default.
    /// </summary>
    public bool CrashesOnProperties { get; init; }

    /// <summary>Which folders the server has: up to 4.0 a torrent is not moved to any other, and nothing tells. Null by default: every folder.</summary>
    public Func<string, bool>? HasFolder { get; init; }

    /// <summary>What a magnet link leads to; where it is null or gives null: one file of 100 MiB by the link's name.</summary>
    public Func<MagnetLink, TorrentFile?>? FindMetadata { get; init; }

    /// <summary>What an http address leads to; where it is null or gives null: nothing ever comes of it.</summary>
    public Func<Uri, TorrentFile?>? Fetch { get; init; }

    /// <summary>What an RSS feed lists, magnet links or addresses; where it is null or gives null: the feed cannot be read. A feed is read when a client asks for that.</summary>
    public Func<Uri, IReadOnlyList<Uri>?>? FetchFeed { get; init; }

    /// <summary>What a search finds, whichever plugins are asked; null: nothing. Without a plugin nothing is found.</summary>
    public Func<string, IReadOnlyList<MagnetLink>>? FindBySearch { get; init; }

    /// <summary>False where the server's machine has no Python, so that it does not search; true by default.</summary>
    public bool HasPython { get; init; } = true;

    /// <summary>The bytes of a file, by its index, for <c>torrents/downloadFile</c>; where it is null or gives null: the byte at place n is n modulo 251.</summary>
    public Func<InfoHash, int, ReadOnlyMemory<byte>?>? ReadFile { get; init; }

    /// <summary>Which credentials are set; none of them.</summary>
    public override string ToString() => $"password {(Password.Length > 0 ? "set" : "none")}, API key {(ApiKey is null ? "none" : "set")}";

    internal InMemoryOptions ToLife() => new()
    {
        DownloadRate = DownloadRate,
        UploadRate = UploadRate,
        MetadataDelay = MetadataDelay,
        CheckingTime = CheckingTime,
        SavePath = SavePath,
    };
}
