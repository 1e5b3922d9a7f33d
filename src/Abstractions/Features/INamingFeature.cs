namespace TorrentApi;

/// <summary>The display name of a torrent. Files and folders keep theirs: see <see cref="IContentFeature"/>.</summary>
public interface INamingFeature
{
    /// <summary>Gives a torrent another <see cref="Torrent.Name"/>.</summary>
    /// <param name="target">The torrent.</param>
    /// <param name="name">Not blank, without line breaks and other control characters; a server may trim it.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <exception cref="TorrentApiException">
    /// <see cref="ApiError.MissingTorrent"/>: it is not there. <see cref="ApiError.Conflict"/>: the server does not take this name, or not yet (TorBox: before the
    /// torrent is cached).
    /// </exception>
    Task RenameAsync(SingleTarget target, string name, CancellationToken cancellationToken = default);
}
