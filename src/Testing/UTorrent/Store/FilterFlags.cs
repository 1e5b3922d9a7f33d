namespace TorrentApi.Testing.UTorrent.Store;

/// <summary>The second column of a filter. Source: RSSFILTERFLAG in the official WebUI's constants.js.</summary>
[Flags]
internal enum FilterFlags
{
    None = 0,
    Enabled = 1,
    OriginalName = 2,
    HighPriority = 4,
    SmartEpisodes = 8,
    AddStopped = 16,
}
