namespace TorrentApi.Backends.TorBox;

/// <summary>How TorBox looks for what the swarm knows of a torrent.</summary>
public sealed record TorBoxInfoOptions
{
    /// <summary>The default of <see cref="Timeout"/>.</summary>
    public static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(10);

    /// <summary>How long it looks; whole seconds, rounded up.</summary>
    public TimeSpan Timeout { get; init; } = DefaultTimeout;

    /// <summary>True to take what it has cached.</summary>
    public bool UseCache { get; init; }

    /// <summary>True for the numbers of seeds and peers alone; with a magnet link or a .torrent.</summary>
    public bool PeersOnly { get; init; }

    internal long Seconds => (long)Math.Ceiling(Timeout.TotalSeconds);
}
