namespace TorrentApi;

/// <summary>The bytes of a torrent's files, from the server to the caller.</summary>
/// <remarks>
/// Each member throws <see cref="ApiError.MissingTorrent"/> for an unknown torrent, and <see cref="ApiError.Conflict"/> where it has no such file or not all of
/// its data is here. A file is named by its <see cref="TorrentContent.Index"/>, 0 or more.
/// </remarks>
public interface IDownloadFeature
{
    /// <summary>
    /// Opens a file. The deadline of the operation ends with the first byte; the token counts until the stream is closed.
    /// </summary>
    /// <param name="target">The torrent.</param>
    /// <param name="file">The file.</param>
    /// <param name="range">Which part; by default all. A part needs <see cref="Capability.DownloadRange"/>. Beyond the end: <see cref="ApiError.Conflict"/>.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <returns>A stream that the caller disposes: forward only; it ends where the part does. A connection that breaks is an <see cref="IOException"/>, never a short read.</returns>
    Task<Stream> GetContentAsync(SingleTarget target, int file, ByteRange range = default, CancellationToken cancellationToken = default);

    /// <summary>Gets an address for one file.</summary>
    Task<DownloadLink> GetLinkAsync(SingleTarget target, int file, CancellationToken cancellationToken = default);

    /// <summary>Gets an address for the whole torrent as one ZIP archive.</summary>
    Task<DownloadLink> GetArchiveLinkAsync(SingleTarget target, CancellationToken cancellationToken = default);
}
