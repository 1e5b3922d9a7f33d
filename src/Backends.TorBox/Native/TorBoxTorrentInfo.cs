using TorrentApi.Backends.TorBox.Mapping;
using TorrentApi.Backends.TorBox.Wire;

namespace TorrentApi.Backends.TorBox;

/// <summary>What the swarm says of a torrent, whether it is in the account or not. It is no state of a torrent of the account.</summary>
public sealed record TorBoxTorrentInfo
{
    /// <summary>The hash; empty where the service does not say.</summary>
    public InfoHash Hash { get; init; }

    /// <summary>The name; empty where the service does not say.</summary>
    public string Name { get; init; } = "";

    /// <summary>The size of all files in bytes; null where the service does not say.</summary>
    public long? SizeBytes { get; init; }

    /// <summary>Seeds in the swarm; null where the service does not say.</summary>
    public int? Seeds { get; init; }

    /// <summary>Leechers in the swarm; null where the service does not say.</summary>
    public int? Peers { get; init; }

    /// <summary>The trackers, which may hold passkeys.</summary>
    public IReadOnlyList<string> Trackers { get; init; } = [];

    /// <summary>The files, in the order told.</summary>
    public IReadOnlyList<TorrentContent> Files { get; init; } = [];

    /// <summary>"name (hash)"; no tracker.</summary>
    public override string ToString() => $"{Name} ({Hash})";

    internal static TorBoxTorrentInfo Of(Row row) => new()
    {
        Hash = InfoHash.TryParse(row.Text("hash"), out var hash) ? hash : default,
        Name = row.Text("name") ?? "",
        SizeBytes = Units.Size(row.Whole("size")),
        Seeds = Units.Count(row.Whole("seeds")),
        Peers = Units.Count(row.Whole("peers")),
        Trackers = row.Texts("trackers"),
        Files = [.. row.Items("files").Select((file, at) => new TorrentContent { Index = at, Path = file.Text("name") ?? "", SizeBytes = Units.Bytes(file.Whole("size")) ?? 0 })],
    };
}
