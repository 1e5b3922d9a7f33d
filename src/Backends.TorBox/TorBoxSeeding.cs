namespace TorrentApi.Backends.TorBox;

/// <summary>Whether TorBox seeds a torrent once it has it; the numbers are the service's.</summary>
public enum TorBoxSeeding
{
    /// <summary>As the settings of the account say.</summary>
    Account = 0,

    /// <summary>As the service sees fit.</summary>
    Auto = 1,

    /// <summary>Seed.</summary>
    Always = 2,

    /// <summary>Do not seed.</summary>
    Never = 3,
}
