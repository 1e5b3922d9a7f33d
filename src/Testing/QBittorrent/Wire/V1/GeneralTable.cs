using System.Text.Json.Nodes;
using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Wire.V1;

/// <summary>The fields of <c>/query/propertiesGeneral</c>. Source: replies of 3.2.0 and 4.0.4.</summary>
internal static class GeneralTable
{
    private static readonly Era L9 = Era.From(Level.L9);

    private static readonly IReadOnlyList<Field<TorrentFacts>> Fields =
    [
        new("addition_date", one => one.Reading.AddedAt?.ToUnixTimeSeconds(), L9),
        new("comment", one => one.Torrent.Comment),
        new("completion_date", one => one.Reading.CompletedAt?.ToUnixTimeSeconds() ?? -1, L9),
        new("created_by", one => one.Torrent.File?.CreatedBy ?? "", L9),
        new("creation_date", one => one.Torrent.File?.CreatedAt?.ToUnixTimeSeconds() ?? (one.HasMetadata ? 0 : -1)),
        new("dl_limit", one => one.Torrent.Life.Options.DownloadLimit ?? -1),
        new("dl_speed", one => one.Reading.DownloadRate, L9),
        new("dl_speed_avg", one => Average(one, one.Reading.DownloadedBytes), L9),
        new("eta", one => one.Eta, L9),
        new("last_seen", one => one.Reading.CompletedAt?.ToUnixTimeSeconds() ?? -1, L9),
        new("nb_connections", one => one.Reading.ConnectedSeeds + one.Reading.ConnectedPeers),
        new("nb_connections_limit", _ => 100),
        new("peers", one => one.Reading.ConnectedPeers, L9),
        new("peers_total", one => one.Reading.ConnectedPeers, L9),
        new("piece_size", one => one.HasMetadata ? one.Torrent.PieceLength : -1),
        new("pieces_have", one => TorrentTable.PiecesHave(one), L9),
        new("pieces_num", one => one.Torrent.PieceCount, L9),
        new("reannounce", _ => 0, L9),
        new("save_path", one => one.SavePath),
        new("seeding_time", one => TorrentFacts.Seconds(one.Reading.SeedingTime)),
        new("seeds", one => one.Reading.ConnectedSeeds, L9),
        new("seeds_total", one => one.Reading.ConnectedSeeds, L9),
        new("share_ratio", one => RowTable.Ratio(one)),
        new("time_elapsed", one => TorrentFacts.Seconds(one.Reading.ActiveTime)),
        new("total_downloaded", one => one.Reading.DownloadedBytes),
        new("total_downloaded_session", one => one.Reading.DownloadedBytes),
        new("total_size", one => one.Torrent.TotalBytes, L9),
        new("total_uploaded", one => one.Reading.UploadedBytes),
        new("total_uploaded_session", one => one.Reading.UploadedBytes),
        new("total_wasted", _ => 0),
        new("up_limit", one => one.Torrent.Life.Options.UploadLimit ?? -1),
        new("up_speed", one => one.Reading.UploadRate, L9),
        new("up_speed_avg", one => Average(one, one.Reading.UploadedBytes), L9),
    ];

    public static JsonObject Write(TorrentFacts one) => Field<TorrentFacts>.Write(Fields, one.Version, one);

    private static long Average(TorrentFacts one, long? bytes) => (bytes ?? 0) / (1 + TorrentFacts.Seconds(one.Reading.ActiveTime));
}
