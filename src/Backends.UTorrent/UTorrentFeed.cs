namespace TorrentApi.Backends.UTorrent;

/// <summary>An RSS feed that the server reads.</summary>
public sealed record UTorrentFeed
{
    /// <summary>By what it is changed and removed.</summary>
    public required int Id { get; init; }

    /// <summary>Where it is; it may hold a key.</summary>
    public required string Url { get; init; }

    /// <summary>True where it is read.</summary>
    public bool IsEnabled { get; init; }

    /// <summary>True where it goes by its own title.</summary>
    public bool UsesFeedTitle { get; init; }

    /// <summary>True where a person chose it.</summary>
    public bool IsUserSelected { get; init; }

    /// <summary>The server's own flag of this name.</summary>
    public bool IsProgrammed { get; init; }

    /// <summary>The server's own number for how reading it goes.</summary>
    public long? DownloadState { get; init; }

    /// <summary>When it is read next, in UTC.</summary>
    public DateTimeOffset? NextUpdateAt { get; init; }

    /// <summary>What it offers.</summary>
    public IReadOnlyList<UTorrentFeedItem> Items { get; init; } = [];

    /// <summary>Number and count; no address.</summary>
    public override string ToString() => $"feed {Id} ({Items.Count} items)";
}
