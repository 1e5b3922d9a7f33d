namespace TorrentApi;

/// <summary>The order in which the server runs torrents. Several torrents keep their order among themselves; complete ones have no place and stay without.</summary>
/// <remarks>
/// The place is <see cref="Torrent.QueuePosition"/>; the old one may be read for a while. Each member throws <see cref="ApiError.MissingTorrent"/> naming every
/// unknown torrent, and <see cref="ApiError.Conflict"/> where queueing is switched off on the server; nothing was done.
/// </remarks>
public interface IQueueFeature
{
    /// <summary>Moves torrents before all others.</summary>
    Task MoveToTopAsync(MultiTarget targets, CancellationToken cancellationToken = default);

    /// <summary>Moves torrents one place forward; the first stays.</summary>
    Task MoveUpAsync(MultiTarget targets, CancellationToken cancellationToken = default);

    /// <summary>Moves torrents one place back; the last stays.</summary>
    Task MoveDownAsync(MultiTarget targets, CancellationToken cancellationToken = default);

    /// <summary>Moves torrents behind all others.</summary>
    Task MoveToBottomAsync(MultiTarget targets, CancellationToken cancellationToken = default);
}
