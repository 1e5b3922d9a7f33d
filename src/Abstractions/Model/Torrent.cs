namespace TorrentApi;

/// <summary>One torrent as the server told it in one answer. Immutable; equal by value, tags included.</summary>
/// <remarks>
/// Null means that the server does not say. Times are whole seconds, cut at 68 years; dates lie between 1970 and 2106, others are null. Three members
/// are required, for ever, so that a test can make one in a line.
/// Units and each server's sentinels stand in docs/backends.md. <see cref="ToString"/> shows name, hash and state, never a tracker or a path.
/// </remarks>
public sealed partial record Torrent
{
    /// <summary>Every hash that the server tells; a hybrid shows both only on servers that know v2.</summary>
    public required InfoHash Hash { get; init; }

    /// <summary>The display name, which users may change. Never derive a path from it.</summary>
    public required string Name { get; init; }

    /// <summary>What it is doing.</summary>
    public required TorrentState State { get; init; }

    /// <summary>The server's own word for the state; empty where it has none.</summary>
    public string NativeState { get; init; } = "";

    /// <summary>The part of the wanted data that is here, 0 to 1; 0 where the server does not say.</summary>
    /// <remarks>Values outside are brought into the range; NaN becomes 0.</remarks>
    public double Progress { get; init => field = double.IsNaN(value) ? 0 : Math.Clamp(value, 0, 1); }

    /// <summary>Uploaded to downloaded bytes, 0 or more; null where nothing was downloaded or the server shows no number. Never NaN or infinite.</summary>
    public double? Ratio
    {
        get => double.IsNaN(_ratio) ? null : _ratio;
        init => _ratio = value is { } ratio && double.IsFinite(ratio) && ratio >= 0 ? ratio : double.NaN;
    }

    /// <summary>The size of all files in bytes; null before the metadata is known.</summary>
    public long? TotalSizeBytes { get => Unpack(_totalSize); init => _totalSize = Pack(value); }

    /// <summary>The size of the files that are not skipped, in bytes; null before the metadata is known.</summary>
    public long? WantedSizeBytes { get => Unpack(_wantedSize); init => _wantedSize = Pack(value); }

    /// <summary>The wanted bytes that are not here yet; null before the metadata is known.</summary>
    public long? LeftBytes { get => Unpack(_left); init => _left = Pack(value); }

    /// <summary>The payload bytes downloaded in the torrent's life, repeated and wasted ones included.</summary>
    public long? DownloadedBytes { get => Unpack(_downloaded); init => _downloaded = Pack(value); }

    /// <summary>The payload bytes uploaded in the torrent's life.</summary>
    public long? UploadedBytes { get => Unpack(_uploaded); init => _uploaded = Pack(value); }

    /// <summary>The download rate now, bytes per second, 0 or more.</summary>
    public long DownloadRate { get; init => field = Math.Max(0, value); }

    /// <summary>The upload rate now, bytes per second, 0 or more.</summary>
    public long UploadRate { get; init => field = Math.Max(0, value); }

    /// <summary>The time to completion as the server estimates it, whole seconds; null when complete or unknown.</summary>
    public TimeSpan? Eta { get => UnpackTime(_eta); init => _eta = PackTime(value); }

    /// <summary>How long it was seeding in its life, whole seconds.</summary>
    public TimeSpan? SeedingTime { get => UnpackTime(_seedingTime); init => _seedingTime = PackTime(value); }

    /// <summary>How long it was running in its life, whole seconds.</summary>
    public TimeSpan? ActiveTime { get => UnpackTime(_activeTime); init => _activeTime = PackTime(value); }

    /// <summary>When it was added, in UTC to the second.</summary>
    public DateTimeOffset? AddedAt { get => UnpackDate(_addedAt); init => _addedAt = PackDate(value); }

    /// <summary>When its download was completed, in UTC to the second; null while it is not.</summary>
    public DateTimeOffset? CompletedAt { get => UnpackDate(_completedAt); init => _completedAt = PackDate(value); }

    /// <summary>When data was last transferred, in UTC to the second.</summary>
    public DateTimeOffset? LastActivityAt { get => UnpackDate(_lastActivityAt); init => _lastActivityAt = PackDate(value); }

    /// <summary>The folder that holds the content, as the server writes it, without a trailing separator.</summary>
    public string? SavePath { get; init; }

    /// <summary>The torrent's own file or folder, as the server writes it; null before the metadata is known and on servers that do not tell it.</summary>
    public string? ContentPath
    {
        get => _contentPath ?? (_contentName is null || SavePath is null ? null : $"{SavePath}/{_contentName}");
        init => _contentPath = value;
    }

    /// <summary>The last part of <see cref="ContentPath"/> where that lies directly in <see cref="SavePath"/>, parted by <c>/</c>; null where it does not.</summary>
    /// <remarks>Backends may give this in place of <see cref="ContentPath"/>: mostly it is the very string of <see cref="Name"/>, and a list of 50,000 torrents holds one text less of each.</remarks>
    public string? ContentName
    {
        get => _contentPath is null ? SavePath is null ? null : _contentName : NameWithinSavePath(_contentPath);
        init => _contentName = value;
    }

    /// <summary>The category; empty for none, null where the server does not say.</summary>
    public string? Category { get; init; }

    /// <summary>The tags, in the server's order; empty for none.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The server's words for an error; null where there is none or the server has no text for it.</summary>
    public string? ErrorText { get; init; }

    /// <summary>The tracker in use, its exact text; it may hold a passkey. Null where there is none or the server does not say.</summary>
    public string? TrackerUrl { get; init; }

    /// <summary>Connected peers that have all data.</summary>
    public int? ConnectedSeeds { get => Unpack(_connectedSeeds); init => _connectedSeeds = Pack(value); }

    /// <summary>Connected peers that have not.</summary>
    public int? ConnectedPeers { get => Unpack(_connectedPeers); init => _connectedPeers = Pack(value); }

    /// <summary>Peers in the swarm that have all data, as trackers count them.</summary>
    public int? SwarmSeeds { get => Unpack(_swarmSeeds); init => _swarmSeeds = Pack(value); }

    /// <summary>Peers in the swarm that have not, as trackers count them.</summary>
    public int? SwarmPeers { get => Unpack(_swarmPeers); init => _swarmPeers = Pack(value); }

    /// <summary>Copies of the content among the connected peers, 0 or more.</summary>
    public double? Availability
    {
        get => double.IsNaN(_availability) ? null : _availability;
        init => _availability = value is { } copies && double.IsFinite(copies) && copies >= 0 ? copies : double.NaN;
    }

    /// <summary>The place in the queue, from 1; null for a torrent that is not queued.</summary>
    public int? QueuePosition { get => Unpack(_queuePosition); init => _queuePosition = Pack(value); }

    /// <summary>The torrent's own download limit, bytes per second; null for none.</summary>
    public long? DownloadLimit { get => _limits.Download; init => _limits = _limits.WithDownload(value); }

    /// <summary>The torrent's own upload limit, bytes per second; null for none.</summary>
    public long? UploadLimit { get => _limits.Upload; init => _limits = _limits.WithUpload(value); }

    /// <summary>The ratio at which it stops; null where the server does not say.</summary>
    public Limit<double>? RatioLimit { get => _limits.Ratio; init => _limits = _limits.WithRatio(value); }

    /// <summary>The time of seeding at which it stops; null where the server does not say.</summary>
    public Limit<TimeSpan>? SeedingTimeLimit { get => _limits.SeedingTime; init => _limits = _limits.WithSeedingTime(value); }

    /// <summary>"name (hash) state".</summary>
    public override string ToString() => $"{Name} ({Hash}) {State}";
}
