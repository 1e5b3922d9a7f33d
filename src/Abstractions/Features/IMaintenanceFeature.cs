namespace TorrentApi;

/// <summary>Checking data, announcing, running regardless of the queue. Each returns on acceptance and throws <see cref="ApiError.MissingTorrent"/> for unknown torrents.</summary>
public interface IMaintenanceFeature
{
    /// <summary>Verifies the data on disk again. The old state may be read for a while before <see cref="TorrentState.Checking"/>, and a short check may never show.</summary>
    Task RecheckAsync(MultiTarget targets, CancellationToken cancellationToken = default);

    /// <summary>Asks all trackers for peers now. Servers may hold back an announce that comes too soon after the last.</summary>
    Task ReannounceAsync(MultiTarget targets, CancellationToken cancellationToken = default);

    /// <summary>Runs torrents regardless of the queue. <see cref="ITorrentApi.StartAsync"/> is the way back.</summary>
    Task ForceStartAsync(MultiTarget targets, CancellationToken cancellationToken = default);
}
