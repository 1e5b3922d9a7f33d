namespace TorrentApi.Hosting.Tests.Tracking;

/// <summary>Readings of torrents for the tests of the tracker.</summary>
internal static class Readings
{
    public static readonly DateTimeOffset Start = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>A torrent with a v1 hash of this digit.</summary>
    public static Torrent Of(char digit, TorrentState state = TorrentState.Downloading, double progress = 0) => new()
    {
        Hash = InfoHash.Parse(new string(digit, 40)),
        Name = $"torrent {digit}",
        State = state,
        Progress = progress,
        HasMetadata = state != TorrentState.FetchingMetadata,
        IsComplete = progress >= 1 && state is TorrentState.Seeding or TorrentState.Queued or TorrentState.Stopped,
        AddedAt = Start,
    };

    public static Torrent Complete(char digit) => Of(digit, TorrentState.Seeding, progress: 1);
}
