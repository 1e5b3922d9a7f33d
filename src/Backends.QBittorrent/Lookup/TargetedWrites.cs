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
    public static async Task RunAsync(IReadOnlyList<FoundTorrent> found, Func<Keys, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        var done = 0;
        foreach (var chunk in found.Chunk(Keys.MostInBody))
        {
            try
            {
                await write(Keys.Of([.. chunk.Select(torrent => torrent.Key).Distinct()]), cancellationToken).ConfigureAwait(false);
            }
            catch (TorrentApiException failure) when (done > 0 || failure.Error is ApiError.Incomplete)
            {
                throw HalfDone(found, done, chunk, failure);
            }

            done += chunk.Length;
        }
    }

    /// <summary>Finds every target, or names all that are missing.</summary>
    public async Task<IReadOnlyList<FoundTorrent>> FindAllAsync(MultiTarget targets, CancellationToken cancellationToken)
    {
        var result = await finder.FindAsync(targets.Targets, cancellationToken).ConfigureAwait(false);
        return result.Missing.Count == 0
            ? result.Found
            : throw new TorrentApiException(new ApiError.MissingTorrent(MultiTarget.Of(result.Missing)));
    }

    /// <summary>Finds every target, or every torrent of the server for <see cref="MultiTarget.All"/>.</summary>
    public Task<IReadOnlyList<FoundTorrent>> FindAllOrEveryAsync(MultiTarget targets, CancellationToken cancellationToken) =>
        targets.IsAll ? finder.ListAsync(cancellationToken) : FindAllAsync(targets, cancellationToken);

    public static MultiTarget Name(IEnumerable<FoundTorrent> found) => MultiTarget.Of(found.Select(torrent => torrent.Target));

    /// <summary>Says in the caller's words what was done. Where a chunk itself broke off (a server that takes one torrent at a time) it told so by keys.</summary>
    private static TorrentApiException HalfDone(IReadOnlyList<FoundTorrent> found, int done, FoundTorrent[] chunk, TorrentApiException failure)
    {
        var half = failure.Error as ApiError.Incomplete;
        var keys = half?.Done.Targets.ToHashSet() ?? [];
        var lookup = chunk.ToLookup(torrent => keys.Contains(SingleTarget.Of(torrent.Key)));
        var finished = found.Take(done).Concat(lookup[true]);
        var remaining = lookup[false].Concat(found.Skip(done + chunk.Length));
        return new TorrentApiException(new ApiError.Incomplete(Name(finished), Name(remaining), half?.Cause ?? failure.Error), failure);
    }
}
