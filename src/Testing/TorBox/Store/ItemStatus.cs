namespace TorrentApi.Testing.TorBox.Store;

/// <summary>The three flags of a torrent and its text, which may disagree.</summary>
internal sealed record ItemStatus(string Text, bool IsPresent, bool IsFinished, bool IsActive)
{
    /// <summary>The truth, by the words that the service documents.</summary>
    public static ItemStatus Of(SimulatedItem item) => item switch
    {
        { HasExpired: true } => new("expired", false, true, false),
        { Life.ErrorText: { } reason } => new($"failed ({reason})", false, false, false),
        { IsCached: true } => new("cached", true, true, false),
        { Life.IsDone: true, IsStored: false } => new("processing", false, true, item.Life.IsRunning),
        { Life.IsDone: true } => new(item.Life.IsRunning ? "uploading" : "completed", true, true, item.Life.IsRunning),
        { Life.IsRunning: false } => new("paused", false, false, false),
        { Life.Files: null } => new("metaDL", false, false, true),
        { Life.CurrentDownloadRate: 0 } => new("stalled (no seeds)", false, false, true),
        _ => new("downloading", false, false, true),
    };
}
