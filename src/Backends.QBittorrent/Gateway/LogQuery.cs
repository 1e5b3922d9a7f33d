using System.Globalization;

namespace TorrentApi.Backends.QBittorrent.Gateway;

/// <summary>The parameters of a log, which both generations of the API call alike.</summary>
internal static class LogQuery
{
    private const long BeforeTheFirst = -1;

    /// <summary>All of them are always sent: what is absent is wanted (4.1 to 5.3).</summary>
    public static IReadOnlyList<(string, string)> Of(QBittorrentLogLevels levels, long? after) =>
    [
        ("normal", Flag(levels, QBittorrentLogLevels.Normal)),
        ("info", Flag(levels, QBittorrentLogLevels.Info)),
        ("warning", Flag(levels, QBittorrentLogLevels.Warning)),
        ("critical", Flag(levels, QBittorrentLogLevels.Critical)),
        After(after),
    ];

    public static (string, string) After(long? after) => ("last_known_id", (after ?? BeforeTheFirst).ToString(CultureInfo.InvariantCulture));

    private static string Flag(QBittorrentLogLevels levels, QBittorrentLogLevels level) => levels.HasFlag(level) ? "true" : "false";
}
