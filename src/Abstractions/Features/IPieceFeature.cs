namespace TorrentApi;

/// <summary>The pieces of a torrent, from the first to the last. Every list is empty before the metadata is known.</summary>
/// <remarks>Each member throws <see cref="ApiError.MissingTorrent"/> for an unknown torrent.</remarks>
public interface IPieceFeature
{
    /// <summary>What is here of each piece.</summary>
    Task<IReadOnlyList<PieceState>> ListStatesAsync(SingleTarget target, CancellationToken cancellationToken = default);

    /// <summary>The SHA-1 of each piece, 40 lower-case hex digits; empty for a torrent that has only a v2 hash, whose pieces have none.</summary>
    Task<IReadOnlyList<string>> ListHashesAsync(SingleTarget target, CancellationToken cancellationToken = default);

    /// <summary>How many connected peers have each piece, each 0 or more; empty for a torrent that is stopped or complete.</summary>
    Task<IReadOnlyList<int>> ListAvailabilityAsync(SingleTarget target, CancellationToken cancellationToken = default);
}
