using System.Text.Json.Nodes;
using TorrentApi.Testing.TorBox.Store;

namespace TorrentApi.Testing.TorBox.Wire;

/// <summary>A row of <c>mylist</c>. Fields as the official clients model them.</summary>
internal static class ItemRow
{
    private const long UnknownEta = 8_640_000;

    public static JsonObject Write(SimulatedItem item, TorBoxQuirks quirks)
    {
        var (facts, status) = (item.Life.Read("", null), item.Status);
        return new JsonObject
        {
            ["id"] = item.Id,
            ["auth_id"] = Formats.AuthId,
            ["server"] = 1,
            ["hash"] = item.Hash,
            ["name"] = item.Life.Name,
            ["magnet"] = item.Order.Magnet?.Text,
            ["size"] = facts.TotalSizeBytes ?? (quirks.UnknownSizeIsNegative ? -1 : 0),
            ["active"] = Formats.Flag(quirks, status.IsActive),
            ["created_at"] = Formats.Date(quirks, item.Life.AddedAt),
            ["updated_at"] = Formats.Date(quirks, item.UpdatedAt),
            ["download_state"] = quirks.StateTextIsStale && status.IsPresent && item.Shown?.Text is null ? "downloading" : status.Text,
            ["seeds"] = facts.ConnectedSeeds ?? 0,
            ["peers"] = facts.ConnectedPeers ?? 0,
            ["ratio"] = facts.Ratio ?? 0,
            ["progress"] = (item.Shown?.Progress ?? facts.Progress) * (quirks.ProgressInPercent ? 100 : 1),
            ["download_speed"] = item.HasExpired ? 0 : facts.DownloadRate,
            ["upload_speed"] = item.HasExpired ? 0 : facts.UploadRate,
            ["eta"] = facts.Eta is { } eta ? (long)Math.Ceiling(eta.TotalSeconds) : quirks.UnknownEtaIsNegative ? -1 : quirks.UnknownEtaIsZero ? 0 : UnknownEta,
            ["torrent_file"] = Formats.Flag(quirks, item.Order.File is not null),
            ["expires_at"] = Formats.Date(quirks, item.ExpiresAt),
            ["download_present"] = Formats.Flag(quirks, status.IsPresent),
            ["download_finished"] = Formats.Flag(quirks, status.IsFinished && !(quirks.PresentBeforeFinished && status.IsPresent)),
            ["files"] = FileRows.Write(item, quirks),
            ["inactive_check"] = 0,
            ["availability"] = item.Life.IsDone ? -1 : facts.Progress,
            ["tracker"] = facts.TrackerUrl,
            ["tracker_message"] = null,
            ["total_uploaded"] = facts.UploadedBytes,
            ["total_downloaded"] = facts.DownloadedBytes,
            ["cached"] = Formats.Flag(quirks, item.IsCached),
            ["cached_at"] = Formats.Date(quirks, item.StoredAt),
            ["owner"] = Formats.AuthId,
            ["seed_torrent"] = Formats.Flag(quirks, item.Order.Seed != 3),
            ["allow_zipped"] = Formats.Flag(quirks, item.Order.AllowsZip),
            ["long_term_seeding"] = Formats.Flag(quirks, false),
            ["private"] = Formats.Flag(quirks, item.Life.IsPrivate == true),
            ["alternative_hashes"] = Formats.Array(item.AlternativeHashes),
            ["tags"] = quirks.TagsAreObjects ? new JsonArray([.. item.Tags.Select(tag => new JsonObject { ["name"] = tag })]) : Formats.Array(item.Tags),
        };
    }
}
