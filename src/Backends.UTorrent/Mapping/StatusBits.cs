namespace TorrentApi.Backends.UTorrent.Mapping;

/// <summary>The bits of a torrent's status (column 1). Source: the manual of µTorrent Server.</summary>
[Flags]
internal enum StatusBits
{
    None = 0,
    Started = 1,
    Checking = 2,
    StartAfterCheck = 4,
    Checked = 8,
    Error = 16,
    Paused = 32,

    /// <summary>It runs under the rules of the queue; without this bit a started one is forced.</summary>
    Queued = 64,
    Loaded = 128,
}
