using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Wire;

namespace TorrentApi.Testing.QBittorrent;

/// <summary>Answers that are whole and wrong.</summary>
internal static class ContentFaults
{
    private const string State = "state";

    /// <summary>The spoilt answer; null where there is nothing to spoil in this one.</summary>
    public static WireReply? Spoil(WireReply reply, ResponseFault fault, string path)
    {
        var isSpoilt = reply.Body.Length > 0 && reply.Status == 200 && Spoils(fault, path);
        if (!isSpoilt || JsonNode.Parse(reply.Body.Span) is not { } json) return null;

        isSpoilt = fault == ResponseFault.DropField ? TryDropField(json) : TryDuplicate(json);
        return isSpoilt ? Replies.WithBody(reply, Replies.Write(json)) : null;
    }

    private static bool Spoils(ResponseFault fault, string path) => fault == ResponseFault.DropField
        ? path.EndsWith("/sync/maindata", StringComparison.Ordinal)
        : path.EndsWith("/torrents/info", StringComparison.Ordinal) || path.EndsWith("/query/torrents", StringComparison.Ordinal);

    private static bool TryDropField(JsonNode json)
    {
        if (json["full_update"] is not null || json["torrents"] is not JsonObject torrents) return false;

        foreach (var row in torrents.Select(torrent => torrent.Value).OfType<JsonObject>().Where(row => row.Count > 0))
            row.Remove(row.ContainsKey(State) ? State : row.First().Key);
        return true;
    }

    private static bool TryDuplicate(JsonNode json)
    {
        if (json is not JsonArray { Count: > 0 } rows) return false;

        rows.Add(rows[0]!.DeepClone());
        return true;
    }
}
