namespace TorrentApi.Backends.QBittorrent;

// What qBittorrent alone has.
public sealed partial class QBittorrentApi
{
    /// <summary>The settings of the server.</summary>
    public QBittorrentPreferenceStore Preferences { get; }

    /// <summary>What the server wrote down, 3.3.5+.</summary>
    public QBittorrentLog Log { get; }

    /// <summary>The program itself: its build, its machine, its end.</summary>
    public QBittorrentApplication Application { get; }

    /// <summary>The key by which programs are let in without a login, 5.2+.</summary>
    public QBittorrentApiKeys ApiKeys { get; }

    /// <summary>RSS: folders, feeds, articles, and the rules that download by themselves.</summary>
    public QBittorrentRss Rss { get; }

    /// <summary>Search with plugins, which the server runs.</summary>
    public QBittorrentSearch Search { get; }

    /// <summary>Makes .torrent files of what lies on the server's disk.</summary>
    public QBittorrentCreator Creator { get; }

    /// <summary>Lists every torrent with what <see cref="Torrent"/> has no place for.</summary>
    public Task<IReadOnlyList<QBittorrentTorrent>> ListNativeAsync(CancellationToken cancellationToken = default) =>
        _pipeline.RunAsync(ServerOperations.ListNative, _gateway.ListNativeAsync, cancellationToken);

    /// <summary>Reads what was transferred in all time and in this session, and how the disk keeps up. On the API v2 the server tells every torrent with it.</summary>
    public Task<QBittorrentStatistics> GetStatisticsAsync(CancellationToken cancellationToken = default) =>
        _pipeline.RunAsync(ServerOperations.GetStatistics, _gateway.GetStatisticsAsync, cancellationToken);
}
