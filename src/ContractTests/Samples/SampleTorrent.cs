namespace TorrentApi.ContractTests.Samples;

/// <summary>A tiny torrent that nobody else has, with its data.</summary>
public sealed record SampleTorrent
{
    /// <summary>The .torrent.</summary>
    public required TorrentFile File { get; init; }

    /// <summary>Its files with their bytes, in the order of the torrent.</summary>
    public required IReadOnlyList<SampleFile> Data { get; init; }

    /// <summary>Its hashes.</summary>
    public InfoHash Hash => File.Hash;

    /// <summary>Its name.</summary>
    public string Name => File.Name;

    /// <summary>Its trackers, all on loopback, where nothing listens.</summary>
    public IEnumerable<string> Trackers => File.TrackerTiers.SelectMany(tier => tier);

    /// <summary>Names the torrent by all its hashes.</summary>
    public SingleTarget Target => Hash;

    /// <summary>A magnet link to it, without trackers.</summary>
    public MagnetLink ToMagnet() => MagnetLink.Create(Hash, Name);
}
