using System.Text.Json;
using TorrentApi.Json;

namespace TorrentApi.Backends.QBittorrent.Wire;

/// <summary>The free space of the default folder, in the state of the server that <c>sync/maindata</c> tells (4.1.4+).</summary>
internal sealed record FreeSpace(long? Bytes)
{
    /// <summary>Reads a full reply; the torrents in it are passed over.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.UnexpectedResponse"/>: it is no JSON object.</exception>
    public static ValueTask<FreeSpace> ReadAsync(Stream utf8, CancellationToken cancellationToken) =>
        JsonBody.ReadObjectAsync(utf8, Parse, cancellationToken, JsonLimits.MaindataBytes);

    private static FreeSpace Parse(ref Utf8JsonReader reader)
    {
        var text = new JsonText();
        var found = new FreeSpace((long?)null);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isState = text.Utf8(ref reader).SequenceEqual("server_state"u8);
            reader.Read();
            if (isState && reader.TokenType == JsonTokenType.StartObject) found = ParseState(ref reader, text);
            else reader.Skip();
        }

        return found;
    }

    private static FreeSpace ParseState(ref Utf8JsonReader reader, JsonText text)
    {
        long? bytes = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isSpace = text.Utf8(ref reader).SequenceEqual("free_space_on_disk"u8);
            reader.Read();
            if (isSpace) bytes = JsonNumbers.Int64(ref reader, text);
            reader.Skip();
        }

        return new FreeSpace(bytes);
    }
}
