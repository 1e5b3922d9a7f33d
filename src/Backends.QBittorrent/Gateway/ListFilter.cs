namespace TorrentApi.Backends.QBittorrent.Gateway;

/// <summary>What a list is narrowed to on the server.</summary>
internal sealed record ListFilter
{
    public static ListFilter None { get; } = new();

    /// <summary>The keys asked for; null for any, never empty.</summary>
    public IReadOnlyList<TorrentId>? Keys { get; init; }

    /// <summary>The category; "" for without one, null for any.</summary>
    public string? Category { get; init; }

    /// <summary>The tag; null for any.</summary>
    public string? Tag { get; init; }
}
