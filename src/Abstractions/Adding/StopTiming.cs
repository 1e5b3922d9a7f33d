namespace TorrentApi;

/// <summary>How strictly "add it stopped" is meant.</summary>
public enum StopTiming
{
    /// <summary>It never runs. A server that can only stop it afterwards is <see cref="ApiError.Unsupported"/>: private trackers count the announce.</summary>
    BeforeStart = 0,

    /// <summary>It may run, and announce, until a stop sent after the add arrives.</summary>
    AsSoonAsVisible = 1,
}
