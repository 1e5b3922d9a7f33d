using System.Text.Json.Serialization;

namespace TorrentApi.ListBench.Ways;

/// <summary>Every field that qBittorrent 5.1 sends.</summary>
internal sealed class FullRow : SomeRow
{
    [JsonPropertyName("comment")]
    public string? Comment { get; set; }

    [JsonPropertyName("completed")]
    public long Completed { get; set; }

    [JsonPropertyName("dl_limit")]
    public long DlLimit { get; set; }

    [JsonPropertyName("download_path")]
    public string? DownloadPath { get; set; }

    [JsonPropertyName("downloaded_session")]
    public long DownloadedSession { get; set; }

    [JsonPropertyName("f_l_piece_prio")]
    public bool FLPiecePrio { get; set; }

    [JsonPropertyName("has_metadata")]
    public bool HasMetadata { get; set; }

    [JsonPropertyName("inactive_seeding_time_limit")]
    public long InactiveSeedingTimeLimit { get; set; }

    [JsonPropertyName("magnet_uri")]
    public string? MagnetUri { get; set; }

    [JsonPropertyName("max_inactive_seeding_time")]
    public long MaxInactiveSeedingTime { get; set; }

    [JsonPropertyName("max_ratio")]
    public double MaxRatio { get; set; }

    [JsonPropertyName("max_seeding_time")]
    public long MaxSeedingTime { get; set; }

    [JsonPropertyName("popularity")]
    public double Popularity { get; set; }

    [JsonPropertyName("private")]
    public bool? Private { get; set; }

    [JsonPropertyName("ratio_limit")]
    public double RatioLimit { get; set; }

    [JsonPropertyName("reannounce")]
    public long Reannounce { get; set; }

    [JsonPropertyName("root_path")]
    public string? RootPath { get; set; }

    [JsonPropertyName("seeding_time_limit")]
    public long SeedingTimeLimit { get; set; }

    [JsonPropertyName("seen_complete")]
    public long SeenComplete { get; set; }

    [JsonPropertyName("seq_dl")]
    public bool SeqDl { get; set; }

    [JsonPropertyName("super_seeding")]
    public bool SuperSeeding { get; set; }

    [JsonPropertyName("time_active")]
    public long TimeActive { get; set; }

    [JsonPropertyName("trackers_count")]
    public long TrackersCount { get; set; }

    [JsonPropertyName("up_limit")]
    public long UpLimit { get; set; }

    [JsonPropertyName("uploaded_session")]
    public long UploadedSession { get; set; }
}
