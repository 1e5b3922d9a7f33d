namespace TorrentApi.Backends.QBittorrent;

// The rest that is well known; what is not stands in Others.
public sealed partial record QBittorrentPreferences
{
    /// <summary>A name for this server, shown in titles.</summary>
    public string? InstanceName { get => Find<string>(); init => Set(value); }

    /// <summary>How often states are refreshed; whole milliseconds, rounded up.</summary>
    public TimeSpan? RefreshInterval { get => Get<TimeSpan>(); init => Set(value); }

    /// <summary>How often the progress of torrents is saved; whole minutes, rounded up, zero for never.</summary>
    public TimeSpan? SaveResumeDataInterval { get => Get<TimeSpan>(); init => Set(value); }

    /// <summary>True to recheck each torrent that has finished.</summary>
    public bool? RechecksCompleted { get => Get<bool>(); init => Set(value); }

    /// <summary>True to tell the countries of peers.</summary>
    public bool? ResolvesPeerCountries { get => Get<bool>(); init => Set(value); }

    /// <summary>Announces to HTTP trackers at the same time.</summary>
    public int? MaxHttpAnnounces { get => Get<int>(); init => Set(value); }

    /// <summary>How long a stopping server waits for trackers; whole seconds, rounded up, zero for not at all.</summary>
    public TimeSpan? StopTrackerTimeout { get => Get<TimeSpan>(); init => Set(value); }

    /// <summary>True to reannounce when the own address or port has changed.</summary>
    public bool? ReannouncesOnAddressChange { get => Get<bool>(); init => Set(value); }

    /// <summary>The first port for connections to peers; 0 for any.</summary>
    public int? OutgoingPortsFrom { get => Get<int>(); init => Set(value); }

    /// <summary>The last one; 0 for any.</summary>
    public int? OutgoingPortsTo { get => Get<int>(); init => Set(value); }

    /// <summary>True to be a tracker too.</summary>
    public bool? EmbeddedTrackerEnabled { get => Get<bool>(); init => Set(value); }

    /// <summary>Its port.</summary>
    public int? EmbeddedTrackerPort { get => Get<int>(); init => Set(value); }
}
