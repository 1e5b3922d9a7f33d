using System.Globalization;

namespace TorrentApi.Backends.QBittorrent;

/// <summary>What a server tells of one torrent when it is asked for it alone. What is null the server does not say.</summary>
public sealed record QBittorrentProperties
{
    /// <summary>Where it is saved; a path of the server.</summary>
    public string? SavePath { get; init; }

    /// <summary>The comment of the .torrent.</summary>
    public string? Comment { get; init; }

    /// <summary>The program that made the .torrent.</summary>
    public string? CreatedBy { get; init; }

    /// <summary>When the .torrent was made, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When it was added, in UTC.</summary>
    public DateTimeOffset? AddedAt { get; init; }

    /// <summary>When it was completed, in UTC; null while it is not.</summary>
    public DateTimeOffset? CompletedAt { get; init; }

    /// <summary>When a whole copy was last seen in the swarm, in UTC.</summary>
    public DateTimeOffset? SeenCompleteAt { get; init; }

    /// <summary>The size of all files in bytes; null without metadata.</summary>
    public long? TotalSizeBytes { get; init; }

    /// <summary>The size of its pieces in bytes; null without metadata.</summary>
    public long? PieceSizeBytes { get; init; }

    /// <summary>How many pieces it has; null without metadata.</summary>
    public int? Pieces { get; init; }

    /// <summary>How many of them are here.</summary>
    public int? PiecesHere { get; init; }

    /// <summary>Bytes downloaded.</summary>
    public long? DownloadedBytes { get; init; }

    /// <summary>Bytes downloaded since the server was last started.</summary>
    public long? SessionDownloadedBytes { get; init; }

    /// <summary>Bytes uploaded.</summary>
    public long? UploadedBytes { get; init; }

    /// <summary>Bytes uploaded since the server was last started.</summary>
    public long? SessionUploadedBytes { get; init; }

    /// <summary>Bytes downloaded for nothing.</summary>
    public long? WastedBytes { get; init; }

    /// <summary>Uploaded to downloaded; null where there is no end to it.</summary>
    public double? Ratio { get; init; }

    /// <summary>The rate of downloading now, in bytes per second.</summary>
    public long? DownloadRate { get; init; }

    /// <summary>The rate of downloading over its whole time, in bytes per second.</summary>
    public long? AverageDownloadRate { get; init; }

    /// <summary>The rate of uploading now, in bytes per second.</summary>
    public long? UploadRate { get; init; }

    /// <summary>The rate of uploading over its whole time, in bytes per second.</summary>
    public long? AverageUploadRate { get; init; }

    /// <summary>Its own limit of downloading, in bytes per second; null for none.</summary>
    public long? DownloadLimit { get; init; }

    /// <summary>Its own limit of uploading, in bytes per second; null for none.</summary>
    public long? UploadLimit { get; init; }

    /// <summary>For how long it ran.</summary>
    public TimeSpan? ActiveTime { get; init; }

    /// <summary>For how long it seeded.</summary>
    public TimeSpan? SeedingTime { get; init; }

    /// <summary>Until its end: of the download, on a seed until its share limit; null where that is not in sight.</summary>
    public TimeSpan? Eta { get; init; }

    /// <summary>Until the next announce.</summary>
    public TimeSpan? NextAnnounce { get; init; }

    /// <summary>Its connections to peers.</summary>
    public int? Connections { get; init; }

    /// <summary>The most connections that it may have.</summary>
    public Limit<int>? MaxConnections { get; init; }

    /// <summary>Seeds that it is connected to.</summary>
    public int? ConnectedSeeds { get; init; }

    /// <summary>Seeds in the swarm.</summary>
    public int? SwarmSeeds { get; init; }

    /// <summary>Leechers that it is connected to.</summary>
    public int? ConnectedPeers { get; init; }

    /// <summary>Leechers in the swarm.</summary>
    public int? SwarmPeers { get; init; }

    /// <summary>How many pieces are here, and of how many; no text of the torrent.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{PiecesHere} of {Pieces} pieces");
}
