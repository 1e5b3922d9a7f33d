namespace TorrentApi.Backends.TorBox.Lookup;

/// <summary>Writes to named torrents: finds all of them first, then writes one at a time, because the service takes one number at a time.</summary>
internal sealed class ItemWrites(ItemFinder finder)
{
    // A torrent that starts gets another number: the second time it is looked for anew.
    private const int MostAttempts = 3;

    /// <summary>Runs a write for the torrents that the targets mean.</summary>
    /// <param name="targets">The torrents.</param>
    /// <param name="write">False where the service has no such item.</param>
    /// <param name="cancellationToken">Of the operation.</param>
    /// <exception cref="TorrentApiException">
    /// <see cref="ApiError.MissingTorrent"/>, before anything is written; <see cref="ApiError.Incomplete"/> where a later one failed.
    /// </exception>
    public async Task RunAsync(MultiTarget targets, Func<FoundItem, CancellationToken, Task<bool>> write, CancellationToken cancellationToken)
    {
        if (targets.IsNone) return;

        var found = await finder.FindAllAsync(targets, cancellationToken).ConfigureAwait(false);
        await RunAsync(found, (item, token) => WriteAsync(item, write, token), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs a write for items that were just found, each once, whoever names it twice.</summary>
    public static async Task RunAsync(IReadOnlyList<FoundItem> found, Func<FoundItem, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        var done = 0;
        foreach (var item in found.DistinctBy(item => item.Id))
        {
            try
            {
                await write(item, cancellationToken).ConfigureAwait(false);
            }
            catch (TorrentApiException failure) when (done > 0)
            {
                throw new TorrentApiException(Incomplete(found, done, failure.Error), failure);
            }

            done++;
        }
    }

    private async Task WriteAsync(FoundItem item, Func<FoundItem, CancellationToken, Task<bool>> write, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            if (await write(item, cancellationToken).ConfigureAwait(false)) return;

            item = await finder.FindAgainAsync(item, cancellationToken).ConfigureAwait(false) ?? throw ItemFinder.Missing([item.Target]);
        }

        throw new TorrentApiException(new ApiError.Conflict("TorBox lists the torrent and refuses its number: it may be on its way from the queue"));
    }

    private static ApiError.Incomplete Incomplete(IReadOnlyList<FoundItem> found, int done, ApiError cause)
    {
        var ids = found.Select(item => item.Id).Distinct().Take(done).ToHashSet();
        return new(Name(found.Where(item => ids.Contains(item.Id))), Name(found.Where(item => !ids.Contains(item.Id))), cause);
    }

    private static MultiTarget Name(IEnumerable<FoundItem> found) => MultiTarget.Of(found.Select(item => item.Target));
}
