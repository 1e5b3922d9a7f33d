namespace TorrentApi.Backends.UTorrent;

/// <summary>What a filter is given. Null leaves it as it is, for a new one to the server.</summary>
public sealed record UTorrentFilterOptions
{
    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>What a name has to match.</summary>
    public string? Filter { get; init; }

    /// <summary>What a name must not match.</summary>
    public string? NotFilter { get; init; }

    /// <summary>Where what it picks is saved.</summary>
    public string? SaveIn { get; init; }

    /// <summary>Which episodes.</summary>
    public string? Episode { get; init; }

    /// <summary>True where <see cref="Episode"/> counts.</summary>
    public bool? EpisodeFilter { get; init; }

    /// <summary>True to leave out episodes that were had.</summary>
    public bool? SmartEpisodeFilter { get; init; }

    /// <summary>The label of what it picks.</summary>
    public string? Label { get; init; }

    /// <summary>The least quality, the server's own number.</summary>
    public long? Quality { get; init; }

    /// <summary>True to match the name as the feed has it.</summary>
    public bool? OriginalName { get; init; }

    /// <summary>True to put it before other filters.</summary>
    public bool? Priority { get; init; }

    /// <summary>True to add what it picks stopped.</summary>
    public bool? AddStopped { get; init; }

    /// <summary>True to wait between two.</summary>
    public bool? PostponeMode { get; init; }

    /// <summary>Its feed, -1 for all.</summary>
    public int? FeedId { get; init; }

    /// <summary>That it is a filter; what it looks for is nobody else's business.</summary>
    public override string ToString() => "filter";
}
