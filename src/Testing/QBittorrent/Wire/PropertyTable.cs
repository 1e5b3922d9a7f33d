using System.Text.Json.Nodes;
using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Wire;

/// <summary>The fields of <c>torrents/properties</c>. Source: propertiesAction in torrentscontroller.cpp, and replies of 4.2.5, 4.5.2, 5.1.0 and 5.3.0.</summary>
internal static class PropertyTable
{
    private static readonly Era R44 = Era.From(Release.R44), R50 = Era.From(Release.R50);

    private static readonly IReadOnlyList<Field<TorrentFacts>> Fields =
    [
        new("addition_date", one => one.Reading.AddedAt?.ToUnixTimeSeconds()),
        new("availability", one => one.Availability, Era.From(Release.R52)),
        new("comment", one => one.Torrent.Comment),
        new("completion_date", one => one.Reading.CompletedAt?.ToUnixTimeSeconds() ?? -1),
        new("created_by", one => one.Torrent.File?.CreatedBy ?? ""),
        new("creation_date", one => one.Torrent.File?.CreatedAt?.ToUnixTimeSeconds() ?? (one.Version.Has(Release.R50) || !one.HasMetadata ? -1 : 0)),
        new("dl_limit", one => one.Torrent.Life.Options.DownloadLimit ?? -1),
        new("dl_speed", one => one.Reading.DownloadRate),
        new("dl_speed_avg", one => Average(one, one.Reading.DownloadedBytes)),
        new("download_path", one => one.Torrent.DownloadPath, R44),
        new("eta", one => one.Eta),
        new("has_metadata", one => one.HasMetadata, R50),
        new("hash", one => one.Key, R44),
        new("infohash_v1", one => one.HashV1, R44),
        new("infohash_v2", one => one.HashV2, R44),
        new("is_private", one => one.Reading.IsPrivate ?? false, Era.From(Release.R451)),
        new("last_seen", one => one.Reading.CompletedAt?.ToUnixTimeSeconds() ?? -1),
        new("name", one => one.Reading.Name, R44),
        new("nb_connections", one => one.Reading.ConnectedSeeds + one.Reading.ConnectedPeers),
        new("nb_connections_limit", _ => 100),
        new("peers", one => one.Reading.ConnectedPeers),
        new("peers_total", one => one.Reading.ConnectedPeers),
        new("piece_size", one => one.HasMetadata ? one.Torrent.PieceLength : -1),
        new("pieces_have", one => TorrentTable.PiecesHave(one)),
        new("pieces_num", one => one.Torrent.PieceCount),
        new("popularity", one => one.Reading.Ratio ?? 0, R50),
        new("private", one => one.Reading.IsPrivate, R50),
        new("progress", one => one.Reading.Progress, R50),
        new("reannounce", _ => 0),
        new("save_path", one => one.SavePath),
        new("seeding_time", one => TorrentFacts.Seconds(one.Reading.SeedingTime)),
        new("seeds", one => one.Reading.ConnectedSeeds),
        new("seeds_total", one => one.Reading.ConnectedSeeds),
        new("share_ratio", one => one.Reading.Ratio ?? 0),
        new("time_elapsed", one => TorrentFacts.Seconds(one.Reading.ActiveTime)),
        new("total_downloaded", one => one.Reading.DownloadedBytes),
        new("total_downloaded_session", one => one.Reading.DownloadedBytes),
        new("total_size", one => one.Torrent.TotalBytes),
        new("total_uploaded", one => one.Reading.UploadedBytes),
        new("total_uploaded_session", one => one.Reading.UploadedBytes),
        new("total_wasted", _ => 0),
        new("up_limit", one => one.Torrent.Life.Options.UploadLimit ?? -1),
        new("up_speed", one => one.Reading.UploadRate),
        new("up_speed_avg", one => Average(one, one.Reading.UploadedBytes)),
    ];

    public static JsonObject Write(TorrentFacts one) => Field<TorrentFacts>.Write(Fields, one.Version, one);

    private static long Average(TorrentFacts one, long? bytes) => TorrentFacts.Seconds(one.Reading.ActiveTime) is > 0 and var seconds
        ? (bytes ?? 0) / seconds
        : one.Version.Has(Release.R50) ? -1 : 0;
}
