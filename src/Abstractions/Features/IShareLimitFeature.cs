namespace TorrentApi;

/// <summary>Share limits of single torrents: until which ratio or for how long they seed, and what happens then.</summary>
/// <remarks>Each member throws <see cref="ApiError.MissingTorrent"/> naming every unknown torrent; nothing was done.</remarks>
public interface IShareLimitFeature
{
    /// <summary>Reads a torrent's own limits; null where the server does not say.</summary>
    Task<ShareLimits> GetAsync(SingleTarget target, CancellationToken cancellationToken = default);

    /// <summary>
    /// Gives torrents limits of their own. What is null stays as it is; where all are null nothing is sent. Not atomic where the server takes all
    /// limits together (qBittorrent): what stays is read and sent again.
    /// </summary>
    /// <exception cref="TorrentApiException">
    /// <see cref="ApiError.Unsupported"/>: one that is not null is not known to this server, such as
    /// <see cref="Capability.ShareLimitsMode"/>; nothing was sent.
    /// </exception>
    Task SetAsync(MultiTarget targets, ShareLimits limits, CancellationToken cancellationToken = default);
}
