namespace TorrentApi;

/// <summary>Tags: any number of names per torrent.</summary>
/// <remarks>
/// A tag is not empty and has no comma, no line break or other control character and no blank at either end; otherwise <see cref="ArgumentException"/>,
/// see <see cref="ArgumentRules"/>. Unknown tags are created.
/// Members that take torrents throw <see cref="ApiError.MissingTorrent"/> naming every unknown one; nothing was done.
/// </remarks>
public interface ITagFeature
{
    /// <summary>Lists the tags that the server knows.</summary>
    Task<IReadOnlyList<string>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gives torrents exactly these tags; none takes all away. Not atomic where the server cannot set (qBittorrent before 5.1).</summary>
    Task SetAsync(MultiTarget targets, IReadOnlyCollection<string> tags, CancellationToken cancellationToken = default);

    /// <summary>Gives torrents these tags beside those they have; an empty collection does nothing.</summary>
    Task AddAsync(MultiTarget targets, IReadOnlyCollection<string> tags, CancellationToken cancellationToken = default);

    /// <summary>Takes these tags away; an empty collection does nothing.</summary>
    Task RemoveAsync(MultiTarget targets, IReadOnlyCollection<string> tags, CancellationToken cancellationToken = default);
}
