using System.Text.Json.Serialization;

namespace TorrentApi.ListBench.Ways;

/// <summary>The fields that a program is likely to use.</summary>
internal class SomeRow
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

    [JsonPropertyName("completion_on")]
    public long CompletionOn { get; set; }

    [JsonPropertyName("content_path")]
    public string? ContentPath { get; set; }

    [JsonPropertyName("dlspeed")]
    public long Dlspeed { get; set; }

    [JsonPropertyName("downloaded")]
    public long Downloaded { get; set; }

    [JsonPropertyName("eta")]
    public long Eta { get; set; }

    [JsonPropertyName("force_start")]
    public bool ForceStart { get; set; }

    [JsonPropertyName("hash")]
    public string? Hash { get; set; }

    [JsonPropertyName("infohash_v1")]
    public string? InfohashV1 { get; set; }

    [JsonPropertyName("infohash_v2")]
    public string? InfohashV2 { get; set; }

    [JsonPropertyName("last_activity")]
    public long LastActivity { get; set; }

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

    [JsonPropertyName("priority")]
    public long Priority { get; set; }

    [JsonPropertyName("progress")]
    public double Progress { get; set; }

    [JsonPropertyName("ratio")]
    public double Ratio { get; set; }

    [JsonPropertyName("save_path")]
    public string? SavePath { get; set; }

    [JsonPropertyName("seeding_time")]
    public long SeedingTime { get; set; }

    [JsonPropertyName("size")]
    public long Size { get; set; }

    [JsonPropertyName("state")]
    public string? State { get; set; }

    [JsonPropertyName("tags")]
    public string? Tags { get; set; }

    [JsonPropertyName("total_size")]
    public long TotalSize { get; set; }

    [JsonPropertyName("tracker")]
    public string? Tracker { get; set; }

    [JsonPropertyName("uploaded")]
    public long Uploaded { get; set; }

    [JsonPropertyName("upspeed")]
    public long Upspeed { get; set; }
}
