namespace TorrentApi;

/// <summary>One torrent client, whichever it is: add, find, watch, start, stop and remove torrents.</summary>
/// <remarks>
/// <para>Every member may be called concurrently. It is not disposable: who gets a client injected cannot close it.</para>
/// <para>
/// A failed operation throws <see cref="TorrentApiException"/>, whose <see cref="TorrentApiException.Error"/> is a cause to act on. A bad argument
/// throws the <see cref="ArgumentException"/> family before anything is sent. A cancelled call throws
/// <see cref="OperationCanceledException"/> with the caller's token; our own deadline is <see cref="ApiError.TimedOut"/>.
/// </para>
/// <para>What not every client has is a feature: <c>api.Trackers?.ListAsync(...)</c>, see <see cref="GetFeature{T}"/>. Everything convenient is an extension.</para>
/// </remarks>
public interface ITorrentApi
{
    /// <summary>Which client this is. No I/O; never throws.</summary>
    BackendInfo Backend { get; }

    /// <summary>Asks the server for its version and says what it can do. Always one authenticated request, so it is the health probe too.</summary>
    Task<ServerInfo> GetServerAsync(CancellationToken cancellationToken = default);

    /// <summary>Lists the torrents that a query matches, in no order; null lists all. A torrent that cannot be understood in part is listed with that part null.</summary>
    Task<IReadOnlyList<Torrent>> ListAsync(TorrentQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Finds one torrent; null where the server does not have it. Where 40 digits fit two, the one whose v2 hash begins so is meant.</summary>
    Task<Torrent?> GetAsync(SingleTarget target, CancellationToken cancellationToken = default);

    /// <summary>Lists the files of a torrent by <see cref="TorrentContent.Index"/>; empty before its metadata is known.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.MissingTorrent"/>: the server does not have it.</exception>
    Task<IReadOnlyList<TorrentContent>> ListContentsAsync(SingleTarget target, CancellationToken cancellationToken = default);

    /// <summary>
    /// Adds a torrent unless the server has it already, and waits until it is visible. Look-up comes first: a torrent that is there is left as it
    /// is. Never sent a second time blindly. <c>api.Add(source)</c> builds the request.
    /// </summary>
    /// <exception cref="ArgumentException">Options contradict one another or a name is not legal; nothing was sent.</exception>
    /// <exception cref="TorrentApiException">
    /// <see cref="ApiError.RejectedTorrent"/>: the server does not take it. <see cref="ApiError.Unsupported"/>: an option that is not in
    /// <see cref="AddOptions.Skippable"/>; nothing was sent. Once the server has the torrent an option that fails is no exception: see <see cref="AddResult.Skipped"/>.
    /// </exception>
    Task<AddResult> AddAsync(AddRequest request, CancellationToken cancellationToken = default);

    /// <summary>Removes torrents and says what becomes of their data. A torrent that is gone after an unknown outcome counts as removed.</summary>
    /// <exception cref="ArgumentException">The targets are <see cref="MultiTarget.All"/>; nothing was sent. List first, then remove what you read.</exception>
    /// <exception cref="TorrentApiException"><see cref="ApiError.MissingTorrent"/> names every unknown one; nothing was removed.</exception>
    Task RemoveAsync(MultiTarget targets, RemoveData data, CancellationToken cancellationToken = default);

    /// <summary>
    /// Runs torrents under the server's queue rules: a forced one loses its force. Accepted, not awaited: the old state may still be read for a
    /// while. One with missing files needs a recheck first.
    /// </summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.MissingTorrent"/> names every unknown one; nothing was done.</exception>
    Task StartAsync(MultiTarget targets, CancellationToken cancellationToken = default);

    /// <summary>Ends all transfer of torrents. Accepted, not awaited: the old state may still be read for a while.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.MissingTorrent"/> names every unknown one; nothing was done.</exception>
    Task StopAsync(MultiTarget targets, CancellationToken cancellationToken = default);

    /// <summary>
    /// The feature of this type, or null where this adapter can never have it; also the adapter itself by its own type. No I/O; never throws. Whether
    /// the server that is connected now has it is told by <see cref="ServerInfo.Supports"/>.
    /// </summary>
    T? GetFeature<T>()
        where T : class;
}
