namespace TorrentApi.Backends.QBittorrent;

/// <summary>One article of a feed.</summary>
public sealed record QBittorrentRssArticle
{
    /// <summary>By what it is named in its feed: the feed's <c>guid</c>, or what the server takes in its place.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public string Title { get; init; } = "";

    /// <summary>The torrent or magnet link; it may hold a key. Null where the article has none.</summary>
    public string? TorrentUrl { get; init; }

    /// <summary>The page that it links to; null where it has none.</summary>
    public string? Link { get; init; }

    /// <summary>When it was published, in UTC; where the feed does not say, when the server read it first.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>Its text, which may be HTML; null where it has none.</summary>
    public string? Description { get; init; }

    /// <summary>Who wrote it; null where the feed does not say.</summary>
    public string? Author { get; init; }

    /// <summary>True once it was marked as read.</summary>
    public bool IsRead { get; init; }

    /// <summary>The title; no address.</summary>
    public override string ToString() => Title;
}
