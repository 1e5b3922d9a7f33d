using System.Text.Json.Nodes;
using TorrentApi.Testing.TorBox.Store;

namespace TorrentApi.Testing.TorBox.Wire;

/// <summary>A row of the queue: no size, no progress, no state.</summary>
internal static class QueuedRow
{
    public static JsonObject Write(QueuedItem item, TorBoxQuirks quirks) => new()
    {
        ["id"] = item.Id,
        ["auth_id"] = Formats.AuthId,
        ["created_at"] = Formats.Date(quirks, item.CreatedAt),
        ["magnet"] = item.Order.Magnet?.Text,

        // A text here, a flag in the list.
        ["torrent_file"] = item.Order.File is null ? null : $"queued/{item.Order.Hash}.torrent",
        ["hash"] = item.Order.Hash,
        ["name"] = item.Name,
        ["type"] = "torrent",
        ["name_override"] = item.Order.Name,
        ["seed_torrent_override"] = item.Order.Seed,
    };
}
