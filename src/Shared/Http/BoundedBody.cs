using System.Buffers;
using System.Text;

namespace TorrentApi.Http;

/// <summary>Reads whole bodies up to a bound, so that no server can fill our memory.</summary>
internal static class BoundedBody
{
    /// <summary>Reads a body; one byte more than allowed is <see cref="ApiError.UnexpectedResponse"/>.</summary>
    public static Task<byte[]> ReadBytesAsync(HttpResponseMessage response, int maxBytes, CancellationToken cancellationToken) =>
        HttpFailures.TranslateAsync(() => ReadAsync(response, maxBytes, cancellationToken), cancellationToken);

    /// <summary>Reads a body as UTF-8.</summary>
    public static async Task<string> ReadTextAsync(HttpResponseMessage response, int maxBytes, CancellationToken cancellationToken) =>
        Encoding.UTF8.GetString(await ReadBytesAsync(response, maxBytes, cancellationToken).ConfigureAwait(false));

    private static async Task<byte[]> ReadAsync(HttpResponseMessage response, int maxBytes, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentLength > maxBytes) throw TooLarge();

        var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using var _ = body.ConfigureAwait(false);
        using var kept = new MemoryStream();
        var chunk = ArrayPool<byte>.Shared.Rent(16 * 1024);
        try
        {
            int read;
            while ((read = await body.ReadAsync(chunk, cancellationToken).ConfigureAwait(false)) > 0)
            {
                if (kept.Length + read > maxBytes) throw TooLarge();
                kept.Write(chunk, 0, read);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }

        return kept.ToArray();
    }

    private static TorrentApiException TooLarge() => new(new ApiError.UnexpectedResponse("the answer is too large"));
}
