using System.Text.Json.Serialization;

namespace TorrentApi.ListBench.Ways;

/// <summary>Every field that qBittorrent 5.1 sends.</summary>
internal sealed class FullRow
{
    [JsonPropertyName("added_on")]
    public long AddedOn { get; set; }

    [JsonPropertyName("amount_left")]
    public long AmountLeft { get; set; }

    [JsonPropertyName("auto_tmm")]
    public bool AutoTmm { get; set; }

    [JsonPropertyName("availability")]
    public double Availability { get; set; }

    [JsonPropertyName("category")]
    public string? Category { get; set; }

    [JsonPropertyName("comment")]
    public string? Comment { get; set; }

    [JsonPropertyName("completed")]
    public long Completed { get; set; }

    [JsonPropertyName("completion_on")]
    public long CompletionOn { get; set; }

    [JsonPropertyName("content_path")]
    public string? ContentPath { get; set; }

    [JsonPropertyName("dl_limit")]
    public long DlLimit { get; set; }

    [JsonPropertyName("dlspeed")]
    public long Dlspeed { get; set; }

    [JsonPropertyName("download_path")]
    public string? DownloadPath { get; set; }

    [JsonPropertyName("downloaded")]
    public long Downloaded { get; set; }

    [JsonPropertyName("downloaded_session")]
    public long DownloadedSession { get; set; }

    [JsonPropertyName("eta")]
    public long Eta { get; set; }

    [JsonPropertyName("f_l_piece_prio")]
    public bool FLPiecePrio { get; set; }

    [JsonPropertyName("force_start")]
    public bool ForceStart { get; set; }

    [JsonPropertyName("has_metadata")]
    public bool HasMetadata { get; set; }

    [JsonPropertyName("hash")]
    public string? Hash { get; set; }

    [JsonPropertyName("inactive_seeding_time_limit")]
    public long InactiveSeedingTimeLimit { get; set; }

    [JsonPropertyName("infohash_v1")]
    public string? InfohashV1 { get; set; }

    [JsonPropertyName("infohash_v2")]
    public string? InfohashV2 { get; set; }

    [JsonPropertyName("last_activity")]
    public long LastActivity { get; set; }

    [JsonPropertyName("magnet_uri")]
    public string? MagnetUri { get; set; }

    [JsonPropertyName("max_inactive_seeding_time")]
    public long MaxInactiveSeedingTime { get; set; }

    [JsonPropertyName("max_ratio")]
    public double MaxRatio { get; set; }

    [JsonPropertyName("max_seeding_time")]
    public long MaxSeedingTime { get; set; }

    [JsonPropertyName("name")]
    public string? Name { get; set; }

    [JsonPropertyName("num_complete")]
    public long NumComplete { get; set; }

    [JsonPropertyName("num_incomplete")]
    public long NumIncomplete { get; set; }

    [JsonPropertyName("num_leechs")]
    public long NumLeechs { get; set; }

    [JsonPropertyName("num_seeds")]
    public long NumSeeds { get; set; }

    [JsonPropertyName("popularity")]
    public double Popularity { get; set; }

    [JsonPropertyName("priority")]
    public long Priority { get; set; }

    [JsonPropertyName("private")]
    public bool? Private { get; set; }

    [JsonPropertyName("progress")]
    public double Progress { get; set; }

    [JsonPropertyName("ratio")]
    public double Ratio { get; set; }

    [JsonPropertyName("ratio_limit")]
    public double RatioLimit { get; set; }

    [JsonPropertyName("reannounce")]
    public long Reannounce { get; set; }

    [JsonPropertyName("root_path")]
    public string? RootPath { get; set; }

    [JsonPropertyName("save_path")]
    public string? SavePath { get; set; }

    [JsonPropertyName("seeding_time")]
    public long SeedingTime { get; set; }

    [JsonPropertyName("seeding_time_limit")]
    public long SeedingTimeLimit { get; set; }

    [JsonPropertyName("seen_complete")]
    public long SeenComplete { get; set; }

    [JsonPropertyName("seq_dl")]
    public bool SeqDl { get; set; }

    [JsonPropertyName("size")]
    public long Size { get; set; }

    [JsonPropertyName("state")]
    public string? State { get; set; }

    [JsonPropertyName("super_seeding")]
    public bool SuperSeeding { get; set; }

    [JsonPropertyName("tags")]
    public string? Tags { get; set; }

    [JsonPropertyName("time_active")]
    public long TimeActive { get; set; }

    [JsonPropertyName("total_size")]
    public long TotalSize { get; set; }

    [JsonPropertyName("tracker")]
    public string? Tracker { get; set; }

    [JsonPropertyName("trackers_count")]
    public long TrackersCount { get; set; }

    [JsonPropertyName("up_limit")]
    public long UpLimit { get; set; }

    [JsonPropertyName("uploaded")]
    public long Uploaded { get; set; }

    [JsonPropertyName("uploaded_session")]
    public long UploadedSession { get; set; }

    [JsonPropertyName("upspeed")]
    public long Upspeed { get; set; }
}
