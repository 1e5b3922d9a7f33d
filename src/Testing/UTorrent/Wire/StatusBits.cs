using TorrentApi.Testing.UTorrent.Store;

namespace TorrentApi.Testing.UTorrent.Wire;

/// <summary>Column 1 of the list. Source: the manual's STATUS, and the sums that are seen on real ones: 136, 137, 152, 169, 201, 233.</summary>
internal static class StatusBits
{
    private const int Started = 1;
    private const int Checking = 2;
    private const int StartAfterCheck = 4;
    private const int Checked = 8;
    private const int Error = 16;
    private const int Paused = 32;
    private const int Queued = 64;
    private const int Loaded = 128;

    public static int Of(Job job)
    {
        if (job.ShownBits is { } bits) return bits;

        // "Queued" says of what runs that the rules of the queue hold for it: it is not forced.
        var queued = job.IsRunning && !job.IsForced ? Queued : 0;
        var paused = job.IsPaused ? Paused : 0;
        return Loaded | job.Life.State switch
        {
            TorrentState.Errored => Error | Checked,
            TorrentState.Checking => Checking | queued | paused | (job.IsRunning ? StartAfterCheck : 0),
            _ when job.IsRunning => Started | Checked | queued | paused,
            _ => Checked,
        };
    }
}
