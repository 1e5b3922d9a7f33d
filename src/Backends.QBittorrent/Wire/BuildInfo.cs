using System.Globalization;
using System.Text.Json;
using TorrentApi.Json;

namespace TorrentApi.Backends.QBittorrent.Wire;

/// <summary>What <c>app/buildInfo</c> answers (4.2+; 4.1 answers 404).</summary>
/// <param name="Libtorrent">The version of libtorrent, such as "2.0.11.0"; null where not told.</param>
internal sealed record BuildInfo(string? Libtorrent)
{
    // BEP 52 came with libtorrent 2.0; qBittorrent 4.4+ is also built on 1.2, and then knows v1 only.
    private const int FirstWithV2 = 2;

    /// <summary>True where this build can hold torrents that have a v2 hash.</summary>
    public bool SupportsV2 => Libtorrent is not null
        && int.TryParse(Libtorrent.Split('.')[0], NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out var major)
        && major >= FirstWithV2;

    /// <summary>Reads the reply.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.UnexpectedResponse"/>: it is no JSON object.</exception>
    public static ValueTask<BuildInfo> ReadAsync(Stream utf8, CancellationToken cancellationToken) => JsonBody.ReadObjectAsync(utf8, Parse, cancellationToken);

    private static BuildInfo Parse(ref Utf8JsonReader reader)
    {
        var text = new JsonText();
        string? libtorrent = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isLibtorrent = text.Utf8(ref reader).SequenceEqual("libtorrent"u8);
            reader.Read();
            if (isLibtorrent) libtorrent = text.String(ref reader);
            reader.Skip();
        }

        return new BuildInfo(libtorrent);
    }
}
