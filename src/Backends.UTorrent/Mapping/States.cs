namespace TorrentApi.Backends.UTorrent.Mapping;

/// <summary>What the status of a torrent means: the first rule that fits.</summary>
/// <remarks>
/// <para>
/// Unlike µTorrent's own web interface, which shows a torrent with an error as paused or downloading where it is that too, error and check come first:
/// neither of the two is at work, and neither is complete.
/// </para>
/// <para>The text beside the status is in the server's language and never read. A tracker that fails is no error: it has no bit.</para>
/// </remarks>
internal static class States
{
    /// <summary>The state.</summary>
    /// <param name="bits">The status.</param>
    /// <param name="hasSize">True where the size is known, which it is not before a magnet link's metadata.</param>
    /// <param name="isDone">True where the size is known and 1000 per mille are here.</param>
    public static TorrentState Judge(StatusBits bits, bool hasSize, bool isDone) => bits switch
    {
        _ when bits.HasFlag(StatusBits.Error) => TorrentState.Errored,
        _ when bits.HasFlag(StatusBits.Checking) => TorrentState.Checking,
        _ when bits.HasFlag(StatusBits.Paused) => TorrentState.Stopped,
        _ when bits.HasFlag(StatusBits.Started) => !hasSize ? TorrentState.FetchingMetadata : isDone ? TorrentState.Seeding : TorrentState.Downloading,
        _ when bits.HasFlag(StatusBits.Queued) => TorrentState.Queued,
        _ => TorrentState.Stopped,
    };

    /// <summary>Stopped, but still connected to its peers.</summary>
    public static bool IsPaused(StatusBits bits) => bits.HasFlag(StatusBits.Paused) && !bits.HasFlag(StatusBits.Error);

    /// <summary>Started without the queue's leave.</summary>
    public static bool IsForced(StatusBits bits, TorrentState state) =>
        state is TorrentState.FetchingMetadata or TorrentState.Downloading or TorrentState.Seeding && !bits.HasFlag(StatusBits.Queued);
}
