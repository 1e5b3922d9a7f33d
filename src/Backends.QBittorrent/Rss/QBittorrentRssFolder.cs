namespace TorrentApi.Backends.QBittorrent;

/// <summary>A folder of feeds and other folders; the root has no name.</summary>
public sealed record QBittorrentRssFolder : QBittorrentRssItem
{
    /// <summary>What is in it, by name.</summary>
    public IReadOnlyList<QBittorrentRssItem> Items { get; init; } = [];

    /// <summary>Every feed in it and in the folders below it.</summary>
    public IEnumerable<QBittorrentRssFeed> Feeds => Items.SelectMany(item => item is QBittorrentRssFolder folder ? folder.Feeds : [(QBittorrentRssFeed)item]);

    /// <summary>The path, and how much is in it.</summary>
    public override string ToString() => $"folder {Path} ({Items.Count} items)";
}
