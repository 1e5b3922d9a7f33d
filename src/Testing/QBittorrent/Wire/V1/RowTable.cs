using System.Globalization;
using System.Text.Json.Nodes;
using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Wire.V1;

/// <summary>The fields of a torrent in <c>/query/torrents</c> and <c>/sync/maindata</c>. Source: replies of 3.2.0, 3.3.4, 3.3.16 and 4.0.4.</summary>
internal static class RowTable
{
    public const string Hash = "hash";

    private const string FirstLast = "f_l_piece_prio";
    private const double MostRatio = 9999;

    private static readonly Era L9 = Era.From(Level.L9), L10 = Era.From(Level.L10), L16 = Era.From(Level.L16);
    private static readonly Era Texts = new(Level.L9, Level.L10);

    public static readonly IReadOnlyList<Field<TorrentFacts>> Fields =
    [
        new("added_on", one => Text(one, one.Reading.AddedAt), Texts),
        new("added_on", one => one.Reading.AddedAt?.ToUnixTimeSeconds(), L10),
        new("amount_left", one => one.Reading.LeftBytes ?? 0, L10),
        new("auto_tmm", one => one.Torrent.IsAutomatic, L16),
        new("category", one => one.Torrent.Life.Category, L10),
        new("completed", one => one.Completed, L10),
        new("completion_on", one => Text(one, one.Reading.CompletedAt), Texts),
        new("completion_on", one => one.Date(one.Reading.CompletedAt), L10),
        new("dl_limit", one => one.DownloadLimit, L10),
        new("dlspeed", one => one.Reading.DownloadRate),
        new("downloaded", one => one.Reading.DownloadedBytes, L10),
        new("downloaded_session", one => one.Reading.DownloadedBytes, L10),
        new("eta", one => one.Eta),
        new(FirstLast, one => one.Torrent.Life.Options.FirstLastPieceFirst),
        new("force_start", one => one.Torrent.Life.IsForced),
        new(Hash, one => one.Key),
        new("label", one => one.Torrent.Life.Category, Era.Before(Level.L10)),
        new("last_activity", one => one.Reading.LastActivityAt?.ToUnixTimeSeconds() ?? 0, L10),
        new("magnet_uri", one => one.Magnet, L16),
        new("name", one => one.Reading.Name),
        new("num_complete", one => Swarm(one, one.Reading.ConnectedSeeds)),
        new("num_incomplete", one => Swarm(one, one.Reading.ConnectedPeers)),
        new("num_leechs", one => one.Reading.ConnectedPeers),
        new("num_seeds", one => one.Reading.ConnectedSeeds),
        new("priority", one => one.Position > 0 ? one.Position : one.Version.NoPosition),
        new("progress", one => one.Reading.Progress),
        new("ratio", one => Ratio(one)),
        new("ratio_limit", _ => -1, L10),
        new("save_path", one => one.SavePath, L9),
        new("seen_complete", one => one.Date(one.Reading.CompletedAt), L10),
        new("seq_dl", one => one.Torrent.Life.Options.Sequential),
        new("size", one => one.Size),
        new("state", one => one.Word),
        new("super_seeding", one => one.Torrent.IsSuperSeeding),
        new("tags", one => string.Join(", ", one.Torrent.Life.Tags), L16),
        new("time_active", one => TorrentFacts.Seconds(one.Reading.ActiveTime), L16),
        new("total_size", one => one.Torrent.TotalBytes, L10),
        new("tracker", one => one.Tracker, L10),
        new("up_limit", one => one.UploadLimit, L10),
        new("uploaded", one => one.Reading.UploadedBytes, L10),
        new("uploaded_session", one => one.Reading.UploadedBytes, L10),
        new("upspeed", one => one.Reading.UploadRate),
    ];

    public static JsonObject Write(TorrentFacts one)
    {
        var row = Field<TorrentFacts>.Write(Fields, one.Version, one);
        if (!one.HasMetadata) row.Remove(FirstLast);
        return row;
    }

    /// <summary>-1 above 9999.</summary>
    public static double Ratio(TorrentFacts one) => one.Reading.Ratio is { } ratio ? ratio > MostRatio ? -1 : ratio : 0;

    /// <summary>The server's local time, without a word of its zone; empty for never.</summary>
    private static string Text(TorrentFacts one, DateTimeOffset? time) =>
        time is { } at ? TimeZoneInfo.ConvertTime(at, one.TimeZone).ToString("yyyy-MM-ddTHH:mm:ss.fff", CultureInfo.InvariantCulture) : "";

    private static int? Swarm(TorrentFacts one, int? connected) => connected is 0 && !one.Version.Has(Level.L10) ? -1 : connected;
}
