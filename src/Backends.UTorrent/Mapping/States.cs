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
        _ when Has(bits, StatusBits.Error) => TorrentState.Errored,
        _ when Has(bits, StatusBits.Checking) => TorrentState.Checking,
        _ when Has(bits, StatusBits.Paused) => TorrentState.Stopped,
        _ when Has(bits, StatusBits.Started) => !hasSize ? TorrentState.FetchingMetadata : isDone ? TorrentState.Seeding : TorrentState.Downloading,
        _ when Has(bits, StatusBits.Queued) => TorrentState.Queued,
        _ => TorrentState.Stopped,
    };

    /// <summary>Stopped, but still connected to its peers.</summary>
    public static bool IsPaused(StatusBits bits) => Has(bits, StatusBits.Paused) && !Has(bits, StatusBits.Error);

    /// <summary>Started without the queue's leave.</summary>
    public static bool IsForced(StatusBits bits, TorrentState state) =>
        state is TorrentState.FetchingMetadata or TorrentState.Downloading or TorrentState.Seeding && !Has(bits, StatusBits.Queued);

    // Unlike HasFlag it makes no object where the runtime has not optimised the code yet: what a list allocates is tested.
    private static bool Has(StatusBits bits, StatusBits wanted) => (bits & wanted) == wanted;
}
