namespace TorrentApi.Hosting;

/// <summary>What the tracker tells about torrents that were there before it.</summary>
public enum ExistingTorrents
{
    /// <summary>Nothing but what changes from now on.</summary>
    Ignore = 0,

    /// <summary>As if they had just been added: so a program that forgets nothing itself misses no completion of the time when it did not run.</summary>
    Report = 1,
}
