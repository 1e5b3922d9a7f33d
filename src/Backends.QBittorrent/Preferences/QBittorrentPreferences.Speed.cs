namespace TorrentApi.Backends.QBittorrent;

// How fast the server may be.
public sealed partial record QBittorrentPreferences
{
    /// <summary>The most that is downloaded, in bytes per second, more than 0; the server counts whole KiB, so it is rounded up to them.</summary>
    public Limit<long>? DownloadLimit { get => Get<Limit<long>>(); init => Set(value); }

    /// <summary>The most that is uploaded, as <see cref="DownloadLimit"/>.</summary>
    public Limit<long>? UploadLimit { get => Get<Limit<long>>(); init => Set(value); }

    /// <summary>The most that is downloaded while alternative limits hold, as <see cref="DownloadLimit"/>.</summary>
    public Limit<long>? AlternativeDownloadLimit { get => Get<Limit<long>>(); init => Set(value); }

    /// <summary>The most that is uploaded while alternative limits hold, as <see cref="DownloadLimit"/>.</summary>
    public Limit<long>? AlternativeUploadLimit { get => Get<Limit<long>>(); init => Set(value); }

    /// <summary>True to count uTP in the limits.</summary>
    public bool? LimitsUtp { get => Get<bool>(); init => Set(value); }

    /// <summary>True to count the overhead of protocols in the limits.</summary>
    public bool? LimitsOverhead { get => Get<bool>(); init => Set(value); }

    /// <summary>True to let the limits hold for peers of the local network too.</summary>
    public bool? LimitsLocalPeers { get => Get<bool>(); init => Set(value); }

    /// <summary>True to let alternative limits hold by the clock.</summary>
    public bool? SchedulerEnabled { get => Get<bool>(); init => Set(value); }

    /// <summary>When alternative limits begin, by the server's clock; whole minutes, what is less is cut.</summary>
    public TimeOnly? ScheduleFrom { get => Get<TimeOnly>(); init => Set(value); }

    /// <summary>When alternative limits end, as <see cref="ScheduleFrom"/>.</summary>
    public TimeOnly? ScheduleTo { get => Get<TimeOnly>(); init => Set(value); }

    /// <summary>The days on which alternative limits hold.</summary>
    public QBittorrentScheduleDays? ScheduleDays { get => Get<QBittorrentScheduleDays>(); init => Set(value); }
}
