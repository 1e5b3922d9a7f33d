namespace TorrentApi;

/// <summary>The web seeds of a torrent (BEP 17 and 19). Edits name one by its exact text, as it is listed.</summary>
/// <remarks>
/// A new web seed is an absolute http, https or ftp address without blanks and <c>|</c>, see <see cref="ArgumentRules"/>. Each member throws
/// <see cref="ApiError.MissingTorrent"/> for an unknown torrent.
/// </remarks>
public interface IWebSeedFeature
{
    /// <summary>Lists the web seeds, in no order.</summary>
    Task<IReadOnlyList<string>> ListAsync(SingleTarget target, CancellationToken cancellationToken = default);

    /// <summary>Adds web seeds; those that are there already stay. An empty collection does nothing.</summary>
    Task AddAsync(SingleTarget target, IReadOnlyCollection<string> webSeeds, CancellationToken cancellationToken = default);

    /// <summary>Puts one web seed in another's place.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.Conflict"/>: the torrent does not have the old one, or has the new one already.</exception>
    Task ReplaceAsync(SingleTarget target, string webSeed, string replacement, CancellationToken cancellationToken = default);

    /// <summary>Removes web seeds; those that are not there count as removed, and an empty collection does nothing.</summary>
    Task RemoveAsync(SingleTarget target, IReadOnlyCollection<string> webSeeds, CancellationToken cancellationToken = default);
}
