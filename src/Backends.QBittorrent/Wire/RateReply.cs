using System.Text.Json;
using TorrentApi.Json;

namespace TorrentApi.Backends.QBittorrent.Wire;

/// <summary>A rate limit by hash, as <c>command/getTorrentsDlLimit</c> of the API v1 answers for one torrent.</summary>
/// <param name="Rate">Bytes per second; 0 and less is none.</param>
internal sealed record RateReply(long? Rate)
{
    /// <summary>Reads the reply.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.UnexpectedResponse"/>: it is no JSON object.</exception>
    public static ValueTask<RateReply> ReadAsync(Stream utf8, CancellationToken cancellationToken) => JsonBody.ReadObjectAsync(utf8, Parse, cancellationToken);

    private static RateReply Parse(ref Utf8JsonReader reader)
    {
        var text = new JsonText();
        long? rate = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            reader.Read();
            rate = JsonNumbers.Int64(ref reader, text);
            reader.Skip();
        }

        return new RateReply(rate);
    }
}
