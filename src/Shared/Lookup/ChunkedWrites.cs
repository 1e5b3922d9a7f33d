namespace TorrentApi.Lookup;

/// <summary>Writes to torrents that were just found, a chunk at a time where a request cannot name them all.</summary>
internal static class ChunkedWrites
{
    /// <summary>Runs a write for chunks of at most so many torrents, one after the other.</summary>
    /// <remarks>A write that takes its chunk one by one may throw <see cref="ApiError.Incomplete"/> itself, with the server's keys; here they get the caller's names.</remarks>
    /// <exception cref="TorrentApiException"><see cref="ApiError.Incomplete"/> where something was done before the failure; else its own cause.</exception>
    public static async Task RunAsync(
        IReadOnlyList<FoundTorrent> found, int most, Func<IReadOnlyList<FoundTorrent>, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        var done = 0;
        foreach (var chunk in found.Chunk(most))
        {
            try
            {
                await write(chunk, cancellationToken).ConfigureAwait(false);
            }
            catch (TorrentApiException failure) when (done > 0 || failure.Error is ApiError.Incomplete)
            {
                throw HalfDone(found, done, chunk, failure);
            }

            done += chunk.Length;
        }
    }

    /// <summary>The torrents as the caller named them.</summary>
    public static MultiTarget Name(IEnumerable<FoundTorrent> found) => MultiTarget.Of(found.Select(torrent => torrent.Target));

    private static TorrentApiException HalfDone(IReadOnlyList<FoundTorrent> found, int done, FoundTorrent[] chunk, TorrentApiException failure)
    {
        var half = failure.Error as ApiError.Incomplete;
        var keys = half?.Done.Targets.ToHashSet() ?? [];
        var isDone = chunk.ToLookup(torrent => keys.Contains(SingleTarget.Of(torrent.Key)));
        var remaining = isDone[false].Concat(found.Skip(done + chunk.Length));
        return new TorrentApiException(new ApiError.Incomplete(Name(found.Take(done).Concat(isDone[true])), Name(remaining), half?.Cause ?? failure.Error), failure);
    }
}
