namespace TorrentApi;

/// <summary>Where a torrent's data lies, and who decides that.</summary>
/// <remarks>Each member throws <see cref="ApiError.MissingTorrent"/> naming every unknown torrent; nothing was done.</remarks>
public interface IRelocationFeature
{
    /// <summary>
    /// Moves torrents with their data to another folder, and switches their automatic management off. Accepted, not awaited: <see cref="TorrentState.Moving"/>
    /// shows while data is copied, and an error that the move meets later shows as <see cref="TorrentState.Errored"/>.
    /// </summary>
    /// <param name="targets">The torrents.</param>
    /// <param name="savePath">The folder in the server's own notation, absolute; it is made where it does not exist, except by qBittorrent before 4.1.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <exception cref="TorrentApiException"><see cref="ApiError.Conflict"/> or <see cref="ApiError.Forbidden"/>: the server cannot use this folder; nothing was done.</exception>
    Task MoveAsync(MultiTarget targets, string savePath, CancellationToken cancellationToken = default);

    /// <summary>Lets the server choose the save path by category and settings; it may move data at once.</summary>
    Task EnableAutomaticManagementAsync(MultiTarget targets, CancellationToken cancellationToken = default);

    /// <summary>Keeps torrents where they are, whatever becomes of category and settings.</summary>
    Task DisableAutomaticManagementAsync(MultiTarget targets, CancellationToken cancellationToken = default);
}
