namespace TorrentApi.Backends.QBittorrent;

/// <summary>A torrent as qBittorrent lists it: what <see cref="Torrent"/> has no place for. What is null the server does not say.</summary>
public sealed record QBittorrentTorrent
{
    /// <summary>The hash.</summary>
    public required InfoHash Hash { get; init; }

    /// <summary>The name; empty where the server does not say.</summary>
    public string Name { get; init; } = "";

    /// <summary>The magnet link, which may hold passkeys; 4.0+.</summary>
    public string? Magnet { get; init; }

    /// <summary>The comment of the .torrent; 5.0+.</summary>
    public string? Comment { get; init; }

    /// <summary>The program that made the .torrent; 5.3+.</summary>
    public string? CreatedBy { get; init; }

    /// <summary>When the .torrent was made, in UTC; 5.3+.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>Where it lies while it is incomplete; 4.4+, null for no place of its own.</summary>
    public string? DownloadPath { get; init; }

    /// <summary>Its top folder; 5.0+, null for none.</summary>
    public string? RootPath { get; init; }

    /// <summary>When a whole copy was last seen in the swarm, in UTC.</summary>
    public DateTimeOffset? SeenCompleteAt { get; init; }

    /// <summary>Bytes of wanted files that are here and verified.</summary>
    public long? CompletedBytes { get; init; }

    /// <summary>Bytes downloaded since the server was last started.</summary>
    public long? SessionDownloadedBytes { get; init; }

    /// <summary>Bytes uploaded since the server was last started.</summary>
    public long? SessionUploadedBytes { get; init; }

    /// <summary>Bytes downloaded for nothing; 5.3+.</summary>
    public long? WastedBytes { get; init; }

    /// <summary>The ratio that it gains in a month of activity, the server's measure of how wanted it is; 5.0+.</summary>
    public double? Popularity { get; init; }

    /// <summary>Until the next announce; 5.0+.</summary>
    public TimeSpan? NextAnnounce { get; init; }

    /// <summary>How many trackers it has; 4.3+.</summary>
    public int? TrackerCount { get; init; }

    /// <summary>Its connections to peers; 5.3+.</summary>
    public int? Connections { get; init; }

    /// <summary>The most connections that it may have; 5.3+.</summary>
    public Limit<int>? MaxConnections { get; init; }

    /// <summary>The size of its pieces in bytes; 5.3+.</summary>
    public long? PieceSizeBytes { get; init; }

    /// <summary>How many pieces it has; 5.3+, null without metadata.</summary>
    public int? Pieces { get; init; }

    /// <summary>How many of them are here; 5.3+.</summary>
    public int? PiecesHere { get; init; }

    /// <summary>The limit of its seeding time without an upload; 4.6+.</summary>
    public Limit<TimeSpan>? InactiveSeedingTimeLimit { get; init; }

    /// <summary>The ratio at which it has shared enough, whoever says so; never <see cref="Limit{T}.Global"/>.</summary>
    public Limit<double>? EffectiveRatioLimit { get; init; }

    /// <summary>The seeding time after which it has, whoever says so.</summary>
    public Limit<TimeSpan>? EffectiveSeedingTimeLimit { get; init; }

    /// <summary>The seeding time without an upload after which it has, whoever says so; 4.6+.</summary>
    public Limit<TimeSpan>? EffectiveInactiveSeedingTimeLimit { get; init; }

    /// <summary>What happens then, in the server's word: "Default", "Stop", "Remove", "RemoveWithContent", "EnableSuperSeeding"; 5.2+.</summary>
    public string? ShareLimitAction { get; init; }

    /// <summary>Whether one limit is enough, in the server's word: "Default", "MatchAny", "MatchAll"; 5.3+.</summary>
    public string? ShareLimitMode { get; init; }

    /// <summary>Name and hash; no address.</summary>
    public override string ToString() => $"{Name} ({Hash})";
}
