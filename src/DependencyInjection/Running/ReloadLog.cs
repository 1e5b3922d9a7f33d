using Microsoft.Extensions.Logging;

namespace TorrentApi.DependencyInjection.Running;

/// <summary>What is told about changes of configuration. No value of an option is in it.</summary>
internal static partial class ReloadLog
{
    /// <summary>The category of these lines.</summary>
    public const string Category = "TorrentApi.Configuration";

    [LoggerMessage(1, LogLevel.Information, "Configuration changed: torrent client \"{Client}\" gets a new connection with its next call.")]
    public static partial void Replaced(ILogger logger, string client);

    [LoggerMessage(2, LogLevel.Information, "Configuration changed: torrent client \"{Client}\" is new.")]
    public static partial void Added(ILogger logger, string client);

    [LoggerMessage(3, LogLevel.Warning, "Configuration changed: torrent client \"{Client}\" is gone; its calls fail from now on.")]
    public static partial void Removed(ILogger logger, string client);

    [LoggerMessage(4, LogLevel.Error, "Configuration changed and is not used, because something is wrong with it: {Failures}")]
    public static partial void Refused(ILogger logger, string failures);

    [LoggerMessage(5, LogLevel.Error, "Configuration changed and is not used, because it cannot be read.")]
    public static partial void Failed(ILogger logger, Exception failure);

    [LoggerMessage(6, LogLevel.Warning, "The old connection of torrent client \"{Client}\" did not end well.")]
    public static partial void EndFailed(ILogger logger, string client, Exception failure);
}
