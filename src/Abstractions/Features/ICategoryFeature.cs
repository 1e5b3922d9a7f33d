namespace TorrentApi;

/// <summary>Categories: one name per torrent, known to the server, with a save path of its own where wanted.</summary>
/// <remarks>
/// A name is not empty and has no line break or other control character, no <c>\</c>, no <c>//</c>, and no <c>/</c> or blank at either end; <c>/</c> within makes
/// a sub-category. Otherwise: <see cref="ArgumentException"/>; see <see cref="ArgumentRules"/>.
/// </remarks>
public interface ICategoryFeature
{
    /// <summary>Lists the categories that the server knows.</summary>
    Task<IReadOnlyList<Category>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gives torrents a category; null takes theirs away. An unknown category is created.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.MissingTorrent"/> names every unknown torrent; nothing was done.</exception>
    Task AssignAsync(MultiTarget targets, string? category, CancellationToken cancellationToken = default);

    /// <summary>Makes a category.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.Conflict"/>: it exists.</exception>
    Task CreateAsync(Category category, CancellationToken cancellationToken = default);

    /// <summary>Changes the save path of a category; a null path takes its own path away.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.Conflict"/>: it does not exist.</exception>
    Task EditAsync(Category category, CancellationToken cancellationToken = default);

    /// <summary>Removes categories, their sub-categories on servers that have those; their torrents stay, without a category. Unknown ones count as removed; an empty collection does nothing.</summary>
    Task RemoveAsync(IReadOnlyCollection<string> categories, CancellationToken cancellationToken = default);
}
