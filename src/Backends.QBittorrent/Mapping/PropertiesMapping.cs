using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Mapping;

/// <summary>What <c>torrents/properties</c> tells. Source: propertiesAction in torrentscontroller.cpp, and replies of 4.2.5, 4.5.2, 5.1.0 and 5.3.0.</summary>
internal static class PropertiesMapping
{
    public static QBittorrentProperties ToProperties(Node row) => new()
    {
        Comment = row.Text("comment") ?? "",
        CreatedBy = row.Text("created_by") ?? "",
        CreatedAt = Units.Date(row.Whole("creation_date")),
        LastSeenCompleteAt = Units.Date(row.Whole("last_seen")),
        PieceLengthBytes = row.Whole("piece_size") is > 0 and var length ? length : null,
        PieceCount = Units.Count(row.Whole("pieces_num")),
        PiecesHere = Units.Count(row.Whole("pieces_have")),
        WastedBytes = Units.Bytes(row.Whole("total_wasted")),
        DownloadedInSessionBytes = Units.Bytes(row.Whole("total_downloaded_session")),
        UploadedInSessionBytes = Units.Bytes(row.Whole("total_uploaded_session")),
        AverageDownloadRate = Units.Bytes(row.Whole("dl_speed_avg")),
        AverageUploadRate = Units.Bytes(row.Whole("up_speed_avg")),
        Connections = Units.Count(row.Whole("nb_connections")),
        ConnectionsLimit = row.Whole("nb_connections_limit") is > 0 and var limit ? Units.Count(limit) : null,
        NextAnnounceIn = Units.Seconds(row.Whole("reannounce")),
        Popularity = row.Number("popularity"),
        DownloadPath = row.Text("download_path") ?? "",
    };
}
