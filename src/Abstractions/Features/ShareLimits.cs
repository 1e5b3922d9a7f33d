namespace TorrentApi;

/// <summary>When a torrent has shared enough, and what happens then.</summary>
/// <remarks>Null means "the server does not say" in what was read, and "leave it as it is" in what is set.</remarks>
public sealed record ShareLimits
{
    /// <summary>The ratio to reach, 0 or more.</summary>
    public Limit<double>? Ratio { get; init; }

    /// <summary>The time of seeding to reach, more than zero; rounded up to what the server counts, such as whole minutes.</summary>
    public Limit<TimeSpan>? SeedingTime { get; init; }

    /// <summary>The time of seeding without an upload to reach, more than zero; rounded up as <see cref="SeedingTime"/> is.</summary>
    public Limit<TimeSpan>? InactiveSeedingTime { get; init; }

    /// <summary>What happens at the limit.</summary>
    public ShareLimitAction? Action { get; init; }

    /// <summary>Whether one limit is enough or all must be reached.</summary>
    public ShareLimitMode? Mode { get; init; }

    /// <summary>True where every one is null: nothing to set.</summary>
    public bool IsEmpty => this is { Ratio: null, SeedingTime: null, InactiveSeedingTime: null, Action: null, Mode: null };
}
