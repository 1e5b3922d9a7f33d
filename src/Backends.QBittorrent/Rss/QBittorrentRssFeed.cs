namespace TorrentApi.Backends.QBittorrent;

/// <summary>A feed that the server reads, where its preferences say that it does (<c>rss_processing_enabled</c>).</summary>
public sealed record QBittorrentRssFeed : QBittorrentRssItem
{
    /// <summary>The server's own name for it, which a move does not change.</summary>
    public required string Id { get; init; }

    /// <summary>Where it is; it may hold a key. Rules name it by this.</summary>
    public required string Url { get; init; }

    /// <summary>How often it is read, where it has an interval of its own; 5.2+.</summary>
    public TimeSpan? RefreshInterval { get; init; }

    /// <summary>The title that it tells; null where the articles were not asked for, empty before it was read.</summary>
    public string? Title { get; init; }

    /// <summary>When it was built, in its own words; null where the articles were not asked for.</summary>
    public string? LastBuildDate { get; init; }

    /// <summary>True while it is being read; null where the articles were not asked for.</summary>
    public bool? IsLoading { get; init; }

    /// <summary>True where it could not be read the last time; null where the articles were not asked for.</summary>
    public bool? HasError { get; init; }

    /// <summary>Its articles in no particular order; null where they were not asked for.</summary>
    public IReadOnlyList<QBittorrentRssArticle>? Articles { get; init; }

    /// <summary>The path, unless it goes by its address, as one does that was added without a path and not read yet.</summary>
    public override string ToString() => Path?.Contains("://", StringComparison.Ordinal) == true ? "feed" : $"feed {Path}";
}
