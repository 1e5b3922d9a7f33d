namespace TorrentApi.Lookup;

/// <summary>Writes to torrents that were just found, a chunk at a time where a request cannot name them all.</summary>
internal static class ChunkedWrites
{
    /// <summary>Runs a write for chunks of at most so many torrents, one after the other.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.Incomplete"/> where a later chunk failed; where the first one did, its own cause.</exception>
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
            catch (TorrentApiException failure) when (done > 0)
            {
                throw new TorrentApiException(new ApiError.Incomplete(Name(found.Take(done)), Name(found.Skip(done)), failure.Error), failure);
            }

            done += chunk.Length;
        }
    }

    /// <summary>The torrents as the caller named them.</summary>
    public static MultiTarget Name(IEnumerable<FoundTorrent> found) => MultiTarget.Of(found.Select(torrent => torrent.Target));
}
