using System.Text.Json;
using TorrentApi.Json;

namespace TorrentApi.Backends.QBittorrent.Wire;

/// <summary>What <c>torrents/add</c> answers since 5.2, with status 200, or 202 where something is pending.</summary>
/// <param name="AddedIds">The keys of what was added; those of an address that the server still fetches are not among them.</param>
/// <param name="Succeeded">How many sources were added; null where not told.</param>
/// <param name="Failed">How many were not, duplicates included; it does not say which.</param>
/// <param name="Pending">How many the server fetches first; what becomes of them is never told.</param>
internal sealed record AddReply(IReadOnlyList<TorrentId> AddedIds, long? Succeeded, long? Failed, long? Pending)
{
    /// <summary>Reads the reply. Source: addAction in src/webui/api/torrentscontroller.cpp (5.2.0).</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.UnexpectedResponse"/>: it is no JSON object.</exception>
    public static ValueTask<AddReply> ReadAsync(Stream utf8, CancellationToken cancellationToken) => JsonBody.ReadObjectAsync(utf8, Parse, cancellationToken);

    private static AddReply Parse(ref Utf8JsonReader reader)
    {
        var text = new JsonText();
        var reply = new AddReply([], null, null, null);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = text.Name(ref reader);
            reader.Read();
            reply = name switch
            {
                "added_torrent_ids" => reply with { AddedIds = ReadIds(ref reader, text) },
                "success_count" => reply with { Succeeded = JsonNumbers.Int64(ref reader, text) },
                "failure_count" => reply with { Failed = JsonNumbers.Int64(ref reader, text) },
                "pending_count" => reply with { Pending = JsonNumbers.Int64(ref reader, text) },
                _ => reply,
            };
            reader.Skip();
        }

        return reply;
    }

    private static List<TorrentId> ReadIds(ref Utf8JsonReader reader, JsonText text)
    {
        List<TorrentId> ids = [];
        if (reader.TokenType != JsonTokenType.StartArray) return ids;

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.String && HashHex.TryDecode(text.Utf8(ref reader), out TorrentId id) && !id.IsEmpty) ids.Add(id);
            reader.Skip();
        }

        return ids;
    }
}
