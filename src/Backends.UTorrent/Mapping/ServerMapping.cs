using TorrentApi.Backends.UTorrent.Wire;

namespace TorrentApi.Backends.UTorrent.Mapping;

/// <summary>What the server tells of itself in the words of the model.</summary>
internal static class ServerMapping
{
    public static IReadOnlyList<UTorrentDirectory> ToDirectories(IEnumerable<WireNode> lists) => [.. lists.SelectMany(list => list.Items).Select((row, index) => new UTorrentDirectory
    {
        Index = index,
        Path = row.Find("path")?.Text ?? "",
        FreeBytes = row.Find("available")?.Whole is >= 0 and <= long.MaxValue / Units.Mebibyte and var free ? free * Units.Mebibyte : null,
    })];

    /// <summary>The manual has it as an array of one, clients of it (utorrentctl, @ctrl/utorrent) as an object: both are understood.</summary>
    public static UTorrentVersion ToVersion(WireReply reply)
    {
        var version = reply.Find("version") is { } found ? found.IsObject ? found : found[0] : null;
        return new UTorrentVersion
        {
            Build = reply.Build,
            ProductCode = version?.Find("product_code")?.Text,
            Major = version?.Find("major_version")?.Whole,
            Minor = version?.Find("minor_version")?.Whole,
            EngineVersion = version?.Find("engine_version")?.Text,
            UiVersion = version?.Find("ui_version")?.Text,
            UserAgent = version?.Find("user_agent")?.Text,
            VersionDate = version?.Find("version_date")?.Text,
            PeerId = version?.Find("peer_id")?.Text,
            DeviceId = version?.Find("device_id")?.Text,
        };
    }

    public static IReadOnlyList<UTorrentSession> ToSessions(IEnumerable<WireNode> lists) => [.. lists.SelectMany(list => list.Items).Select(row => new UTorrentSession
    {
        Id = row.Find("guid")?.Text ?? "",
        Created = row.Find("created")?.Text,
        Updated = row.Find("updated")?.Text,
        PeerAddress = row.Find("peer_ip")?.Text,
        SocketAddress = row.Find("sock_ip")?.Text,
        ReportedAddress = row.Find("reported_ip")?.Text,
        UserAgent = row.Find("user_agent")?.Text,
        IsPersistent = row.Find("persistent")?.Flag,
        Custom = row.Find("custom")?.Text,
    })];

    public static UTorrentTransferHistory ToTransferHistory(WireReply reply)
    {
        var history = reply.Find("transfer_history");
        return new UTorrentTransferHistory
        {
            DailyDownload = Numbers("daily_download"),
            DailyUpload = Numbers("daily_upload"),
            DailyLocalDownload = Numbers("daily_local_download"),
            DailyLocalUpload = Numbers("daily_local_upload"),
        };

        IReadOnlyList<long> Numbers(string name) => [.. (history?.Find(name)?.Items ?? []).Select(day => Units.Bytes(day.Whole) ?? 0)];
    }

    /// <summary>A number beside the build; null where it is not there.</summary>
    public static int? Number(WireReply reply, string name) => Units.Count(reply.Find(name)?.Whole);
}
