using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Mapping;

internal static partial class NativeMapping
{
    /// <summary>The reply of <c>torrents/properties</c>: -1 is what the server does not know.</summary>
    public static QBittorrentProperties ToProperties(Node row) => new()
    {
        SavePath = PathOf(row, "save_path"),
        Comment = row.Text("comment"),
        CreatedBy = TextOf(row, "created_by"),
        CreatedAt = Units.Date(row.Whole("creation_date")),
        AddedAt = Units.Date(row.Whole("addition_date")),
        CompletedAt = Units.Date(row.Whole("completion_date")),
        SeenCompleteAt = Units.Date(row.Whole("last_seen")),
        TotalSizeBytes = Units.Bytes(row.Whole("total_size")),
        PieceSizeBytes = Units.Bytes(row.Whole("piece_size")),
        Pieces = Units.Count(row.Whole("pieces_num")),
        PiecesHere = Units.Count(row.Whole("pieces_have")),
        DownloadedBytes = Units.Bytes(row.Whole("total_downloaded")),
        SessionDownloadedBytes = Units.Bytes(row.Whole("total_downloaded_session")),
        UploadedBytes = Units.Bytes(row.Whole("total_uploaded")),
        SessionUploadedBytes = Units.Bytes(row.Whole("total_uploaded_session")),
        WastedBytes = Units.Bytes(row.Whole("total_wasted")),
        Ratio = Units.Ratio(row.Number("share_ratio"), row.Whole("total_downloaded")),
        DownloadRate = Units.Bytes(row.Whole("dl_speed")),
        AverageDownloadRate = Units.Bytes(row.Whole("dl_speed_avg")),
        UploadRate = Units.Bytes(row.Whole("up_speed")),
        AverageUploadRate = Units.Bytes(row.Whole("up_speed_avg")),
        DownloadLimit = Units.SpeedLimit(row.Whole("dl_limit")),
        UploadLimit = Units.SpeedLimit(row.Whole("up_limit")),
        ActiveTime = Units.Seconds(row.Whole("time_elapsed")),
        SeedingTime = Units.Seconds(row.Whole("seeding_time")),
        Eta = Units.Eta(row.Whole("eta"), hasAll: false),
        NextAnnounce = Units.Seconds(row.Whole("reannounce")),
        Connections = Units.Count(row.Whole("nb_connections")),
        MaxConnections = Connections(row.Whole("nb_connections_limit")),
        ConnectedSeeds = Units.Count(row.Whole("seeds")),
        SwarmSeeds = Units.Count(row.Whole("seeds_total")),
        ConnectedPeers = Units.Count(row.Whole("peers")),
        SwarmPeers = Units.Count(row.Whole("peers_total")),
    };

    /// <summary>None is -1.</summary>
    private static Limit<int>? Connections(long? limit) => limit < 0 ? Limit<int>.Unlimited : Units.Count(limit) is { } count ? Limit<int>.At(count) : null;
}
