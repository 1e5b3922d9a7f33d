namespace TorrentApi.Backends.TorBox.Mapping;

/// <summary>What the service says of the state of a torrent. A flag that it leaves out is not set.</summary>
internal readonly record struct StateFacts
{
    /// <summary><c>download_present</c>: the data is in storage. It alone makes a torrent complete.</summary>
    public bool IsPresent { get; init; }

    /// <summary><c>download_finished</c>: the swarm gave everything.</summary>
    public bool IsFinished { get; init; }

    /// <summary><c>active</c>: a torrent client works on it.</summary>
    public bool IsActive { get; init; }

    /// <summary><c>download_state</c>; empty for none.</summary>
    public required string Text { get; init; }

    /// <summary><c>expires_at</c>.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary><c>updated_at</c>.</summary>
    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>The time of the reading.</summary>
    public required DateTimeOffset Now { get; init; }
}
