namespace TorrentApi.Backends.QBittorrent;

/// <summary>How much an entry of the log matters; a set of them where entries are asked for.</summary>
[Flags]
public enum QBittorrentLogLevels
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>What goes on.</summary>
    Normal = 1,

    /// <summary>What is good to know.</summary>
    Info = 2,

    /// <summary>What may be wrong.</summary>
    Warning = 4,

    /// <summary>What is wrong.</summary>
    Critical = 8,

    /// <summary>All.</summary>
    All = Normal | Info | Warning | Critical,
}
