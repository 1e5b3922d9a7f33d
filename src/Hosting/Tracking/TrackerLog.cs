using Microsoft.Extensions.Logging;

namespace TorrentApi.Hosting.Tracking;

/// <summary>What the download tracker tells about itself.</summary>
internal static partial class TrackerLog
{
    /// <summary>The category of these lines.</summary>
    public const string Category = "TorrentApi.DownloadTracker";

    [LoggerMessage(1301, LogLevel.Warning, "Downloads cannot be followed for now: {Cause}")]
    public static partial void Away(ILogger logger, string cause);

    [LoggerMessage(1302, LogLevel.Information, "{Backend} is followed again.")]
    public static partial void Back(ILogger logger, BackendInfo backend);

    [LoggerMessage(1303, LogLevel.Error, "{Listener} failed at {Transition} of a torrent of {Backend}; it is not told again.")]
    public static partial void ListenerFailed(ILogger logger, string listener, DownloadTransition transition, BackendInfo backend, Exception failure);
}
