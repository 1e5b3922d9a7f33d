using System.Globalization;
using System.Net;
using System.Text;

namespace TorrentApi.Hosting.Fetching;

/// <summary>Reads the last answer and says what it is. Nothing of it is repeated in a message.</summary>
internal sealed class FetchReply(HttpResponseMessage reply, int maxSizeBytes, TimeProvider clock)
{
    private const int LongestLookBytes = 512;

    public async Task<AddSource> ReadAsync(CancellationToken cancellationToken)
    {
        if (reply.StatusCode != HttpStatusCode.OK)
            throw new TorrentApiException(Explain());

        var bytes = await FetchFailures.TranslateAsync(() => ReadBytesAsync(cancellationToken), cancellationToken).ConfigureAwait(false);
        if (TorrentFile.TryParse(bytes, out var file, out var reason))
            return file;

        var beginning = Encoding.UTF8.GetString(bytes.Span[..Math.Min(bytes.Length, LongestLookBytes)]).TrimStart('\uFEFF', ' ', '\r', '\n', '\t');
        if (FetchAddress.IsMagnet(beginning) && bytes.Length <= MagnetLink.MaxLength)
            return ReadMagnet(Encoding.UTF8.GetString(bytes.Span).Trim('\uFEFF', ' ', '\r', '\n', '\t'));
        throw Rejected(IsPage(beginning) ? "the site answered with a web page; it may ask for a login" : $"what the site sent is no torrent: {reason}");
    }

    public static AddSource ReadMagnet(string text) =>
        MagnetLink.TryParse(text, out var link, out var reason) ? link : throw Rejected($"the site gave a magnet link that cannot be read: {reason}");

    private static TorrentApiException Rejected(string reason) => new(new ApiError.RejectedTorrent(reason));

    private bool IsPage(string beginning) =>
        beginning.StartsWith('<') || reply.Content.Headers.ContentType?.MediaType?.Contains("html", StringComparison.OrdinalIgnoreCase) == true;

    private async Task<ReadOnlyMemory<byte>> ReadBytesAsync(CancellationToken cancellationToken)
    {
        if (reply.Content.Headers.ContentLength > maxSizeBytes)
            throw TooLarge();

        var body = await reply.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (body.ConfigureAwait(false))
        {
            // What is claimed is not believed: only what comes takes memory.
            using var kept = new MemoryStream();
            var chunk = new byte[32 * 1024];
            while (await body.ReadAsync(chunk, cancellationToken).ConfigureAwait(false) is > 0 and var count)
            {
                if (kept.Length + count > maxSizeBytes)
                    throw TooLarge();
                kept.Write(chunk, 0, count);
            }

            return kept.ToArray();
        }
    }

    private TorrentApiException TooLarge() => Rejected(string.Create(CultureInfo.InvariantCulture, $"it is larger than {maxSizeBytes} bytes"));

    private ApiError Explain() => reply.StatusCode switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.ProxyAuthenticationRequired =>
            new ApiError.Forbidden($"the site answers {Status}: its cookies or headers are missing or out of date"),
        HttpStatusCode.NotFound or HttpStatusCode.Gone => new ApiError.RejectedTorrent($"the site does not have it ({Status})"),
        HttpStatusCode.TooManyRequests => new ApiError.Throttled(Wait()),
        HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError => new ApiError.ServerFault(Status),
        _ => new ApiError.UnexpectedResponse($"the site answers {Status}"),
    };

    private string Status => $"{(int)reply.StatusCode} {reply.StatusCode}";

    private TimeSpan? Wait() => reply.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date > clock.GetUtcNow() ? date - clock.GetUtcNow() : TimeSpan.Zero,
        _ => null,
    };
}
