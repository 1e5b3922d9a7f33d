namespace TorrentApi.Backends.QBittorrent;

// What qBittorrent alone has.
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

    /// <summary>Reads what the server tells of one torrent alone. Servers of the API v1 are not asked: 4.0.4 dies over it where a torrent was complete in its first second.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.MissingTorrent"/>; <see cref="ApiError.Unsupported"/> before 4.1.</exception>
    public Task<QBittorrentProperties> GetPropertiesAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        return _pipeline.RunAsync(ServerOperations.GetProperties, ReadAsync, cancellationToken);

        async Task<QBittorrentProperties> ReadAsync(CancellationToken token)
        {
            (await _gateway.ConnectAsync(token).ConfigureAwait(false)).RequireVersion("4.1", "reading the properties of a torrent");
            return await _finder.ReadAsync(target, _gateway.GetPropertiesAsync, token).ConfigureAwait(false);
        }
    }

    /// <summary>Reads what was transferred in all time and in this session, and how the disk keeps up. On the API v2 the server tells every torrent with it.</summary>
    public Task<QBittorrentStatistics> GetStatisticsAsync(CancellationToken cancellationToken = default) =>
        _pipeline.RunAsync(ServerOperations.GetStatistics, _gateway.GetStatisticsAsync, cancellationToken);
}
