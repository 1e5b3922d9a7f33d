namespace TorrentApi.Testing;

/// <summary>What a <see cref="TorBoxServer"/> says of a torrent instead of the truth; what is null stays true.</summary>
public sealed record TorBoxState
{
    /// <summary><c>download_state</c>, also a text that no client knows.</summary>
    public string? Text { get; init; }

    /// <summary><c>download_present</c>: the data is in storage, so there are links.</summary>
    public bool? IsPresent { get; init; }

    /// <summary><c>download_finished</c>: the swarm has given everything.</summary>
    public bool? IsFinished { get; init; }

    /// <summary><c>active</c>: a torrent client is at work on it.</summary>
    public bool? IsActive { get; init; }

    /// <summary><c>progress</c>, 0 to 1.</summary>
    public double? Progress { get; init; }
}
