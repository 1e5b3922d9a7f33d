namespace TorrentApi;

/// <summary>A torrent as something that another client can add.</summary>
/// <remarks>Each member throws <see cref="ApiError.MissingTorrent"/> for an unknown torrent.</remarks>
public interface IExportFeature
{
    /// <summary>The .torrent as the server has it now: the same hash and files as the one that was added, the trackers of today.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.Conflict"/>: its metadata is not known yet, or the server does not keep the file.</exception>
    Task<TorrentFile> GetFileAsync(SingleTarget target, CancellationToken cancellationToken = default);

    /// <summary>The magnet link, with the trackers that the server names in it. They may hold passkeys.</summary>
    Task<MagnetLink> GetMagnetAsync(SingleTarget target, CancellationToken cancellationToken = default);
}
