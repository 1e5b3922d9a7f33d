using TorrentApi.Backends.QBittorrent.Gateway;

namespace TorrentApi.Backends.QBittorrent.Lookup;

/// <summary>Writes to named torrents: looks first, because the server skips keys that it does not have without a word; then writes in chunks.</summary>
internal sealed class TargetedWrites(TorrentFinder finder)
{
    /// <summary>Runs a write for the torrents that the targets mean.</summary>
    /// <exception cref="TorrentApiException">
    /// <see cref="ApiError.MissingTorrent"/>, before anything is written; <see cref="ApiError.Incomplete"/> where a later chunk failed.
    /// </exception>
    public async Task RunAsync(MultiTarget targets, Func<Keys, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        if (targets.IsNone) return;
        if (targets.IsAll)
        {
            await write(Keys.All, cancellationToken).ConfigureAwait(false);
            return;
        }

        var found = await FindAllAsync(targets, cancellationToken).ConfigureAwait(false);
        await RunAsync(found, write, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs a write for torrents that were just found.</summary>
    public static Task RunAsync(IReadOnlyList<FoundTorrent> found, Func<Keys, CancellationToken, Task> write, CancellationToken cancellationToken) =>
        ChunkedWrites.RunAsync(found, Keys.MostInBody, (chunk, token) => write(Keys.Of([.. chunk.Select(torrent => torrent.Key).Distinct()]), token), cancellationToken);

    /// <summary>Finds every target, or names all that are missing.</summary>
    public async Task<IReadOnlyList<FoundTorrent>> FindAllAsync(MultiTarget targets, CancellationToken cancellationToken) =>
        (await finder.FindAsync(targets.Targets, cancellationToken).ConfigureAwait(false)).RequireAll();

    /// <summary>Finds every target, or every torrent of the server for <see cref="MultiTarget.All"/>.</summary>
    public Task<IReadOnlyList<FoundTorrent>> FindAllOrEveryAsync(MultiTarget targets, CancellationToken cancellationToken) =>
        targets.IsAll ? finder.ListAsync(cancellationToken) : FindAllAsync(targets, cancellationToken);
}
