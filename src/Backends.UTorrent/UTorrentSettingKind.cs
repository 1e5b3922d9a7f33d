namespace TorrentApi.Backends.UTorrent;

/// <summary>What kind of value a setting has, in the server's own words.</summary>
public enum UTorrentSettingKind
{
    /// <summary>The server says something that this library does not know.</summary>
    Unknown = 0,

    /// <summary>A whole number.</summary>
    Number = 1,

    /// <summary>On or off.</summary>
    Switch = 2,

    /// <summary>A text.</summary>
    Text = 3,
}
