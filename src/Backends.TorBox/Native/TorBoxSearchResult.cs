using TorrentApi.Backends.TorBox.Wire;

namespace TorrentApi.Backends.TorBox;

/// <summary>One torrent that the old search of TorBox found. What is null the service does not say.</summary>
public sealed record TorBoxSearchResult
{
    /// <summary>The hash.</summary>
    public required InfoHash Hash { get; init; }

    /// <summary>The name; empty where the service does not say.</summary>
    public string Name { get; init; } = "";

    /// <summary>The size in bytes.</summary>
    public long? SizeBytes { get; init; }

    /// <summary>Seeds, when it was last looked at.</summary>
    public long? Seeds { get; init; }

    /// <summary>Leechers, when it was last looked at.</summary>
    public long? Peers { get; init; }

    /// <summary>The magnet link, which may hold passkeys.</summary>
    public string? Magnet { get; init; }

    /// <summary>"name (hash)".</summary>
    public override string ToString() => $"{Name} ({Hash})";

    internal static TorBoxSearchResult? Of(Row row) => InfoHash.TryParse(row.Text("hash"), out var hash)
        ? new()
        {
            Hash = hash,
            Name = row.Text("name") ?? row.Text("raw_title") ?? "",
            SizeBytes = row.Whole("size"),
            Seeds = row.Whole("seeders") ?? row.Whole("seeds"),
            Peers = row.Whole("peers"),
            Magnet = row.Text("magnet"),
        }
        : null;
}
