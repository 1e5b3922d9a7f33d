namespace TorrentApi;

public sealed partial class TorrentFile
{
    /// <summary>Reads a .torrent from disk. Its size is checked first: a larger file is refused unread.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="TorrentFormatException">The file is larger than <see cref="MaxSizeBytes"/>, or refused by <see
    /// cref="Parse"/>.</exception>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static async Task<TorrentFile> LoadAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var bytes = await ReadBoundedAsync(path, cancellationToken).ConfigureAwait(false);
        return TryRead(bytes, out var file, out var reason) ? file : throw new TorrentFormatException(reason);
    }

    private static async Task<ReadOnlyMemory<byte>> ReadBoundedAsync(string path, CancellationToken cancellationToken)
    {
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1,
            FileOptions.Asynchronous | FileOptions.SequentialScan);
        await using (stream.ConfigureAwait(false))
        {
            if (TooLarge(stream.Length) is { } reason) throw new TorrentFormatException(reason);
            // A file that grows meanwhile is read up to the length that was checked.
            var bytes = new byte[stream.Length];
            var read = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            return bytes.AsMemory(0, read);
        }
    }
}
