using System.Text.Encodings.Web;
using System.Text.Json;

namespace TorrentApi.Payloads;

/// <summary>The reply of qBittorrent's <c>torrents/info</c> in the shape of 5.1: 57 fields, compact, keys sorted.</summary>
internal static class QBittorrentPayload
{
    // Qt escapes no more than JSON demands.
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static void Write(Utf8JsonWriter json, PayloadTorrent torrent)
    {
        json.WriteStartObject();
        WriteAddedToForced(json, torrent, torrent.Random);
        WriteMetadataToNumbers(json, torrent, torrent.Random);
        WritePopularityToEnd(json, torrent, torrent.Random);
        json.WriteEndObject();
    }

    private static void WriteAddedToForced(Utf8JsonWriter json, PayloadTorrent torrent, PayloadRandom random)
    {
        json.WriteNumber("added_on"u8, torrent.AddedOn);
        json.WriteNumber("amount_left"u8, torrent.Left);
        json.WriteBoolean("auto_tmm"u8, random.Chance(0.7));
        json.WriteNumber("availability"u8, torrent.IsDone ? -1 : random.NextDouble() * 30);
        json.WriteString("category"u8, torrent.Category);
        json.WriteString("comment"u8, random.Chance(0.4) ? "https://site.example/details?id=" + random.Hex(7) : "");
        json.WriteNumber("completed"u8, torrent.Size - torrent.Left);
        json.WriteNumber("completion_on"u8, torrent.CompletedOn);
        json.WriteString("content_path"u8, torrent.HasMetadata ? torrent.SavePath + "/" + torrent.Name + (random.Chance(0.6) ? "" : ".mkv") : "");
        json.WriteNumber("dl_limit"u8, 0);
        json.WriteNumber("dlspeed"u8, torrent.State == "downloading" ? random.Between(1, 9_000_000) : 0);
        json.WriteString("download_path"u8, "");
        json.WriteNumber("downloaded"u8, torrent.Size - torrent.Left + random.Between(0, 99_999));
        json.WriteNumber("downloaded_session"u8, torrent.IsActive ? random.Between(0, 99_999_999) : 0);
        json.WriteNumber("eta"u8, torrent.State == "downloading" ? random.Between(10, 99_999) : 8_640_000);
        json.WriteBoolean("f_l_piece_prio"u8, false);
        json.WriteBoolean("force_start"u8, torrent.State == "forcedUP");
    }

    private static void WriteMetadataToNumbers(Utf8JsonWriter json, PayloadTorrent torrent, PayloadRandom random)
    {
        json.WriteBoolean("has_metadata"u8, torrent.HasMetadata);
        json.WriteString("hash"u8, torrent.Hash);
        json.WriteNumber("inactive_seeding_time_limit"u8, -2);
        json.WriteString("infohash_v1"u8, torrent.InfoHashV1);
        json.WriteString("infohash_v2"u8, torrent.InfoHashV2);
        json.WriteNumber("last_activity"u8, torrent.AddedOn + random.Between(0, 86_400));
        json.WriteString("magnet_uri"u8, Magnet(torrent));
        json.WriteNumber("max_inactive_seeding_time"u8, -1);
        json.WriteNumber("max_ratio"u8, -1);
        json.WriteNumber("max_seeding_time"u8, -1);
        json.WriteString("name"u8, torrent.Name);
        json.WriteNumber("num_complete"u8, random.Between(0, 500));
        json.WriteNumber("num_incomplete"u8, random.Between(0, 80));
        json.WriteNumber("num_leechs"u8, torrent.IsActive ? random.Between(0, 5) : 0);
        json.WriteNumber("num_seeds"u8, torrent.IsDone ? 0 : random.Between(0, 20));
    }

    private static void WritePopularityToEnd(Utf8JsonWriter json, PayloadTorrent torrent, PayloadRandom random)
    {
        json.WriteNumber("popularity"u8, random.NextDouble() * 3);
        json.WriteNumber("priority"u8, torrent.IsDone ? 0 : random.Between(1, 200));
        if (torrent.HasMetadata) json.WriteBoolean("private"u8, torrent.IsPrivate);
        else json.WriteNull("private"u8);
        json.WriteNumber("progress"u8, torrent.Progress);
        json.WriteNumber("ratio"u8, torrent.Uploaded / (double)Math.Max(1, torrent.Size));
        json.WriteNumber("ratio_limit"u8, -2);
        json.WriteNumber("reannounce"u8, random.Between(0, 3600));
        json.WriteString("root_path"u8, random.Chance(0.4) ? torrent.SavePath + "/" + torrent.Name : "");
        json.WriteString("save_path"u8, torrent.SavePath);
        json.WriteNumber("seeding_time"u8, torrent.IsDone ? random.Between(0, 9_000_000) : 0);
        json.WriteNumber("seeding_time_limit"u8, -2);
        json.WriteNumber("seen_complete"u8, torrent.AddedOn + random.Between(0, 86_400));
        json.WriteBoolean("seq_dl"u8, random.Chance(0.02));
        json.WriteNumber("size"u8, torrent.Size);
        json.WriteString("state"u8, torrent.State);
        json.WriteBoolean("super_seeding"u8, false);
        json.WriteString("tags"u8, string.Join(", ", torrent.Tags));
        json.WriteNumber("time_active"u8, random.Between(0, 9_000_000));
        json.WriteNumber("total_size"u8, torrent.HasMetadata ? torrent.Size : -1);
        json.WriteString("tracker"u8, torrent.Trackers.Count > 0 ? torrent.Trackers[0] : "");
        json.WriteNumber("trackers_count"u8, torrent.Trackers.Count);
        json.WriteNumber("up_limit"u8, 0);
        json.WriteNumber("uploaded"u8, torrent.Uploaded);
        json.WriteNumber("uploaded_session"u8, torrent.IsActive ? random.Between(0, 99_999_999) : 0);
        json.WriteNumber("upspeed"u8, torrent.State is "uploading" or "forcedUP" ? random.Between(1, 4_000_000) : 0);
    }

    private static string Magnet(PayloadTorrent torrent) =>
        $"magnet:?xt=urn:btih:{torrent.InfoHashV1}&dn={Uri.EscapeDataString(torrent.Name)}{string.Concat(torrent.Trackers.Select(url => "&tr=" + Uri.EscapeDataString(url)))}";
}
