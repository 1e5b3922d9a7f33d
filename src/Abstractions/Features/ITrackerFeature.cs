namespace TorrentApi;

/// <summary>The trackers of a torrent. Edits name a tracker by its exact text, <see cref="Tracker.Url"/>.</summary>
/// <remarks>Each member throws <see cref="ApiError.MissingTorrent"/> for an unknown torrent.</remarks>
public interface ITrackerFeature
{
    /// <summary>Lists the trackers; the rows by which some servers show DHT, PeX and LSD are left out. The order within a tier means nothing.</summary>
    Task<IReadOnlyList<Tracker>> ListAsync(SingleTarget target, CancellationToken cancellationToken = default);

    /// <summary>Adds trackers; those that are there already stay as they are, in their tier.</summary>
    /// <param name="target">The torrent.</param>
    /// <param name="trackers">Absolute addresses, each with a host and without blanks and <c>|</c>; at least one. See <see cref="ArgumentRules"/>.</param>
    /// <param name="tier">From 0 to 255. A tier other than 0 needs <see cref="Capability.TrackersAddTier"/>.</param>
    /// <param name="cancellationToken">The caller's.</param>
    Task AddAsync(SingleTarget target, IReadOnlyCollection<string> trackers, int tier = 0, CancellationToken cancellationToken = default);

    /// <summary>Puts one tracker in another's place.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.Conflict"/>: the torrent does not have the old one, or has the new one already.</exception>
    Task ReplaceAsync(SingleTarget target, string tracker, string replacement, CancellationToken cancellationToken = default);

    /// <summary>Removes trackers; those that are not there count as removed, and an empty collection does nothing.</summary>
    Task RemoveAsync(SingleTarget target, IReadOnlyCollection<string> trackers, CancellationToken cancellationToken = default);
}
