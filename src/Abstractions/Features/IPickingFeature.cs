namespace TorrentApi;

/// <summary>The order of pieces: sequential, first and last first, super seeding.</summary>
/// <remarks>Each member throws <see cref="ApiError.MissingTorrent"/> naming every unknown torrent; nothing was done.</remarks>
public interface IPickingFeature
{
    /// <summary>Reads what a torrent does; null where the server does not say.</summary>
    Task<PickingOptions> GetAsync(SingleTarget target, CancellationToken cancellationToken = default);

    /// <summary>
    /// Sets what is not null and leaves the rest; where all are null nothing is sent. Not atomic where the server can only toggle (qBittorrent: sequential, first
    /// and last): each torrent's state is read, those that differ are toggled, and read again.
    /// </summary>
    /// <exception cref="TorrentApiException">
    /// <see cref="ApiError.Unsupported"/>: one that is not null is not known to this server, such as
    /// <see cref="Capability.PickingSequential"/>; nothing was sent. <see cref="ApiError.Conflict"/>: another client toggled at the same time.
    /// </exception>
    Task SetAsync(MultiTarget targets, PickingOptions options, CancellationToken cancellationToken = default);
}
