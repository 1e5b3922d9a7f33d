using System.Text.Json;
using TorrentApi.Json;

namespace TorrentApi.Backends.QBittorrent.Wire;

/// <summary>What <c>transfer/info</c>, or <c>query/transferInfo</c> of the API v1, answers, as far as it is used.</summary>
internal sealed record TransferReply
{
    public long? DownloadSpeed { get; private set; }

    public long? UploadSpeed { get; private set; }

    public long? DownloadedData { get; private set; }

    public long? UploadedData { get; private set; }

    /// <summary>In the server's life: told by the API v1 alone (4.0.4, 3.3.16).</summary>
    public long? TotalDownloaded { get; private set; }

    /// <inheritdoc cref="TotalDownloaded"/>
    public long? TotalUploaded { get; private set; }

    public long? DhtNodes { get; private set; }

    public string? ConnectionStatus { get; private set; }

    /// <summary>Reads the reply; a value of the wrong type is null.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.UnexpectedResponse"/>: it is no JSON object.</exception>
    public static ValueTask<TransferReply> ReadAsync(Stream utf8, CancellationToken cancellationToken) => JsonBody.ReadObjectAsync(utf8, Parse, cancellationToken);

    private static TransferReply Parse(ref Utf8JsonReader reader)
    {
        var text = new JsonText();
        var reply = new TransferReply();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = text.Name(ref reader);
            reader.Read();
            switch (name)
            {
                case "dl_info_speed": reply.DownloadSpeed = JsonNumbers.Int64(ref reader, text); break;
                case "up_info_speed": reply.UploadSpeed = JsonNumbers.Int64(ref reader, text); break;
                case "dl_info_data": reply.DownloadedData = JsonNumbers.Int64(ref reader, text); break;
                case "up_info_data": reply.UploadedData = JsonNumbers.Int64(ref reader, text); break;
                case "alltime_dl": reply.TotalDownloaded = JsonNumbers.Int64(ref reader, text); break;
                case "alltime_ul": reply.TotalUploaded = JsonNumbers.Int64(ref reader, text); break;
                case "dht_nodes": reply.DhtNodes = JsonNumbers.Int64(ref reader, text); break;
                case "connection_status": reply.ConnectionStatus = text.String(ref reader); break;
            }

            reader.Skip();
        }

        return reply;
    }
}
