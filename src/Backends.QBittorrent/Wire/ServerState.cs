using System.Text.Json;
using TorrentApi.Json;

namespace TorrentApi.Backends.QBittorrent.Wire;

/// <summary><c>server_state</c> in a full answer of <c>sync/maindata</c>. The torrents beside it are passed over as they arrive.</summary>
internal static class ServerState
{
    /// <summary>Reads the reply.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.UnexpectedResponse"/>: it is no JSON object, or there is no such thing in it.</exception>
    public static async ValueTask<Node> ReadAsync(Stream utf8, CancellationToken cancellationToken) =>
        await JsonBody.ReadObjectAsync(utf8, Parse, cancellationToken, JsonLimits.MaindataBytes).ConfigureAwait(false)
        ?? throw new TorrentApiException(new ApiError.UnexpectedResponse("the answer tells nothing of the server"));

    private static Node? Parse(ref Utf8JsonReader reader)
    {
        var text = new JsonText();
        Node? state = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isState = text.Utf8(ref reader).SequenceEqual("server_state"u8);
            reader.Read();
            if (isState && reader.TokenType == JsonTokenType.StartObject) state = new Node(JsonElement.ParseValue(ref reader));
            else reader.Skip();
        }

        return state;
    }
}
