namespace TorrentApi;

/// <summary>What a server does with a torrent that reached a share limit.</summary>
public enum ShareLimitAction
{
    /// <summary>Whatever the server's settings say.</summary>
    Global = 0,

    /// <summary>Stops it.</summary>
    Stop = 1,

    /// <summary>Removes it and keeps its data.</summary>
    Remove = 2,

    /// <summary>Removes it and its data.</summary>
    RemoveWithData = 3,

    /// <summary>Turns super seeding on.</summary>
    SuperSeed = 4,
}
