using System.Text.Json;
using TorrentApi.Backends.QBittorrent.Gateway;
using TorrentApi.Json;

namespace TorrentApi.Backends.QBittorrent.Wire;

/// <summary>The rates among the settings of <c>app/preferences</c>, bytes per second; 0 and less is none.</summary>
/// <remarks>The rest of that answer holds passwords: it is skipped, never kept.</remarks>
internal sealed record GlobalRates(long? Download, long? Upload, long? AlternativeDownload, long? AlternativeUpload)
{
    private static readonly string[] Names = ["dl_limit", "up_limit", "alt_dl_limit", "alt_up_limit"];

    /// <summary>What the settings call a rate.</summary>
    public static string NameOf(SpeedProfile profile, RateDirection direction) => Names[((int)profile * 2) + (int)direction];

    /// <summary>Reads the reply; what is no number is null.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.UnexpectedResponse"/>: it is no JSON object.</exception>
    public static ValueTask<GlobalRates> ReadAsync(Stream utf8, CancellationToken cancellationToken) => JsonBody.ReadObjectAsync(utf8, Parse, cancellationToken);

    private static GlobalRates Parse(ref Utf8JsonReader reader)
    {
        var text = new JsonText();
        var rates = new long?[Names.Length];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var index = Array.IndexOf(Names, text.Name(ref reader));
            reader.Read();
            if (index >= 0) rates[index] = JsonNumbers.Int64(ref reader, text);
            reader.Skip();
        }

        return new GlobalRates(rates[0], rates[1], rates[2], rates[3]);
    }
}
