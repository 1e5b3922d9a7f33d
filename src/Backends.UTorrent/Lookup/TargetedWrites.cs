using TorrentApi.Backends.UTorrent.Gateway;

namespace TorrentApi.Backends.UTorrent.Lookup;

/// <summary>Writes to named torrents: looks first, because the server skips hashes that it does not have without a word; then writes in chunks.</summary>
internal sealed class TargetedWrites(TorrentFinder finder)
{
    /// <summary>Runs a write for the torrents that the targets mean.</summary>
    /// <exception cref="TorrentApiException">
    /// <see cref="ApiError.MissingTorrent"/>, before anything is written; <see cref="ApiError.Incomplete"/> where a later chunk failed.
    /// </exception>
    public async Task RunAsync(MultiTarget targets, Func<IReadOnlyList<FoundTorrent>, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        if (targets.IsNone) return;

        var found = await finder.RequireAllAsync(targets, cancellationToken).ConfigureAwait(false);
        await RunAsync(found, write, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs a write for torrents that were just found, each once however many targets mean it.</summary>
    public static Task RunAsync(
        IReadOnlyList<FoundTorrent> found, Func<IReadOnlyList<FoundTorrent>, CancellationToken, Task> write, CancellationToken cancellationToken) =>
        ChunkedWrites.RunAsync([.. found.DistinctBy(torrent => torrent.Key)], GuiGateway.MostHashes, write, cancellationToken);
}
