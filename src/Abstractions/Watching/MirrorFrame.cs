namespace TorrentApi;

/// <summary>What a mirror shows after one answer, or after the failure that ended its loop. It does not lead to the next one, so that a slow watcher holds nothing back.</summary>
/// <param name="Number">Counts the frames.</param>
/// <param name="Snapshot">What was read last.</param>
/// <param name="Endings">How often the loop has ended in a failure.</param>
/// <param name="Failure">The last of them.</param>
internal sealed record MirrorFrame(long Number, TorrentSnapshot Snapshot, int Endings, Exception? Failure)
{
    private readonly TaskCompletionSource _outdated = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public static MirrorFrame First => new(0, TorrentSnapshot.Empty, 0, null);

    /// <summary>Done once there is a newer frame.</summary>
    public Task Outdated => _outdated.Task;

    public MirrorFrame Next(TorrentSnapshot snapshot) => new(Number + 1, snapshot, Endings, Failure);

    public MirrorFrame End(Exception failure) => new(Number + 1, Snapshot, Endings + 1, failure);

    public void Outdate() => _outdated.TrySetResult();
}
