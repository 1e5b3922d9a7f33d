namespace TorrentApi.Backends.UTorrent;

/// <summary>A filter that picks torrents out of feeds. The numbers are the server's own.</summary>
public sealed record UTorrentFilter
{
    /// <summary>By what it is changed and removed.</summary>
    public required int Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The server's flags.</summary>
    public long? Flags { get; init; }

    /// <summary>What a name has to match.</summary>
    public string Filter { get; init; } = "";

    /// <summary>What a name must not match.</summary>
    public string NotFilter { get; init; } = "";

    /// <summary>Where what it picks is saved.</summary>
    public string Directory { get; init; } = "";

    /// <summary>Its feed; null for all.</summary>
    public int? FeedId { get; init; }

    /// <summary>The qualities that will do.</summary>
    public long? Quality { get; init; }

    /// <summary>The label of what it picks.</summary>
    public string Label { get; init; } = "";

    /// <summary>How long it waits between two.</summary>
    public long? PostponeMode { get; init; }

    /// <summary>When it matched last.</summary>
    public long? LastMatch { get; init; }

    /// <summary>True where it leaves out episodes that were had.</summary>
    public bool? IsSmartEpisodeFilter { get; init; }

    /// <summary>True where it takes episodes that were packed again.</summary>
    public bool? IsRepackEpisodeFilter { get; init; }

    /// <summary>Which episodes.</summary>
    public string EpisodeFilter { get; init; } = "";

    /// <summary>True where <see cref="EpisodeFilter"/> counts.</summary>
    public bool? HasEpisodeFilter { get; init; }

    /// <summary>The server's own flag of this name.</summary>
    public bool? IsResolvingCandidate { get; init; }

    /// <summary>The number; what it looks for is nobody else's business.</summary>
    public override string ToString() => $"filter {Id}";
}
