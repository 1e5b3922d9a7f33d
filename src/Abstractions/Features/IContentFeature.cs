namespace TorrentApi;

/// <summary>The files of a torrent: how urgent each is, and what it is called. They are listed by <see cref="ITorrentApi.ListContentsAsync"/>.</summary>
/// <remarks>
/// Each member throws <see cref="ApiError.MissingTorrent"/> for an unknown torrent, and <see cref="ApiError.Conflict"/> where the torrent has no such
/// file or its metadata is not known yet; nothing was done. Legal paths: see <see cref="ArgumentRules"/>.
/// </remarks>
public interface IContentFeature
{
    /// <summary>Gives files a priority, and leaves the others as they are. Servers may show the old one for a moment.</summary>
    /// <param name="target">The torrent.</param>
    /// <param name="files">Their <see cref="TorrentContent.Index"/>, each 0 or more; an empty collection does nothing.</param>
    /// <param name="priority">
    /// <see cref="ContentPriority.Low"/> needs <see cref="Capability.ContentsPriorityLow"/>, <see cref="ContentPriority.Maximal"/> needs
    /// <see cref="Capability.ContentsPriorityMaximal"/>. Skipping never deletes what is here.
    /// </param>
    /// <param name="cancellationToken">The caller's.</param>
    Task SetPriorityAsync(SingleTarget target, IReadOnlyCollection<int> files, ContentPriority priority, CancellationToken cancellationToken = default);

    /// <summary>Gives one file another path, and moves it there on the disk.</summary>
    /// <param name="target">The torrent.</param>
    /// <param name="path">Its <see cref="TorrentContent.Path"/>.</param>
    /// <param name="newPath">The path it gets, of the same kind; a folder in it that does not exist is made.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <exception cref="TorrentApiException"><see cref="ApiError.Conflict"/>: there is no such file, or another has the new path.</exception>
    Task RenameFileAsync(SingleTarget target, string path, string newPath, CancellationToken cancellationToken = default);

    /// <summary>Gives a folder inside the torrent another path, and moves all its files there on the disk.</summary>
    /// <param name="target">The torrent.</param>
    /// <param name="path">The beginning of the <see cref="TorrentContent.Path"/> of its files, without a <c>/</c> at the end.</param>
    /// <param name="newPath">The path it gets, of the same kind.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <exception cref="TorrentApiException"><see cref="ApiError.Conflict"/>: there is no such folder, or the new path is taken.</exception>
    Task RenameFolderAsync(SingleTarget target, string path, string newPath, CancellationToken cancellationToken = default);
}
