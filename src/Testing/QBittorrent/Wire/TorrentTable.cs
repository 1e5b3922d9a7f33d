using System.Text.Json.Nodes;
using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Wire;

/// <summary>The fields of a torrent in <c>torrents/info</c> and <c>sync/maindata</c>.</summary>
/// <remarks>Source: serialize_torrent.cpp (before 4.3: btjson.cpp) and the replies of 4.2.5, 4.5.2, 5.1.0 and 5.3.0.</remarks>
internal static class TorrentTable
{
    public const string Hash = "hash";

    private static readonly Era R42 = Era.From(Release.R42), R44 = Era.From(Release.R44), R46 = Era.From(Release.R46);
    private static readonly Era R50 = Era.From(Release.R50), R52 = Era.From(Release.R52), R53 = Era.From(Release.R53);

    public static readonly IReadOnlyList<Field<TorrentFacts>> Fields =
    [
        new("added_on", one => one.Reading.AddedAt?.ToUnixTimeSeconds()),
        new("amount_left", one => one.Reading.LeftBytes ?? 0),
        new("auto_tmm", one => one.Torrent.IsAutomatic),
        new("availability", one => one.Availability, R42),
        new("category", one => one.Torrent.Life.Category),
        new("comment", one => one.Torrent.Comment, R50),
        new("completed", one => one.Completed),
        new("completion_on", one => one.Date(one.Reading.CompletedAt)),
        new("connections_count", one => one.Reading.ConnectedSeeds + one.Reading.ConnectedPeers, R52),
        new("connections_limit", _ => 100, R52),
        new("content_path", one => one.ContentPath, Era.From(Release.R431)),
        new("created_by", one => one.Torrent.File?.CreatedBy ?? "", R52),
        new("creation_date", one => one.Torrent.File?.CreatedAt?.ToUnixTimeSeconds() ?? -1, R52),
        new("dl_limit", one => one.DownloadLimit),
        new("dlspeed", one => one.Reading.DownloadRate),
        new("download_path", one => one.Torrent.DownloadPath, R44),
        new("downloaded", one => one.Reading.DownloadedBytes),
        new("downloaded_session", one => one.Reading.DownloadedBytes),
        new("eta", one => one.Eta),
        new("f_l_piece_prio", one => one.Torrent.Life.Options.FirstLastPieceFirst),
        new("force_start", one => one.Torrent.Life.IsForced),
        new("has_metadata", one => one.HasMetadata, R50),
        new(Hash, one => one.Key),
        new("inactive_seeding_time_limit", one => one.Torrent.InactiveMinutes, R46),
        new("infohash_v1", one => one.HashV1, R44),
        new("infohash_v2", one => one.HashV2, R44),
        new("last_activity", one => one.Reading.LastActivityAt?.ToUnixTimeSeconds() ?? (one.Version.Has(Release.R43) ? one.Reading.AddedAt?.ToUnixTimeSeconds() : 0)),
        new("magnet_uri", one => one.Magnet),
        new("max_inactive_seeding_time", one => (long)TorrentFacts.Effective(one.Torrent.InactiveMinutes), R46),
        new("max_ratio", one => TorrentFacts.Effective(one.Torrent.RatioLimit)),
        new("max_seeding_time", one => (long)TorrentFacts.Effective(one.Torrent.SeedingMinutes)),
        new("name", one => one.Reading.Name),
        new("num_complete", one => one.Reading.ConnectedSeeds),
        new("num_incomplete", one => one.Reading.ConnectedPeers),
        new("num_leechs", one => one.Reading.ConnectedPeers),
        new("num_seeds", one => one.Reading.ConnectedSeeds),
        new("piece_size", one => one.HasMetadata ? one.Torrent.PieceLength : -1, R52),
        new("pieces_have", one => PiecesHave(one), R52),
        new("pieces_num", one => one.Torrent.PieceCount, R52),
        new("popularity", one => one.Reading.Ratio ?? 0, R50),
        new("priority", one => one.Position),
        new("private", one => one.Reading.IsPrivate, R50),
        new("progress", one => one.Reading.Progress),
        new("ratio", one => one.Reading.Ratio ?? 0),
        new("ratio_limit", one => one.Torrent.RatioLimit),
        new("reannounce", _ => 0, R50),
        new("root_path", one => one.RootPath, R50),
        new("save_path", one => one.SavePath),
        new("seeding_time", one => TorrentFacts.Seconds(one.Reading.SeedingTime), Era.From(Release.R434)),
        new("seeding_time_limit", one => one.Torrent.SeedingMinutes),
        new("seen_complete", one => one.Date(one.Reading.CompletedAt)),
        new("seq_dl", one => one.Torrent.Life.Options.Sequential),
        new("share_limit_action", one => one.Torrent.LimitAction, R52),
        new("share_limits_mode", one => one.Torrent.LimitsMode, R53),
        new("size", one => one.Size),
        new("state", one => one.Word),
        new("super_seeding", one => one.Torrent.IsSuperSeeding),
        new("tags", one => string.Join(", ", Sorted(one)), R42),
        new("time_active", one => TorrentFacts.Seconds(one.Reading.ActiveTime)),
        new("total_size", one => one.Torrent.TotalBytes),
        new("total_wasted", _ => 0, R52),
        new("tracker", one => one.Tracker),
        new("trackers_count", one => one.Torrent.Life.Trackers.Count, Era.From(Release.R43)),
        new("up_limit", one => one.UploadLimit),
        new("uploaded", one => one.Reading.UploadedBytes),
        new("uploaded_session", one => one.Reading.UploadedBytes),
        new("upspeed", one => one.Reading.UploadRate),
    ];

    /// <summary>Only in <c>sync/maindata</c>.</summary>
    public static readonly IReadOnlyList<Field<TorrentFacts>> SyncFields =
    [
        .. Fields.Where(field => field.Name != Hash),
        new("has_other_announce_error", _ => false, R52),
        new("has_tracker_error", _ => false, R52),
        new("has_tracker_warning", _ => false, R52),
    ];

    public static int PiecesHave(TorrentFacts one) => one.HasMetadata ? (int)(one.Completed / one.Torrent.PieceLength) + (one.Torrent.Life.IsDone ? 1 : 0) : 0;

    public static JsonObject Write(TorrentFacts one) => Field<TorrentFacts>.Write(Fields, one.Version, one);

    private static IEnumerable<string> Sorted(TorrentFacts one) => one.Torrent.Life.Tags.Order(StringComparer.Ordinal);
}
