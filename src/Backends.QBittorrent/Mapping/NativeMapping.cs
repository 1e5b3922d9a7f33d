using System.Text;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Mapping;

/// <summary>A row of the list as <see cref="QBittorrentTorrent"/>. Source: serialize_torrent.cpp of qBittorrent 4.3 to 5.2, and replies of all observed versions.</summary>
internal static class NativeMapping
{
    /// <summary>Null for a row without a usable hash.</summary>
    public static QBittorrentTorrent? ToTorrent(Node row) => ToHash(row) is { } hash
        ? new()
        {
            Hash = hash,
            Name = row.Text("name") ?? "",
            Magnet = TextOf(row, "magnet_uri"),
            Comment = row.Text("comment"),
            CreatedBy = TextOf(row, "created_by"),
            CreatedAt = Units.Date(row.Whole("creation_date")),
            DownloadPath = PathOf(row, "download_path"),
            RootPath = PathOf(row, "root_path"),
            SeenCompleteAt = Units.Date(row.Whole("seen_complete")),
            CompletedBytes = Units.Bytes(row.Whole("completed")),
            SessionDownloadedBytes = Units.Bytes(row.Whole("downloaded_session")),
            SessionUploadedBytes = Units.Bytes(row.Whole("uploaded_session")),
            WastedBytes = Units.Bytes(row.Whole("total_wasted")),
            Popularity = row.Number("popularity") is >= 0 and var popularity ? popularity : null,
            NextAnnounce = Units.Seconds(row.Whole("reannounce")),
            TrackerCount = Units.Count(row.Whole("trackers_count")),
            Connections = Units.Count(row.Whole("connections_count")),
            MaxConnections = Connections(row.Whole("connections_limit")),
            PieceSizeBytes = Units.Bytes(row.Whole("piece_size")),
            Pieces = Units.Count(row.Whole("pieces_num")),
            PiecesHere = Units.Count(row.Whole("pieces_have")),
            InactiveSeedingTimeLimit = Units.TimeLimit(row.Whole("inactive_seeding_time_limit")),
            EffectiveRatioLimit = Effective(Units.RatioLimit(row.Number("max_ratio"))),
            EffectiveSeedingTimeLimit = Effective(Units.TimeLimit(row.Whole("max_seeding_time"))),
            EffectiveInactiveSeedingTimeLimit = Effective(Units.TimeLimit(row.Whole("max_inactive_seeding_time"))),
            ShareLimitAction = TextOf(row, "share_limit_action"),
            ShareLimitMode = TextOf(row, "share_limits_mode"),
        }
        : null;

    private static InfoHash? ToHash(Node row)
    {
        var fields = new TorrentFields();
        if (!HashHex.TryDecode(Utf8(row, "hash"), out fields.Key)) return null;

        HashHex.TryDecode(Utf8(row, "infohash_v1"), out fields.InfoHashV1);
        HashHex.TryDecode(Utf8(row, "infohash_v2"), out fields.InfoHashV2);
        return HashMapping.ToInfoHash(in fields);
    }

    private static byte[] Utf8(Node row, string name) => Encoding.UTF8.GetBytes(row.Text(name) ?? "");

    /// <summary>None is -1.</summary>
    private static Limit<int>? Connections(long? limit) => limit < 0 ? Limit<int>.Unlimited : Units.Count(limit) is { } count ? Limit<int>.At(count) : null;

    private static Limit<T>? Effective<T>(Limit<T>? limit)
        where T : struct => limit is { IsGlobal: false } ? limit : null;

    private static string? TextOf(Node row, string name) => row.Text(name) is { Length: > 0 } text ? text : null;

    private static string? PathOf(Node row, string name) => TextOf(row, name) is { } path ? PathText.TrimEnd(path) : null;
}
