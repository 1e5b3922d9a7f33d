using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Mapping;

/// <summary>Trackers in the words of the model.</summary>
/// <remarks>Source: TrackerEntry and getTrackers in src/base/bittorrent and src/webui/api/torrentscontroller.cpp of 4.1.0 to 5.3.0; replies of 4.2.5, 4.5.2, 5.1.0, 5.3.0.</remarks>
internal static class TrackerMapping
{
    /// <summary>Maps the rows of a torrent; those by which the server shows DHT, PeX and LSD are left out.</summary>
    public static IReadOnlyList<Tracker> ToTrackers(IEnumerable<TrackerRow> rows) => [.. rows.Where(row => !IsPseudo(row.Url)).Select(ToTracker)];

    /// <summary>True for <c>** [DHT] **</c>, <c>** [PeX] **</c> and <c>** [LSD] **</c>, the first three rows of every version.</summary>
    public static bool IsPseudo(string url) => url.StartsWith("** [", StringComparison.Ordinal) && url.EndsWith("] **", StringComparison.Ordinal);

    /// <summary>A status as a number, since 4.1.5. 0 is only seen on pseudo rows; 3 until 5.1; 5 and 6 since 5.2.</summary>
    public static TrackerStatus Status(long number) => number switch
    {
        0 => TrackerStatus.Disabled,
        1 => TrackerStatus.NotContacted,
        2 => TrackerStatus.Working,
        3 => TrackerStatus.Updating,
        4 => TrackerStatus.NotWorking,
        5 => TrackerStatus.TrackerError,
        6 => TrackerStatus.Unreachable,
        _ => TrackerStatus.Unknown,
    };

    /// <summary>A status as a text, up to 4.1.4, in the language of the server's interface: English is understood, others are Unknown.</summary>
    public static TrackerStatus Status(string text) => text.Trim().TrimEnd('.').ToUpperInvariant() switch
    {
        "DISABLED" => TrackerStatus.Disabled,
        "NOT CONTACTED YET" => TrackerStatus.NotContacted,
        "WORKING" => TrackerStatus.Working,
        "UPDATING" => TrackerStatus.Updating,
        "NOT WORKING" => TrackerStatus.NotWorking,
        _ => TrackerStatus.Unknown,
    };

    private static Tracker ToTracker(TrackerRow row) => new()
    {
        Url = row.Url,
        Tier = row.Tier is >= 0 and <= int.MaxValue ? (int)row.Tier.Value : 0,
        Status = Status(row),
        Message = string.IsNullOrEmpty(row.Message) ? null : row.Message,
        Seeds = Units.Count(row.Seeds),
        Leechers = Units.Count(row.Leechers),
    };

    // Since 5.2 "updating" stands beside the result of the last announce; before, it took its place as status 3. One meaning for both.
    private static TrackerStatus Status(TrackerRow row) => row switch
    {
        { Updating: true } => TrackerStatus.Updating,
        { Status: { } number } => Status(number),
        { StatusText: { } text } => Status(text),
        _ => TrackerStatus.Unknown,
    };
}
