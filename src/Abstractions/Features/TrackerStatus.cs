namespace TorrentApi;

/// <summary>How a tracker answered.</summary>
public enum TrackerStatus
{
    /// <summary>The server does not say, or says something this library does not know.</summary>
    Unknown = 0,

    /// <summary>It was not contacted yet.</summary>
    NotContacted = 1,

    /// <summary>An announce is under way.</summary>
    Updating = 2,

    /// <summary>It answered.</summary>
    Working = 3,

    /// <summary>It did not answer properly.</summary>
    NotWorking = 4,

    /// <summary>It answered with an error (qBittorrent 5.2+; before, NotWorking).</summary>
    TrackerError = 5,

    /// <summary>It could not be reached (qBittorrent 5.2+; before, NotWorking).</summary>
    Unreachable = 6,

    /// <summary>It is not used.</summary>
    Disabled = 7,
}
