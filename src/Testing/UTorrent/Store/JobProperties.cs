namespace TorrentApi.Testing.UTorrent.Store;

/// <summary>What <c>getprops</c> tells beside limits and trackers. 0: off, 1: on. None of it changes the simulated life.</summary>
internal sealed class JobProperties
{
    public long SuperSeed { get; set; }

    public long Dht { get; set; } = 1;

    public long Pex { get; set; } = 1;

    public long SeedOverride { get; set; }

    /// <summary>Per mille.</summary>
    public long SeedRatio { get; set; }

    /// <summary>Seconds: the least time, not the longest.</summary>
    public long SeedTime { get; set; }

    public long UploadSlots { get; set; }
}
