namespace TorrentApi.Backends.QBittorrent;

/// <summary>On which days alternative speed limits hold.</summary>
public enum QBittorrentScheduleDays
{
    /// <summary>On all.</summary>
    EveryDay = 0,

    /// <summary>From Monday to Friday.</summary>
    Weekdays = 1,

    /// <summary>On Saturday and Sunday.</summary>
    Weekends = 2,

    /// <summary>On Mondays.</summary>
    Mondays = 3,

    /// <summary>On Tuesdays.</summary>
    Tuesdays = 4,

    /// <summary>On Wednesdays.</summary>
    Wednesdays = 5,

    /// <summary>On Thursdays.</summary>
    Thursdays = 6,

    /// <summary>On Fridays.</summary>
    Fridays = 7,

    /// <summary>On Saturdays.</summary>
    Saturdays = 8,

    /// <summary>On Sundays.</summary>
    Sundays = 9,
}
