namespace TorrentApi.Backends.QBittorrent;

// The server itself.
public sealed partial class QBittorrentApi
{
    /// <summary>The settings of the server.</summary>
    public QBittorrentPreferenceStore Preferences => new(_pipeline, _gateway);

    /// <summary>What the server wrote down, 3.3.5+.</summary>
    public QBittorrentLog Log => new(_pipeline, _gateway);

    /// <summary>The program itself: its build, its machine, its end.</summary>
    public QBittorrentApplication Application => new(_pipeline, _gateway);

    /// <summary>The key by which programs are let in without a login, 5.2+.</summary>
    public QBittorrentApiKeys ApiKeys => new(_pipeline, _gateway);

    /// <summary>Lists every torrent with what <see cref="Torrent"/> has no place for.</summary>
    public Task<IReadOnlyList<QBittorrentTorrent>> ListNativeAsync(CancellationToken cancellationToken = default) =>
        _pipeline.RunAsync(ServerOperations.ListNative, _gateway.ListNativeAsync, cancellationToken);

    /// <summary>Reads what was transferred in all time and in this session, and how the disk keeps up. On the API v2 the server tells every torrent with it.</summary>
    public Task<QBittorrentStatistics> GetStatisticsAsync(CancellationToken cancellationToken = default) =>
        _pipeline.RunAsync(ServerOperations.GetStatistics, _gateway.GetStatisticsAsync, cancellationToken);
}
