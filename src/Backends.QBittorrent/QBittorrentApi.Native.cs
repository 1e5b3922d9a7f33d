namespace TorrentApi.Backends.QBittorrent;

// What qBittorrent alone has.
public sealed partial class QBittorrentApi
{
    /// <summary>RSS: folders, feeds, articles, and the rules that download by themselves.</summary>
    public QBittorrentRss Rss { get; }

    /// <summary>Search with plugins, which the server runs.</summary>
    public QBittorrentSearch Search { get; }

    /// <summary>Makes .torrent files of what lies on the server's disk.</summary>
    public QBittorrentCreator Creator { get; }
}
